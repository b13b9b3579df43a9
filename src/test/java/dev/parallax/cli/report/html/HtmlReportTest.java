package dev.parallax.cli.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.SixLanguages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser and a hostile article see it. */
class HtmlReportTest {
    @TempDir
    static Path folder;

    private static String page = "";

    @BeforeAll
    static void write() throws Exception {
        page = HtmlReport.of(
                SixLanguages.of(true).write(folder.resolve("sample-1.0")), new ConceptLabels(new TreeMap<>()));
        Files.writeString(folder.resolve("page.html"), page);
    }

    @Test
    void theSameReleaseGivesTheSamePage() throws Exception {
        assertEquals(
                page,
                HtmlReport.of(
                        SixLanguages.of(true).write(folder.resolve("again").resolve("sample-1.0")),
                        new ConceptLabels(new TreeMap<>())));
    }

    @Test
    void nothingIsAskedOfTheNetworkAndNothingRuns() {
        assertFalse(Pattern.compile("<(script|img|link|iframe|object|embed|base|form|image|use)\\b")
                .matcher(page)
                .find());
        assertFalse(Pattern.compile("\\s(src|style|on[a-z]+)=\"").matcher(page).find());
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertTrue(links.group(1).startsWith("#"), links.group(1));
        }
        assertTrue(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"));
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        Matcher links = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertTrue(page.contains(" id=\"" + links.group(1) + "\""), links.group(1));
        }
    }

    @Test
    void eachScriptRunsItsWay() {
        Map<String, String> directions =
                Map.of("ar", "rtl", "fa", "rtl", "ru", "ltr", "az", "ltr", "en", "ltr", "tr", "ltr");
        Matcher matcher = Pattern.compile("lang=\"(..)\" dir=\"(...)\"").matcher(page);
        boolean rightToLeft = false;
        while (matcher.find()) {
            assertEquals(directions.get(matcher.group(1)), matcher.group(2));
            rightToLeft |= matcher.group(2).equals("rtl");
        }
        assertTrue(rightToLeft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"onmouseover=\"x", "</style><b>", "&lt;", "'\u0000\u0007", "]]>"})
    void textOfPagesIsEscaped(String hostile) {
        String written = new Html().text("p", hostile, "title", hostile).toString();
        assertTrue(written.matches("(?s)<p title=\"[^\"<>]*\">[^<>\"]*</p>"), written);
        assertFalse(written.contains("\u0007"));
    }

    /** Chromium opens it: no message on the console, no request. Left out where there is no Chromium. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void chromiumOpensIt(int width) throws Exception {
        Visit visit = visit("page", width);
        assertTrue(visit.pictureBytes() > 10_000, visit.log());
        assertFalse(visit.log().contains("CONSOLE"), visit.log());
        assertFalse(visit.asksTheNetwork());
    }

    /** What the test above looks for is seen where it is. */
    @Test
    void aRequestWouldBeSeen() throws Exception {
        Files.writeString(
                folder.resolve("control.html"),
                "<!DOCTYPE html><meta charset=utf-8><img src='http://picture.invalid/1.png'><script>console.log('x')</script>");
        Visit visit = visit("control", 390);
        assertTrue(visit.asksTheNetwork());
        assertTrue(visit.log().contains("CONSOLE"));
    }

    private record Visit(long pictureBytes, String log, String requests) {
        /** Requests of the browser itself have another site. */
        boolean asksTheNetwork() {
            return Pattern.compile("site=file://[^}]*\\}\"?,\"url\":\"(https?|wss?|ftp):")
                    .matcher(requests)
                    .find();
        }
    }

    private static Visit visit(String name, int width) throws Exception {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(chromium != null, "no Chromium here");
        String run = name + "-" + width;
        Path log = folder.resolve(run + ".log");
        Path picture = folder.resolve(run + ".png");
        Path requests = folder.resolve(run + ".json");
        Process process = new ProcessBuilder(List.of(
                        chromium.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--no-first-run",
                        "--user-data-dir=" + folder.resolve(run),
                        "--enable-logging=stderr",
                        "--log-net-log=" + requests,
                        "--hide-scrollbars",
                        "--window-size=" + width + ",900",
                        "--screenshot=" + picture,
                        folder.resolve(name + ".html").toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        Assumptions.assumeTrue(ended && Files.exists(picture), "Chromium does not start here");
        return new Visit(Files.size(picture), Files.readString(log), Files.readString(requests));
    }
}
