package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedUrlTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            http://Example.org/a,                                    https://example.org/a
            https://www.example.org/a/,                              https://example.org/a
            https://example.org:443/a,                               https://example.org/a
            http://example.org:80/a,                                 https://example.org/a
            http://example.org:8080/a,                               https://example.org:8080/a
            https://user@example.org/a,                              https://example.org/a
            https://example.org./a,                                  https://example.org/a
            https://example.org/a#part,                              https://example.org/a
            https://example.org,                                     https://example.org/
            https://example.org/index.html,                          https://example.org/
            https://example.org/news/index.php,                      https://example.org/news
            https://example.org/a?utm_source=x&id=7&fbclid=y,        https://example.org/a?id=7
            https://example.org/a?b=2&a=1,                           https://example.org/a?a=1&b=2
            https://example.org/a?,                                  https://example.org/a
            https://amp.example.org/a,                               https://example.org/a
            https://www.amp.example.org/a,                           https://example.org/a
            https://example.org/a/amp/,                              https://example.org/a
            https://example.org/amp/a,                               https://example.org/a
            https://example.org/a.amp.html,                          https://example.org/a.html
            https://example.org/a.amp,                               https://example.org/a
            https://example.org/a?amp=1,                             https://example.org/a
            https://example.org/%7euser/%d0%b0,                      https://example.org/~user/%D0%B0
            https://example.org/а,                                   https://example.org/%D0%B0
            https://example.org/a b,                                 https://example.org/a%20b
            https://example.org/50%,                                 https://example.org/50%25
            https://example.org//a///b,                              https://example.org/a/b
            https://пример.example/a,                                https://xn--e1afmkfd.example/a
            https://example.org/news/?id=12,                         https://example.org/news?id=12
            """)
    void theFormThatNamesTheArticle(String url, String expected) {
        assertEquals(Optional.of(expected), NormalisedUrl.of(url));
    }

    @Test
    void theOutletsOwnParametersAreDropped() {
        assertEquals(
                Optional.of("https://example.org/a?id=1"),
                NormalisedUrl.of("https://example.org/a?id=1&In=t", Set.of("in")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mailto:a@example.org", "ftp://example.org/a", "/relative", "https://", "javascript:void(0)"
            })
    void whatIsNoWebAddressHasNoForm(String url) {
        assertTrue(NormalisedUrl.of(url).isEmpty());
    }

    @Property(tries = 500)
    void normalisingTwiceChangesNothing(@ForAll @StringLength(max = 60) String path) {
        Optional<String> once = NormalisedUrl.of("http://www.Example.org/" + path);
        assertTrue(once.isPresent());
        assertEquals(once, NormalisedUrl.of(once.orElseThrow()));
    }
}
