package dev.parallax.bench.extract;

import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.charset.PageDecoder;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the stage over labelled pages and prints the figures: kept pages, text by the shingle measure, exact titles, days of publication.
 *
 * <p>Arguments: folder with the WARC files and gold.jsonl; optionally a folder for what was found, page by page; optionally {@code 0} or {@code 1}: only that half
 * of the pages (by the parity of the address's digest), so that a rule found on one half can be checked on the other.
 */
public final class ExtractionBench {
    private static final List<String> SETS = List.of("aeb", "regional", "dates", "charset");

    private final Map<String, GoldPage> gold;
    private final @Nullable Path dump;
    private final int half;
    private final Function<Page, Outcome<ExtractedArticle>> stage;
    private final Map<String, Tally> tallies = new TreeMap<>();

    ExtractionBench(Path data, @Nullable Path dump, int half) throws IOException {
        this.gold = GoldPage.read(data.resolve("gold.jsonl"));
        this.dump = dump;
        this.half = half;
        this.stage =
                new ExtractStage(new TreeMap<>(), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults()).open();
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        @Nullable Path dump = arguments.length > 1 && !arguments[1].equals("-") ? Path.of(arguments[1]) : null;
        ExtractionBench bench =
                new ExtractionBench(data, dump, arguments.length > 2 ? Integer.parseInt(arguments[2]) : -1);
        for (String set : SETS) {
            bench.run(set, data.resolve(set + ".warc.gz"));
        }
        bench.print(System.out);
    }

    /** Tally of a group of pages; made on first use. */
    Tally tally(String group) {
        return tallies.computeIfAbsent(group, key -> new Tally());
    }

    void print(PrintStream out) {
        tallies.forEach((group, tally) -> out.println(group + ": " + tally));
    }

    void run(String set, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (WarcPages.Response response : WarcPages.read(file)) {
            GoldPage page = gold.get(response.url());
            if (page == null || (half >= 0 && (Ids.digest(response.url()).charAt(0) & 1) != half)) {
                continue;
            }
            Outcome<ExtractedArticle> outcome = stage.apply(page(response));
            List<String> notes = new ArrayList<>();
            tally(set).add(page, outcome, notes);
            if (!page.group().equals(set)) {
                tally(page.group()).add(page, outcome, new ArrayList<>());
            }
            String encoding = page.encoding();
            if (encoding != null) {
                Tally declared = tally("charset " + page.declared());
                declared.add(page, outcome, new ArrayList<>());
                Page capture = page(response);
                declared.charset(Charset.forName(encoding)
                        .name()
                        .equals(PageDecoder.decode(
                                        capture.bytes(), capture.capture().charset())
                                .charset()));
            }
            String name = set + "-"
                    + String.format(Locale.ROOT, "%08x", response.url().hashCode());
            lines.add(String.join(" ", notes) + " " + page.language() + " " + name + " " + response.url());
            if (dump != null) {
                write(dump, name, response, page, outcome, notes);
            }
        }
        Collections.sort(lines);
        if (dump != null) {
            Files.write(dump.resolve(set + ".list"), lines);
        }
    }

    /** The page as gather would hand it on. */
    static Page page(WarcPages.Response response) {
        String type = response.headers().getOrDefault("content-type", "text/html");
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        @Nullable
        String charset =
                at < 0 ? null : type.substring(at + "charset=".length()).strip();
        String payload = Ids.bytesSha256(response.payload());
        Capture capture = new Capture(
                Ids.capture(response.url(), response.date(), payload),
                response.url(),
                "any",
                response.date(),
                200,
                "text/html",
                charset,
                charset == null ? CharsetSource.NONE : CharsetSource.HEADER,
                payload,
                response.payload().length,
                "bench",
                0,
                0);
        return new Page(capture, response.payload());
    }

    private static void write(
            Path folder,
            String name,
            WarcPages.Response response,
            GoldPage gold,
            Outcome<ExtractedArticle> outcome,
            List<String> notes)
            throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".html"), response.payload());
        StringBuilder text =
                new StringBuilder(response.url()).append('\n').append(notes).append('\n');
        if (outcome instanceof Outcome.Kept<ExtractedArticle> kept) {
            Article article = kept.values().get(0).article();
            text.append("TITLE ")
                    .append(article.title())
                    .append("\nGOLD  ")
                    .append(gold.title())
                    .append("\nDATE ")
                    .append(article.publishedAt())
                    .append(" | ");
            text.append(article.publishedRaw())
                    .append(" | ")
                    .append(article.publishedSource())
                    .append("\nGOLD ")
                    .append(gold.published())
                    .append("\nMISC ");
            text.append(article.byline())
                    .append(" | ")
                    .append(article.section())
                    .append(" | ")
                    .append(article.genre())
                    .append(" | ")
                    .append(article.language())
                    .append(" | ");
            text.append(article.languageConfidence())
                    .append(" | ")
                    .append(article.wireAgency())
                    .append(" | ")
                    .append(article.paywalled());
            text.append("\n=====FOUND\n").append(article.text());
        } else {
            text.append(outcome);
        }
        text.append("\n=====GOLD\n")
                .append(gold.text() == null ? "" : gold.text().replaceAll("\n+", "\n"));
        Files.writeString(folder.resolve(name + ".txt"), text);
    }
}
