package dev.parallax.align.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationScoreTest {
    private static final String ENGLISH = """
            Two Azerbaijani brothers died during a police raid in Yekaterinburg on 27 June.
            Azerbaijan's Foreign Ministry summoned the Russian chargé d'affaires and demanded an investigation.
            On 30 June officers searched the office of Sputnik in Baku and detained 7 people.
            Russia's Foreign Ministry summoned the Azerbaijani ambassador the same day.
            Maria Zakharova called the arrest of the journalists unfriendly.
            President Ilham Aliyev spoke with Volodymyr Zelensky on 2 July.
            Relations have been strained since an airliner crashed near Aktau in December 2024 and 38 people were killed.
            """;
    private static final String RUSSIAN = """
            Двое братьев-азербайджанцев погибли 27 июня в Екатеринбурге, где полиция проводила рейд.
            Министерство иностранных дел Азербайджана вызвало временного поверенного России и потребовало расследования.
            В офисе «Спутника» в Баку 30 июня прошёл обыск, задержаны 7 человек.
            В тот же день посла Азербайджана вызвали в МИД России.
            Мария Захарова назвала арест журналистов недружественным.
            Президент Ильхам Алиев 2 июля поговорил с Владимиром Зеленским.
            Отношения остаются напряжёнными с декабря 2024 года, когда под Актау разбился самолёт и погибли 38 человек.
            """;
    private static final String TURKISH = """
            Yekaterinburg'da 27 Haziran'da düzenlenen polis baskınında iki Azerbaycanlı kardeş öldü.
            Azerbaycan Dışişleri Bakanlığı, Rusya'nın maslahatgüzarını çağırdı ve soruşturma istedi.
            Polis 30 Haziran'da Sputnik'in Bakü'deki ofisinde arama yaptı, 7 kişiyi gözaltına aldı.
            Rusya Dışişleri Bakanlığı aynı gün Azerbaycan'ın büyükelçisini çağırdı.
            Mariya Zaharova, gazetecilerin tutuklanmasını dostane bulmadığını söyledi.
            Cumhurbaşkanı İlham Aliyev 2 Temmuz'da Vladimir Zelenskiy ile görüştü.
            Aralık 2024'te Aktau yakınlarında bir uçağın düşüp 38 kişinin ölmesinden beri ilişkiler gergin.
            """;
    /** The same facts in another order, as another newsroom would tell them. */
    private static final String REPORT = """
            Посол Азербайджана вызван в МИД России, сообщила Мария Захарова.
            Поводом стал арест журналистов «Спутника» в Баку: 30 июня там прошёл обыск.
            Отношения двух стран испортились ещё в декабре 2024 года, когда под Актау разбился самолёт; погибли 38 человек.
            Ильхам Алиев с тех пор ждал извинений, а 2 июля поговорил с Владимиром Зеленским.
            Новый спор вызвал рейд полиции в Екатеринбурге 27 июня, после которого погибли двое братьев.
            Министерство иностранных дел Азербайджана потребовало расследования и вызвало временного поверенного.
            """;

    @ParameterizedTest
    @CsvSource({"ru", "tr"})
    void aTranslationKeepsNamesNumbersAndOrder(String language) throws IOException {
        ReuseText source = read("en", ENGLISH, "2025-07-03T08:00:00Z");
        ReuseText carrier = read(language, language.equals("ru") ? RUSSIAN : TURKISH, "2025-07-03T11:00:00Z");
        Reuse reuse = TranslationScore.of(carrier, source).orElseThrow();
        assertEquals(Optional.of(reuse), TranslationScore.of(source, carrier));
        assertEquals("en", reuse.sourceArticleId());
        assertEquals(language, reuse.articleId());
        assertEquals(ReuseKind.TRANSLATION, reuse.kind());
        assertEquals(
                ReuseScore.rounded(
                        (double) reuse.sharedShingles() / carrier.anchors().count()),
                reuse.containment());
        assertTrue(blocks(source, carrier) >= TranslationBlocks.FEWEST_SHARED);
    }

    @Test
    void aReportOfTheSameEventsInAnotherOrderIsNone() throws IOException {
        ReuseText english = read("en", ENGLISH, "2025-07-03T08:00:00Z");
        assertEquals(Optional.empty(), TranslationScore.of(english, read("ru", REPORT, "2025-07-03T11:00:00Z")));
    }

    @Test
    void oneLanguageIsForTheWordsToSay() throws IOException {
        ReuseText english = read("en", ENGLISH, "2025-07-03T08:00:00Z");
        ReuseText again = new ReuseText(
                "copy", "other", "en", english.publishedAt(), null, english.shingles(), english.anchors());
        assertEquals(Optional.empty(), TranslationScore.of(english, again));
        assertEquals(
                ReuseKind.DUPLICATE, Copy.of(english, again).orElseThrow().row().kind());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            sentence for sentence,           a b|c d|e f|g h, a b|c d|e f|g h, 8
            another order inside sentences,  a b|c d|e f|g h, b a|d c|f e|h g, 8
            two sentences made one,          a b|c d|e f|g h, a b c d|e f|g h, 8
            one sentence made two,           a b|c d|e f|g h, a|b|c d|e f|g h, 8
            one anchor not found,            a b|c d|e f|g h i, a b|c d|e f|g h, 8
            seven are too few,               a b|c d|e f|g,   a b|c d|e f|g,   0
            the sentences turned round,      a b|c d|e f|g h, g h|e f|c d|a b, 0
            half of it and other things,     a b|c d|e f|g h, a b|c d|k l|m n, 0
            a short part of a long text,     a b|c d|e f|g h|i j k l m n o p|q r s t u v w x y z, a b|c d|e f|g h, 0
            """)
    void sentencesMeetInOrder(String what, String one, String other, int met) {
        ReuseText source = text("1", "en", "2025-07-03T08:00:00Z", anchors(one));
        ReuseText carrier = text("2", "fa", "2025-07-04T08:00:00Z", anchors(other));
        assertEquals(
                met,
                TranslationScore.of(source, carrier).map(Reuse::sharedShingles).orElse(0L),
                what);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-03T08:00:00Z, 2025-07-03T09:00:00Z, 4",
        "2025-07-03T08:00:00Z, 2025-07-09T23:00:00Z, 4",
        "2025-07-09T23:00:00Z, 2025-07-10T01:00:00Z, 4",
        "2025-07-09T23:00:00Z, 2025-07-16T22:00:00Z, 4",
        "2025-07-03T08:00:00Z, 2025-07-17T08:00:00Z, 0"
    })
    void lessThanAWeekApartEachPairMeetsOnce(String one, String other, int met) {
        Anchors anchors = anchors("a b|c d|e f|g h");
        assertEquals(met, blocks(text("1", "en", one, anchors), text("2", "fa", other, anchors)));
    }

    private static long blocks(ReuseText one, ReuseText other) {
        Map<String, Boolean> keys = TranslationBlocks.keys(other);
        return TranslationBlocks.keys(one).entrySet().stream()
                .filter(key -> keys.containsKey(key.getKey()) && (key.getValue() || keys.get(key.getKey())))
                .count();
    }

    private static Anchors anchors(String written) {
        return new Anchors(Arrays.stream(written.split("\\|"))
                .map(sentence ->
                        (Set<String>) new TreeSet<>(List.of(sentence.strip().split(" "))))
                .toList());
    }

    private static ReuseText text(String id, String language, String published, Anchors anchors) {
        return new ReuseText(id, "outlet", language, Instant.parse(published), null, new long[0], anchors);
    }

    private static ReuseText read(String language, String text, String published) throws IOException {
        Article article = ArticleBuilder.of(language, "-", text.strip())
                .id(language)
                .published(Instant.parse(published), 0)
                .build();
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(CatalogFolder.bundled()).open();
        Annotations found = ((Outcome.Kept<Annotations>) light.apply(new ExtractedArticle(article, List.of(), null)))
                .values()
                .get(0);
        return ReuseText.of(new AnnotatedArticle(article, List.of(), found));
    }
}
