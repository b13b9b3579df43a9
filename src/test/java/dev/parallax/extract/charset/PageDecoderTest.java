package dev.parallax.extract.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.extract.charset.Decoded.Evidence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
    private static final String RUSSIAN =
            "В Баку прошла встреча министров. Стороны обсудили торговлю, транспорт и погоду; «всё хорошо», — сказал участник.";
    private static final String UKRAINIAN =
            "Зустріч відбулася в Києві. Сторони говорили про торгівлю, її обсяги та про нові ціни, які є важливими.";
    private static final String ARABIC =
            "عقد الوزراء اجتماعا في العاصمة وناقشوا التجارة والنقل، وقال أحد المشاركين إن كل شيء على ما يرام.";
    private static final String PERSIAN =
            "وزيران در پايتخت گردهم آمدند و درباره بازرگاني، ژرفاي همكاري و چند موضوع ديگر گفت وگو كردند.";
    private static final String TURKISH =
            "Bakanlar başkentte bir araya geldi; ticaret, ulaşım ve ışıklı yollar konuşuldu. Görüşmede İstanbul da gündemdeydi.";
    private static final String FRENCH =
            "La réunion a été très longue : les ministres ont parlé du marché, de l’été et des élèves, où qu’ils soient.";
    private static final String POLISH =
            "Spotkanie odbyło się w Łodzi. Mówiono o handlu, żegludze i pogodzie; ktoś powiedział: „będzie dobrze”.";

    private static String text(String language) {
        return switch (language) {
            case "ru" -> RUSSIAN;
            case "uk" -> UKRAINIAN;
            case "ar" -> ARABIC;
            case "fa" -> PERSIAN;
            case "tr" -> TURKISH;
            case "pl" -> POLISH;
            default -> FRENCH;
        };
    }

    private static byte[] page(String text, String charset, @Nullable String meta) {
        String head = meta == null ? "" : "<meta charset=\"" + meta + "\">";
        return ("<html><head>" + head + "<title>x</title></head><body class=\"a\"><p>" + text + "</p></body></html>")
                .getBytes(Charset.forName(charset));
    }

    /** Language, charset of the bytes, charset in the header or -, charset in the page or -. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            ru, windows-1251, windows-1251, -
            ru, windows-1251, -,            windows-1251
            ru, windows-1251, -,            -
            ru, windows-1251, utf-8,        -
            ru, windows-1251, iso-8859-1,   -
            ru, windows-1251, iso-8859-1,   windows-1251
            ru, windows-1251, koi8-r,       -
            ru, KOI8-R,       koi8-r,       -
            ru, KOI8-R,       -,            -
            ru, KOI8-R,       windows-1251, -
            ru, ISO-8859-5,   -,            -
            ru, IBM866,       -,            -
            ru, UTF-8,        -,            -
            ru, UTF-8,        windows-1251, windows-1251
            ru, UTF-16,       -,            -
            ru, UTF-16LE,     -,            -
            ru, UTF-16BE,     iso-8859-1,   -
            uk, windows-1251, -,            -
            uk, windows-1251, iso-8859-1,   -
            ar, windows-1256, windows-1256, -
            ar, windows-1256, -,            -
            ar, windows-1256, utf-8,        windows-1256
            ar, windows-1256, iso-8859-1,   -
            ar, UTF-8,        windows-1256, -
            fa, windows-1256, -,            -
            fa, windows-1256, iso-8859-1,   -
            tr, windows-1254, windows-1254, -
            tr, windows-1254, -,            iso-8859-9
            tr, windows-1254, -,            -
            tr, windows-1254, iso-8859-1,   -
            fr, windows-1252, iso-8859-1,   -
            fr, windows-1252, -,            -
            fr, UTF-8,        iso-8859-1,   iso-8859-1
            pl, windows-1250, -,            -
            pl, windows-1250, windows-1250, -
            pl, ISO-8859-2,   iso-8859-2,   -
            """)
    void theTextComesBackAsItWasWritten(String language, String charset, String header, String meta) {
        String text = text(language);
        if (charset.equals("KOI8-R") || charset.equals("ISO-8859-5") || charset.equals("IBM866")) {
            text = text.replace("«", "\"").replace("»", "\"").replace("—", "-");
        }
        if (charset.equals("ISO-8859-2")) {
            text = text.replace("„", "\"").replace("”", "\"");
        }
        Decoded decoded = PageDecoder.decode(
                page(text, charset, meta.equals("-") ? null : meta), header.equals("-") ? null : header);
        assertTrue(
                decoded.text().contains(text),
                () -> decoded.charset() + " by " + decoded.evidence() + ": " + decoded.text());
    }

    /** Language, charset, and a text so short, or so nearly all ASCII, that it might be nearly anything. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | The repair of the bridge will cost £500 million.
            windows-1252 | Tickets are €12 and a half, 3½ hours in all.
            windows-1251 | Киев: Ирина Власова и Анна Титова вернулись из Алушты
            windows-1251 | ВИДЕО: Китай строит порт в Чабахаре
            windows-1251 | Посол: «Новых переговоров не будет»
            KOI8-R       | Посол России в Баку вернулся в Москву
            windows-1254 | Yeni köprü öğleden sonra açıldı
            windows-1254 | Dün öğren
            windows-1256 | عاد السفير إلى موسكو
            """)
    void aHeadlineIsEnough(String charset, String text) {
        assertTrue(
                PageDecoder.decode(page(text, charset, null), null).text().contains(text),
                () -> PageDecoder.decode(page(text, charset, null), null).text());
    }

    /** Next to no markup, so that few of the bytes are zero. */
    @ParameterizedTest
    @CsvSource({"ru, UTF-16LE", "ru, UTF-16BE", "ar, UTF-16LE", "fa, UTF-16BE", "tr, UTF-16LE"})
    void wideCharactersAreKnownByTheirSpaces(String language, String charset) {
        String text = ("<p>" + text(language) + "</p>").repeat(40);
        assertEquals(
                text,
                PageDecoder.decode(text.getBytes(Charset.forName(charset)), null)
                        .text());
    }

    @Test
    void aPlausibleDeclarationDecidesAndSaysSo() {
        assertEquals(
                Evidence.HEADER,
                PageDecoder.decode(page(RUSSIAN, "windows-1251", null), "Windows-1251")
                        .evidence());
        assertEquals(
                Evidence.META,
                PageDecoder.decode(page(RUSSIAN, "windows-1251", "cp1251"), null)
                        .evidence());
        assertEquals(
                Evidence.STATISTICS,
                PageDecoder.decode(page(RUSSIAN, "windows-1251", null), "iso-8859-1")
                        .evidence());
        assertEquals(
                Evidence.BYTES,
                PageDecoder.decode(page(RUSSIAN, "UTF-8", null), "windows-1251").evidence());
    }

    @Test
    void brokenBytesInTheMiddleAreReplacedAndTheRestStays() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC0, (byte) 0xFF, (byte) 0xD0});
        bytes.writeBytes(" конец".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = PageDecoder.decode(bytes.toByteArray(), "utf-8");
        assertEquals("UTF-8", decoded.charset());
        assertTrue(decoded.text().startsWith(RUSSIAN));
        assertTrue(decoded.text().endsWith(" конец"));
        assertTrue(decoded.text().contains("\uFFFD"));
    }

    @Test
    void aCutLastCharacterIsNoFault() {
        byte[] whole = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);
        assertEquals("UTF-8", PageDecoder.decode(cut, null).charset());
    }

    @Test
    void marksDecideBeforeDeclarations() {
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);
        Decoded decoded = PageDecoder.decode(marked, "windows-1251");
        assertEquals(Evidence.MARK, decoded.evidence());
        assertEquals(RUSSIAN, decoded.text());
    }

    @Test
    void unknownLabelsAndEmptyPagesAreNoFailure() {
        assertEquals("", PageDecoder.decode(new byte[0], null).text());
        assertTrue(PageDecoder.decode(page(RUSSIAN, "UTF-8", "x-unknown"), "no such charset!")
                .text()
                .contains(RUSSIAN));
    }
}
