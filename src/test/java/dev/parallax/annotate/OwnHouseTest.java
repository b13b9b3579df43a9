package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.language.Languages;
import dev.parallax.model.Part;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency that reports by its own name speaks as itself; another that reports by it quotes it. */
class OwnHouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fa | خبرگزاری نمونه | به گزارش خبرگزاری نمونه، پلیس وارد دفتر شد. | 0
            fa | خبرگزاری دیگر | به گزارش خبرگزاری نمونه، پلیس وارد دفتر شد. | 1
            az | Körpü | Körpü xəbər verir ki, yol bağlıdır. | 0
            az | Liman | Körpü xəbər verir ki, yol bağlıdır. | 1
            ru | Мостовой вестник | Дорога закрыта, сообщает «Мостовой вестник». | 0
            ru | Портовый вестник | Дорога закрыта, сообщает «Мостовой вестник». | 1
            en | Report | The road is closed, the report said. | 1
            en | Bridge Times | “The road is closed,” the Bridge Times said. | 1
            """)
    void itsOwnReportIsNoQuote(String language, String name, String text, int quotes) {
        Passage passage = Texts.passage(language, Part.TEXT, text);
        assertEquals(
                quotes,
                new SpeechFinder(Languages.of(language).orElseThrow())
                        .find("article", passage, List.of(), Set.of(), List.of(name))
                        .quotes()
                        .size());
    }
}
