package dev.parallax.align.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.align.Segment;
import dev.parallax.align.Segments;
import dev.parallax.align.signature.TextDates;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // language | sentence | what only dates or grounds something else
                "en | After [happening:death deaths] in [place:harbour Harbour], the [person:mayor mayor] [happening:resignation resigned]. | death harbour",
                "en | The [person:mayor mayor] [happening:resignation resigned] because of the [happening:fire fire] in [place:harbour Harbour]. | fire harbour",
                // A second happening is told, mark or no mark before it.
                "ru | После [happening:raid рейда] [happening:death погибли] [thing:relatives братья]. | raid",
                "ru | Из-за [happening:fire пожара] в [place:harbour гавани] закрыт порт. | fire harbour",
                "az | [happening:fire Yanğından] sonra [person:mayor mer] [happening:resignation istefa verdi]. | fire",
                "tr | [person:mayor Belediye başkanı], [place:harbour limandaki] [happening:fire yangının] ardından [happening:resignation istifa etti]. | fire harbour",
                "fa | پس از [happening:fire آتش‌سوزی] در [place:harbour بندر]، [person:mayor شهردار] [happening:resignation استعفا داد]. | fire harbour",
                "ar | [happening:resignation استقال] [person:mayor العمدة] بعد [happening:fire الحريق] في [place:harbour المرفأ]. | fire harbour",
                // The word as the first of a sentence has nothing before it to ground.
                "tr | Ardından [happening:fire yangın] çıktı. | -",
                "en | The [happening:fire fire] at the [place:harbour harbour] killed two. | -"
            })
    void aPhraseOfTimeOrGroundReachesToTheNextClause(String language, String sentence, String grounds) {
        AnnotatedArticle article = new TestArticle(language, "2030-05-06")
                .title("-")
                .sentence(sentence)
                .annotated();
        List<Segment> segments = Segments.of(article);
        Circumstances circumstances = Circumstances.of(article, segments);
        assertEquals(
                grounds == null ? "" : grounds,
                segments.get(1).mentions().stream()
                        .filter(mention -> circumstances.grounds(1, mention.span()))
                        .map(Mention::conceptId)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | It burnt on 1 May. | 05-01 month-05", "ru | Порт горел 1 мая. | 05-01 month-05"})
    void daysAreThoseOfTheText(String language, String sentence, String days) {
        AnnotatedArticle article = new TestArticle(language, "2030-05-06")
                .title("-")
                .sentence(sentence)
                .annotated();
        assertEquals(
                days,
                Circumstances.of(article, Segments.of(article)).days(1).stream()
                        .map(TextDates.Named::day)
                        .collect(Collectors.joining(" ")));
    }
}
