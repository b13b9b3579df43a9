package dev.parallax.extract.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
    private static final LanguageFinder SIX =
            LanguageFinder.of(new TreeSet<>(List.of("ru", "az", "fa", "ar", "en", "tr")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Cyrl | В столице открылась выставка, на которой показали работы молодых художников из разных городов страны.
            uk | Cyrl | У столиці відкрилася виставка, на якій показали роботи молодих художників із різних міст країни.
            bg | Cyrl | В столицата беше открита изложба, на която бяха показани творби на млади художници от различни градове.
            kk | Cyrl | Елордада көрме ашылды, онда еліміздің әр қаласынан келген жас суретшілердің жұмыстары көрсетілді.
            az | Latn | Paytaxtda sərgi açıldı, burada ölkənin müxtəlif şəhərlərindən gələn gənc rəssamların əsərləri nümayiş olundu.
            tr | Latn | Başkentte bir sergi açıldı ve ülkenin farklı şehirlerinden gelen genç ressamların eserleri gösterildi.
            en | Latn | An exhibition opened in the capital and showed the work of young painters from many towns of the country.
            de | Latn | In der Hauptstadt wurde eine Ausstellung eröffnet, die Werke junger Maler aus vielen Städten des Landes zeigt.
            fr | Latn | Une exposition a ouvert dans la capitale et montre les œuvres de jeunes peintres de toutes les villes du pays.
            fa | Arab | نمایشگاهی در پایتخت گشایش یافت که در آن کارهای نقاشان جوان از شهرهای گوناگون کشور به نمایش گذاشته شد.
            ar | Arab | افتُتح في العاصمة معرض عُرضت فيه أعمال رسامين شباب من مدن مختلفة في البلاد، وقد زاره كثير من الناس.
            pl | Latn | W stolicy otwarto wystawę, na której pokazano dzieła młodych malarzy z różnych miast całego kraju i z zagranicy.
            nl | Latn | In de hoofdstad is een tentoonstelling geopend die het werk van jonge schilders uit veel steden van het land laat zien en die tot de zomer duurt, zei het museum, dat er ook een boek over heeft gemaakt.
            es | Latn | En la capital se abrió una exposición que muestra las obras de jóvenes pintores de muchas ciudades del país, y que dura hasta el verano, según dijo el museo, que hizo también un libro sobre ella.
            ur | Arab | دارالحکومت میں ایک نمائش کا آغاز ہوا جس میں ملک کے مختلف شہروں کے نوجوان مصوروں کے کام دکھائے گئے ہیں۔
            hy | Armn | Մայրաքաղաքում բացվեց ցուցահանդես, որտեղ ներկայացված են երիտասարդ նկարիչների գործերը։
            ka | Geor | დედაქალაქში გაიხსნა გამოფენა, სადაც ნაჩვენებია ახალგაზრდა მხატვრების ნამუშევრები.
            """)
    void sixLanguagesAndTheirNeighbours(String language, String script, String text) {
        FoundLanguage found = SIX.find(text);
        assertEquals(language, found.language());
        assertEquals(script, found.script());
    }

    @Test
    void aTextWithoutLettersIsUnclear() {
        assertEquals("und", SIX.find("12:30 — 4:5").language());
        assertEquals("und", SIX.find("").language());
    }
}
