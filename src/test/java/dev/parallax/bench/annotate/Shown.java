package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints all that the light pass finds in a plain text: catalog folder, language, file (its first line is the title). */
public final class Shown {
    private Shown() {}

    /** Prints quotes, claims, voices, citations and mentions, a line each. */
    public static void main(String[] arguments) throws IOException {
        String whole = Files.readString(Path.of(arguments[2])).strip();
        int line = whole.indexOf('\n');
        ExtractedArticle article = new ExtractedArticle(
                ArticleBuilder.of(
                                arguments[1],
                                whole.substring(0, line).strip(),
                                whole.substring(line).strip())
                        .build(),
                List.of(),
                null);
        Outcome<Annotations> outcome = AnnotateStage.of(CatalogFolder.read(Path.of(arguments[0])))
                .open()
                .apply(article);
        Annotations found = ((Outcome.Kept<Annotations>) outcome).values().get(0);
        CodePoints text = CodePoints.of(article.article().text());
        CodePoints title = CodePoints.of(article.article().title());
        found.quotes().forEach(quote -> {
            CodePoints of = quote.part() == Part.TITLE ? title : text;
            System.out.println("QUOTE " + quote.form() + " cue=" + quote.cue() + " by=" + quote.speakerSurface() + " ("
                    + quote.speakerConceptId() + ", " + quote.speakerKind() + ") ["
                    + of.surface(quote.span()) + "]");
        });
        found.claims()
                .forEach(claim -> System.out.println("CLAIM " + claim + " ["
                        + (claim.part() == Part.TITLE ? title : text).surface(claim.span())
                        + "]"));
        found.voices().forEach(voice -> System.out.println("VOICE " + voice));
        found.citations().forEach(citation -> System.out.println("CITATION " + citation));
        found.mentions()
                .forEach(mention -> System.out.println("MENTION " + mention.surface() + " = " + mention.conceptId()
                        + " " + mention.variant() + " " + mention.kind()));
    }
}
