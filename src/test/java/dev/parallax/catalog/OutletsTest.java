package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final Outlets OUTLETS = OutletsReader.read(CatalogFolder.bundled());

    @ParameterizedTest
    @CsvSource({
        "https://ria.ru/20250627/1.html, ria-ru",
        "http://WWW.RIA.RU:80/, ria-ru",
        "https://crimea.ria.ru/a?b=ria.example, ria-ru",
        "https://www.bbc.com/persian/articles/c1234567890o, bbc-persian-fa",
        "https://www.bbc.com/persian, bbc-persian-fa",
        "https://www.bbc.com/persian?x=1, bbc-persian-fa",
        "https://www.tasnimnews.com/en/news/2025/07/01/3346981, tasnim-en",
        "https://www.tasnimnews.com/ru/news/2025/07/01/3346981, tasnim-web",
        "https://tn.ai/3346981, tasnim-web",
        "https://t.me/rian_ru/301234, ria-telegram",
        "https://t.me/s/rian_ru?before=1, ria-telegram",
        "https://t.me/somebody_else/1, -",
        "https://notria.ru/, -",
        "https://example.org/, -",
        "'', -"
    })
    void theLongestDomainThatFitsNamesTheEdition(String url, String edition) {
        assertEquals(
                edition,
                OUTLETS.byUrl(url).map(hosted -> hosted.edition().editionId()).orElse("-"));
    }

    /** What is wrong with the rules of an outlet, by line of the list (1 is the first line below {@code extraction:}). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - text: div.a;- text: div.b                                              | 2 | rules 1 and 2 hold for one day
            - {from: 2025-01-01, until: 2025-06-30, text: a};- {from: 2025-06-30, text: b} | 2 | rules 1 and 2 hold for one day
            - {from: 2025-07-01, until: 2025-06-30, text: a}                          | 1 | the rule ends before it begins
            - text: "div[class"                                                      | 1 | text: "div[class" is no CSS selector
            - text: div;  drop: "p:nope(1)"                                          | 2 | drop: "p:nope(1)" is no CSS selector
            - {from: 2025-02-30, text: a}                                             | 1 | 2025-02-30
            - {title: h1}                                                             | 1 | text
            """)
    void aWrongRuleIsNamedByItsLine(String list, int line, String message) {
        CatalogErrors errors = assertThrows(CatalogErrors.class, () -> outlet(list));
        Finding finding = errors.errors().get(0);
        assertEquals(OUTLET.lines().count() + 1 + line, finding.line(), finding.toString());
        assertTrue(finding.message().contains(message), finding.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - {until: 2025-06-29, text: a};- {from: 2025-06-30, text: "div > p, li", drop: .x} | 2
            - text: article                                                                    | 1
            """)
    void rulesThatFollowOneAnotherAreRead(String list, int count) {
        assertEquals(count, outlet(list).entries().get("wave").extraction().size());
    }

    private static final String OUTLET = """
            id: wave
            name: Wave
            country: AZ
            control: unknown
            owner_group: wave
            control_source: invented
            target_audience: unknown
            time_zone: Asia/Baku
            editions:
              - {id: wave-az, language: az, domains: [wave.example]}
            """;

    private static Outlets outlet(String list) {
        return OutletsReader.read(new CatalogFiles(new TreeMap<>(
                Map.of("outlets/wave.yaml", OUTLET + "extraction:\n  " + list.replace(";", "\n  ") + "\n"))));
    }
}
