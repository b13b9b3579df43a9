package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prints all that the light pass finds in a plain text: catalog folder, language, file (its first line is the title). */
public final class Shown {
    private Shown() {}

    /** Prints quotes, claims, voices, citations and mentions, a line each. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        String whole = Files.readString(Path.of(arguments[2])).strip();
        int line = whole.indexOf('\n');
        ExtractedArticle article = SamplePage.article(
                "a",
                "o",
                "https://o.example/1",
                whole.substring(0, line).strip(),
                whole.substring(line).strip(),
                arguments[1],
                List.of());
        Outcome<Annotations> outcome =
                AnnotateStage.of(new CatalogFiles(files)).open().apply(article);
        Annotations found = ((Outcome.Kept<Annotations>) outcome).values().get(0);
        int[] text = article.article().text().codePoints().toArray();
        int[] title = article.article().title().codePoints().toArray();
        found.quotes().forEach(quote -> {
            int[] of = quote.part() == dev.parallax.model.Part.TITLE ? title : text;
            System.out.println("QUOTE " + quote.form() + " cue=" + quote.cue() + " by=" + quote.speakerSurface() + " ("
                    + quote.speakerConceptId() + ", " + quote.speakerKind() + ") ["
                    + new String(of, quote.beginChar(), quote.endChar() - quote.beginChar()) + "]");
        });
        found.claims()
                .forEach(claim -> System.out.println("CLAIM " + claim + " ["
                        + new String(
                                claim.part() == dev.parallax.model.Part.TITLE ? title : text,
                                claim.beginChar(),
                                claim.endChar() - claim.beginChar())
                        + "]"));
        found.voices().forEach(voice -> System.out.println("VOICE " + voice));
        found.citations().forEach(citation -> System.out.println("CITATION " + citation));
        found.mentions()
                .forEach(mention -> System.out.println("MENTION " + mention.surface() + " = " + mention.conceptId()
                        + " " + mention.variant() + " " + mention.kind()));
    }
}
