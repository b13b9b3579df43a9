package dev.parallax.align.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "<i>noun</i><br><ol><li>harbour</li><li>(nautical) dock, quay</li></ol> | harbour; dock; quay",
                "<i>verb</i><br><ol><li>to put out [+ object]</li></ol><br><i>noun</i><ol><li>blaze &amp; glow</li></ol> | to put out; blaze & glow",
                "`1. гавань\n2. порт` | гавань; порт",
                "`\n   [haːbə] _n.\n   1) гавань; порт (морской)\n   2) _перен. убежище,\n   приют` | гавань; порт; убежище; приют",
                "`the long explanation of a word that is no translation; dock` | dock",
                "пожарный, пожарная | пожарный; пожарная",
                "مرفأ، ميناء | مرفأ; ميناء",
                "dock; dock; quay | dock; quay",
                "(only an aside) | -",
                "... | -",
                "a < b | a < b",
            })
    void sensesArePartedAndAsidesLeftOut(String definition, String expected) {
        assertEquals(
                expected == null ? List.of() : List.of(expected.strip().split("; ")),
                Phrases.of(definition.replace("\\n", "\n"), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"harbour /hɑːbə/~гавань~порт | гавань; порт", "harbour~   [haːbə] 1) гавань | гавань"})
    void theFirstLineOfADictEntryIsTheHeadword(String definition, String expected) {
        assertEquals(
                List.of(expected.split("; ")), Phrases.of(definition.strip().replace('~', '\n'), "harbour"));
    }

    @Property
    void noDefinitionIsTooOdd(@ForAll String definition) {
        for (String phrase : Phrases.of(definition, "")) {
            assertEquals(phrase.strip(), phrase);
        }
    }
}
