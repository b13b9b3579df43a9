package dev.parallax.annotate;

import dev.parallax.annotate.citation.CitedArticles;
import dev.parallax.annotate.passage.Analyser;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Reason;
import dev.parallax.model.Shared;
import dev.parallax.model.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The light pass over every article: sentences, mentions, quotes, voices, claims, citations.
 *
 * @param catalog the parts {@code concepts} and {@code outlets} of the catalog
 * @param maxCharacters bound of work: an article with a longer text (in UTF-16 units) is rejected as {@code too_long}
 */
public record AnnotateStage(CatalogFiles catalog, int maxCharacters) implements Stage<ExtractedArticle, Annotations> {
    /** Long enough for a live blog of a day; longer texts are dumps. */
    public static final int DEFAULT_MAX_CHARACTERS = 1_000_000;

    private record Parsed(Concepts concepts, Outlets outlets) {}

    /** The stage over the parts of a catalog that it reads. */
    public static AnnotateStage of(CatalogFiles catalog) {
        return new AnnotateStage(catalog.part("concepts", "outlets"), DEFAULT_MAX_CHARACTERS);
    }

    @Override
    public Function<ExtractedArticle, Outcome<Annotations>> open() {
        String digest = catalog.sha256();
        Parsed parsed = Shared.get(
                Parsed.class, digest, () -> new Parsed(ConceptsReader.read(catalog), OutletsReader.read(catalog)));
        Map<String, Analyser> analysers = new HashMap<>();
        return extracted -> {
            String code = extracted.article().language();
            Optional<Language> language = Languages.of(code);
            if (language.isEmpty()) {
                return Outcome.rejected(Reason.LANGUAGE_NOT_ASKED, code);
            }
            if (extracted.article().text().length() > maxCharacters) {
                return Outcome.rejected(
                        Reason.TOO_LONG, extracted.article().text().length() + " characters, at most " + maxCharacters);
            }
            LightPass pass = Shared.get(
                    LightPass.class,
                    code + " " + digest,
                    () -> new LightPass(language.get(), parsed.concepts(), parsed.outlets()));
            Analyser analyser = analysers.computeIfAbsent(code, unused -> new Analyser(pass.language()));
            return Outcome.kept(CitedArticles.resolved(pass.annotate(extracted, analyser), parsed.outlets()));
        };
    }
}
