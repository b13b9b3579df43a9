package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Any page ends in one outcome, the same each time; what is kept is as the table asks. */
class PageFuzzTest {
    private static final Function<Page, Outcome<ExtractedArticle>> STAGE =
            new ExtractStage(new TreeMap<>(), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults()).open();

    @FuzzTest
    void anyPage(byte[] data) {
        Page page = new Page(Pages.of("https://wave.example/news/1", "").capture(), data);
        Outcome<ExtractedArticle> outcome = STAGE.apply(page);
        assertEquals(outcome, STAGE.apply(page));
        if (outcome instanceof Outcome.Kept<ExtractedArticle> kept) {
            Article article = kept.values().get(0).article();
            assertTrue(!article.text().isBlank() && !article.title().isBlank());
            assertTrue(Normalizer.isNormalized(article.text(), Normalizer.Form.NFC));
            assertTrue(
                    !article.text().contains("\n\n") && article.text().strip().equals(article.text()));
            assertTrue(article.publishedAt() == null
                    || !article.publishedAt().isAfter(Pages.CAPTURED.plusSeconds(86_400)));
        }
    }
}
