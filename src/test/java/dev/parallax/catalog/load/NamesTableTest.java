package dev.parallax.catalog.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Finding;
import dev.parallax.catalog.Findings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A researcher's table of names. */
class NamesTableTest {
    private static final String HEADER = "id\tlanguage\tname\tkind\n";
    private static final CatalogFiles BUNDLED = CatalogFolder.bundled();
    private static final KnownNames KNOWN = new KnownNames(ConceptsReader.read(BUNDLED));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            club~ru~ФК Север~institution | ''
            Club~ru~ФК Север~institution | my.tsv:2: error: id is "Club"; expected small Latin letters, digits and underscores
            club~rus~ФК Север~institution | my.tsv:2: error: "rus" is no language here; did you mean "ru"? Expected one of: ar, az, en, fa, ru, tr
            club~ru~-~institution | my.tsv:2: error: name is "-"; expected a word
            club~ru~ФК Север~club | my.tsv:2: error: "club" is no kind; expected one of: person, institution, office, place, people, happening, thing, event_label
            club~ru~ФК Север | my.tsv:2: error: found 3 cells; expected 4, parted by tabs: id, language, name, kind
            baku~ru~Бакы~person | my.tsv:2: error: the catalog has "baku" as a place, not a person
            club~ru~ФК Север~institution^club~az~Şimal~place | my.tsv:3: error: "club" is a place here and a institution in line 2
            """)
    void aMistakeIsNamedWithItsLine(String rows, String said) {
        Findings findings = new Findings();
        NamesTable.read("my.tsv", (HEADER + tabs(rows)).lines().iterator(), KNOWN, findings);
        assertEquals(said, findings.all().stream().map(Finding::toString).collect(Collectors.joining(" | ")));
    }

    @Test
    void aHeaderIsNeeded() {
        Findings findings = new Findings();
        NamesTable.read("my.tsv", List.of("club\tru\tСевер\tinstitution").iterator(), KNOWN, findings);
        assertEquals(
                "[my.tsv:1: error: header: found club, ru, Север, institution; expected the columns id, language, name,"
                        + " kind, parted by tabs]",
                findings.all().toString());
    }

    @Test
    void concordantRowsBecomeTablesWithoutWhatIsKnown() {
        Findings findings = new Findings();
        NamesTable.Read read = NamesTable.read(
                "my.tsv",
                (HEADER + tabs("# c^club~ru~ФК  Север~institution^club~en~North FC~institution^club~ru~ФК Север~institution"
                                + "^baku~en~Baku~place^baku~en~City of Winds~place^club~en~Baku~institution"))
                        .lines()
                        .iterator(),
                KNOWN,
                findings);
        assertEquals(List.of(), findings.all());
        assertEquals(Map.of("twice in the file", 1L, "in the catalog already", 1L), read.skipped());
        Map<String, String> tables = PartTables.of("mine", "Source: x.", read.concepts());
        assertEquals(
                """
                # Source: x.
                concept_id\tkind\tlabel\twikidata\tprivate\tparent\tnote
                club\tinstitution\tNorth FC\t\t\t\t
                """,
                tables.get("concepts/mine/concepts.tsv"));
        assertEquals(
                """
                # Source: x.
                concept_id\tform\tmatch\tvariant\tnote
                club\tNorth FC\tlemma\t\t
                club\tBaku\tlemma\t\tambiguous: baku
                baku\tCity of Winds\tlemma\t\t
                """,
                tables.get("concepts/mine/names.en.tsv"));
    }

    private static String tabs(String rows) {
        return rows.replace('~', '\t').replace('^', '\n');
    }
}
