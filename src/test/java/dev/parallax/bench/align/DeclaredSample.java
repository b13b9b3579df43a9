package dev.parallax.bench.align;

import dev.parallax.align.AlignStage;
import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.signature.Signatures;
import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.EventsReader;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The bundled sample after the light pass, with its gold. */
record DeclaredSample(
        AlignStage.Declared declared,
        Map<String, SampleArticles.Written> written,
        Map<String, AnnotatedArticle> annotated,
        List<Signature> signatures,
        DocumentFrequencies frequencies) {

    /** The bundled sample and catalog, with folders laid over the catalog. */
    static DeclaredSample read(String... overlays) throws IOException {
        CatalogFiles files = CatalogFolder.bundled();
        for (String overlay : overlays) {
            files = files.overlaid(CatalogFolder.read(Path.of(overlay)));
        }
        Concepts concepts = ConceptsReader.read(files);
        AlignStage.Declared declared = new AlignStage.Declared(EventsReader.read(files), concepts);
        ProvisionalAnnotator annotator = new ProvisionalAnnotator(concepts);
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(files).open();
        Map<String, SampleArticles.Written> written = new TreeMap<>();
        SampleArticles.read(Path.of("src/main/resources/sample"))
                .forEach(article -> written.put(article.url(), article));
        Map<String, AnnotatedArticle> annotated = new TreeMap<>();
        List<Signature> signatures = new ArrayList<>();
        written.forEach((url, article) -> {
            AnnotatedArticle made = annotator.annotate(
                    url,
                    article.outlet(),
                    article.language(),
                    published(article.published()),
                    ProvisionalAnnotator.genre(article.genre()),
                    article.title(),
                    article.text());
            AnnotatedArticle lit = new AnnotatedArticle(
                    made.article(),
                    List.of(),
                    ((Outcome.Kept<Annotations>) light.apply(new ExtractedArticle(made.article(), List.of(), null)))
                            .values()
                            .get(0));
            annotated.put(url, lit);
            signatures.add(Signatures.of(lit));
        });
        return new DeclaredSample(declared, written, annotated, signatures, DocumentFrequencies.of(signatures));
    }

    private static OffsetDateTime published(String cell) {
        return cell.equals("-") ? null : OffsetDateTime.parse(cell.replaceFirst("(T\\d\\d:\\d\\d)([+Z-])", "$1:00$2"));
    }
}
