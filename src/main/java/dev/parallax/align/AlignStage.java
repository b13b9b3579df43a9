package dev.parallax.align;

import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.EventScorer;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventsReader;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.Outcome;
import dev.parallax.model.Shared;
import dev.parallax.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Links articles with the declared events. Keeps every article, with or without links.
 *
 * @param catalog the parts {@code events} and {@code concepts}
 * @param frequencies how common the features are in the corpus
 */
public record AlignStage(CatalogFiles catalog, DocumentFrequencies frequencies)
        implements Stage<AnnotatedArticle, ArticleAlignment> {
    /** The declared events to align with, and the concepts that they are told in. */
    public record Declared(List<DeclaredEvent> events, Concepts concepts) {
        public Declared {
            events = List.copyOf(events);
        }
    }

    @Override
    public Function<AnnotatedArticle, Outcome<ArticleAlignment>> open() {
        Declared declared = Shared.get(
                Declared.class,
                catalog.sha256(),
                () -> new Declared(EventsReader.read(catalog), ConceptsReader.read(catalog)));
        return aligner(declared, EventModel.bundled(), frequencies);
    }

    /** The function of the stage for events that have been read. */
    public static Function<AnnotatedArticle, Outcome<ArticleAlignment>> aligner(
            Declared declared, EventModel model, DocumentFrequencies frequencies) {
        EventScorer scorer =
                new EventScorer(declared.events(), declared.concepts().entries(), model, frequencies);
        return annotated -> Outcome.kept(align(annotated, scorer));
    }

    private static ArticleAlignment align(AnnotatedArticle annotated, EventScorer scorer) {
        List<Coverage> coverage = new ArrayList<>();
        List<AlignmentEvidence> evidence = new ArrayList<>();
        for (EventScorer.Scored scored : scorer.score(annotated)) {
            coverage.add(scored.coverage());
            evidence.addAll(scored.evidence());
        }
        return new ArticleAlignment(annotated.article().articleId(), coverage, evidence);
    }
}
