package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.language.Languages;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every span of every annotation cuts its surface out of title or text by code points, whatever stands around it. */
class OffsetsTest {
    private static final Function<ExtractedArticle, Outcome<Annotations>> STAGE =
            AnnotateStage.of(CatalogFolder.bundled()).open();

    @Property(tries = 150)
    void spansCutTheirSurfaces(@ForAll("texts") String title, @ForAll("texts") String text) {
        for (String language : Languages.CODES) {
            Article article = ArticleBuilder.of(
                            language, title.replace("\n", " ").strip(), text.strip())
                    .id("a")
                    .build();
            if (article.title().isEmpty() || article.text().isEmpty()) {
                continue;
            }
            Outcome<Annotations> outcome = STAGE.apply(new ExtractedArticle(article, List.of(), null));
            if (outcome instanceof Outcome.Kept<Annotations> kept) {
                check(article, kept.values().get(0));
            }
        }
    }

    private static void check(Article article, Annotations found) {
        found.mentions().forEach(m -> assertEquals(m.surface(), cut(article, m.part(), m.beginChar(), m.endChar())));
        found.quotes().forEach(q -> {
            assertTrue(q.beginChar() < q.endChar());
            cut(article, q.part(), q.beginChar(), q.endChar());
            if (q.cue() != null && q.cueBeginChar() != null && q.cueEndChar() != null) {
                assertEquals(q.cue(), cut(article, q.part(), q.cueBeginChar(), q.cueEndChar()));
            }
            if (q.speakerSurface() != null) {
                assertTrue(of(article, q.part()).contains(q.speakerSurface()), q::toString);
            }
        });
        found.claims()
                .forEach(c -> assertTrue(
                        !cut(article, c.part(), c.beginChar(), c.endChar()).isBlank()));
        found.voices()
                .forEach(v -> assertTrue(
                        !cut(article, v.part(), v.beginChar(), v.endChar()).isBlank()));
        found.citations().forEach(c -> {
            if (c.beginChar() != null && c.endChar() != null) {
                assertEquals(c.surface(), cut(article, c.part(), c.beginChar(), c.endChar()));
            }
        });
        for (Part part : Part.values()) {
            int end = 0;
            for (var sentence : found.sentences()) {
                if (sentence.part() == part) {
                    assertTrue(sentence.beginChar() >= end && sentence.endChar() > sentence.beginChar());
                    assertEquals(
                            cut(article, part, sentence.beginChar(), sentence.endChar())
                                    .strip(),
                            cut(article, part, sentence.beginChar(), sentence.endChar()));
                    end = sentence.endChar();
                }
            }
        }
    }

    private static String of(Article article, Part part) {
        return part == Part.TITLE ? article.title() : article.text();
    }

    private static String cut(Article article, Part part, int begin, int end) {
        int[] points = of(article, part).codePoints().toArray();
        return new String(points, begin, end - begin);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "«Мост закроют», — заявил Сергей Лавров. ",
                        "Погибли 38 человек. ",
                        "По данным МИД России, ",
                        "“The bridge is closed,” said Vladimir Putin. ",
                        "At least 12 people were killed in Baku. ",
                        "TASS reported that ",
                        "İlham Əliyev bildirib ki, körpü bağlıdır. ",
                        "38 nəfər həlak olub. ",
                        "Bakanlık, köprünün kapatıldığını açıkladı. ",
                        "وزارت راه اعلام کرد که پل بسته است. ",
                        "رسانه‌های ایران می‌گویند ۳۸ نفر کشته شدند. ",
                        "وقال المتحدث: «سيفتح الجسر». ",
                        "بحسب الشرطة، قُتِلَ ٣٨ شخصًا. ",
                        "\uD83D\uDE00",
                        "\uD83C\uDDE6\uD83C\uDDFF ",
                        "e\u0301",
                        "\u0301",
                        "й",
                        "\u200c",
                        "\u200f",
                        "\u064b",
                        "ـ",
                        "\n",
                        " ",
                        "(1) ",
                        "“",
                        "”",
                        "«",
                        "»",
                        "\"",
                        "'",
                        ":",
                        ", ",
                        ". ",
                        "—",
                        "50-yə ",
                        "\uD835\uDC00 ",
                        "\u00a0",
                        "Баку",
                        "باكو")
                .list()
                .ofMaxSize(14)
                .map(parts -> Normalizer.normalize(String.join("", parts), Normalizer.Form.NFC));
    }

    /** What a stage makes of a text. */
    static Outcome<Annotations> annotate(AnnotateStage stage, String language, String text) {
        return stage.open()
                .apply(new ExtractedArticle(
                        ArticleBuilder.of(language, "Title", text).id("a").build(), List.of(), null));
    }
}
