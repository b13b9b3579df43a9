package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline calls by the last name alone whom its article names in full; a word that nobody bears leads no report. */
class HeadlineSurnameTest {
    @ParameterizedTest
    @CsvSource({
        "en,Holm: We will not join the government,Senator Pia Holm spoke in Riga on Tuesday.,Holm",
        "en,Weather: We will get rain,Senator Pia Holm spoke in Riga on Tuesday.,",
        "tr,Holm: Hükümetle koalisyon kurmayacağız,Milletvekili Pia Holm salı günü konuştu.,Holm",
        "ru,Хольм: коалиции с правительством не будет,Депутат Пия Хольм выступила во вторник.,Хольм",
        "ru,ЗОЖ/БАД: рынок вырос за год на треть,Депутат Пия Хольм выступила во вторник.,"
    })
    void readsLastNamesOfTheText(String language, String title, String text, String speaker) {
        ExtractedArticle article =
                new ExtractedArticle(ArticleBuilder.of(language, title, text).build(), List.of(), null);
        Annotations found = ((Outcome.Kept<Annotations>)
                        AnnotateStage.of(CatalogFolder.bundled()).open().apply(article))
                .values()
                .get(0);
        List<String> speakers = found.quotes().stream()
                .filter(quote -> quote.part() == Part.TITLE)
                .map(Quote::speakerSurface)
                .toList();
        assertEquals(speaker == null ? List.of() : List.of(speaker), speakers);
    }
}
