package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverYearsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|raids|Raids on the harbour have grown more frequent in recent years.|true
            en|crash|It was the worst crash in recent years.|false
            en|raids|The raids went on until dawn.|false
            ru|рейды|Рейды в порту в последние годы участились.|true
            ru|катастрофа|Это крупнейшая катастрофа за последние годы.|false
            az|reydlər|Limanda reydlər son illərdə artıb.|true
            az|reyd|Bu, son illərin ən böyük reyd idi.|false
            tr|baskınların|Limandaki baskınların son yıllarda arttığını söyledi.|true
            tr|baskın|Son yılların en büyük baskın haberiydi.|false
            fa|یورش‌های|یورش‌های بندر در سال‌های اخیر بیشتر شده است.|true
            fa|یورش|این بزرگ‌ترین یورش سال‌های اخیر بود.|false
            ar|مداهمات|كثرت مداهمات الميناء في السنوات الأخيرة.|true
            ar|مداهمة|كانت أكبر مداهمة في السنوات الأخيرة.|false
            """)
    void aPluralOverYearsNamesNoEvent(String language, String surface, String sentence, boolean many) {
        assertEquals(many, OverYears.tell(language, surface, sentence));
    }
}
