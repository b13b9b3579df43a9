package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.internal.StringUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address is resolved as jsoup does, asked or not. */
class AddressesTest {
    private static final String BASE = "https://wave.example/news/1?page=2";

    @ParameterizedTest
    @CsvSource({
        "https://buoy.example/a, https://buoy.example/a",
        "https://Buoy.example/a?b=c#d, https://Buoy.example/a?b=c#d",
        "https://buoy.example/../b, https://buoy.example/b",
        "https://buoy.example, https://buoy.example",
        "/a, https://wave.example/a",
        "2, https://wave.example/news/2",
        "?page=3, https://wave.example/news/1?page=3",
        "//buoy.example/a, https://buoy.example/a",
        "mailto:desk@wave.example, mailto:desk@wave.example"
    })
    void resolved(String href, String expected) {
        assertEquals(expected, Addresses.resolved(BASE, href));
    }

    @Property(tries = 3000)
    void asJsoup(@ForAll("addresses") String href) {
        assertEquals(StringUtil.resolve(BASE, href), Addresses.resolved(BASE, href));
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "http://",
                        "https://",
                        "HTTP://",
                        "//",
                        "/",
                        "..",
                        ".",
                        "?",
                        "#",
                        ":",
                        "@",
                        "80",
                        "wave.example",
                        "a",
                        "b-c",
                        "%20",
                        " ",
                        "é",
                        "[",
                        "&",
                        "=",
                        "~",
                        "\\",
                        "\n",
                        "ftp://")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
