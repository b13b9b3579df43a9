package dev.parallax.extract;

import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import dev.parallax.model.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes captures of pages written for tests, and runs the stage over them. */
final class Pages {
    static final Instant CAPTURED = Instant.parse("2025-07-10T08:00:00Z");
    static final TreeSet<String> SIX = new TreeSet<>(List.of("ru", "az", "fa", "ar", "en", "tr"));

    private Pages() {}

    static Page of(String url, String html) {
        return of(url, html, StandardCharsets.UTF_8, null);
    }

    static Page of(String url, String html, Charset charset, @Nullable String declared) {
        return of(url, html, charset, declared, "test");
    }

    static Page of(String url, String html, Charset charset, @Nullable String declared, String outletId) {
        byte[] bytes = html.getBytes(charset);
        String sha256 = Ids.bytesSha256(bytes);
        Capture capture = new Capture(
                Ids.capture(url, CAPTURED, sha256),
                url,
                outletId,
                CAPTURED,
                200,
                "text/html",
                declared,
                declared == null ? CharsetSource.NONE : CharsetSource.HEADER,
                sha256,
                bytes.length,
                "test.warc",
                0,
                bytes.length);
        return new Page(capture, bytes);
    }

    static Function<Page, Outcome<ExtractedArticle>> stage(OutletRules... rules) {
        TreeMap<String, OutletRules> outlets = new TreeMap<>();
        for (OutletRules rule : rules) {
            outlets.put(rule.outletId(), rule);
        }
        return new ExtractStage(outlets, SIX, Bounds.defaults()).open();
    }

    static ExtractedArticle kept(Outcome<ExtractedArticle> outcome) {
        if (outcome instanceof Outcome.Kept<ExtractedArticle> kept
                && kept.values().size() == 1) {
            return kept.values().get(0);
        }
        throw new AssertionError("not kept: " + outcome);
    }

    static Article article(Page page) {
        return kept(stage().apply(page)).article();
    }

    static Reason reason(Page page) {
        if (stage().apply(page) instanceof Outcome.Rejected<ExtractedArticle> rejected) {
            return rejected.reason();
        }
        throw new AssertionError("kept");
    }
}
