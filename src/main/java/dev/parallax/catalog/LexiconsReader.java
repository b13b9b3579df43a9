package dev.parallax.catalog;

import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code lexicons/<lexicon>.<language>.tsv}. */
public final class LexiconsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "lexicons";

    private static final Pattern FILE = Pattern.compile(FOLDER + "/(.+)\\.([a-z]{2})\\.tsv");
    private static final List<String> COLUMNS = List.of("entry", "match", "concept", "weight", "source", "note");
    private static final List<String> REQUIRED = List.of("entry", "match");

    private LexiconsReader() {}

    /**
     * The lexicons of a catalog, by file.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static List<Lexicon> read(CatalogFiles files) {
        Findings findings = new Findings();
        List<Lexicon> lexicons = read(files, findings);
        findings.throwErrors();
        return lexicons;
    }

    /** The rows without an error, the errors among the findings. */
    static List<Lexicon> read(CatalogFiles files, Findings findings) {
        List<Lexicon> lexicons = new ArrayList<>();
        files.part(FOLDER).files().forEach((file, text) -> {
            Matcher matcher = FILE.matcher(file);
            if (matcher.matches()) {
                List<LexiconEntry> entries = new ArrayList<>();
                for (TsvTable.Row row :
                        TsvTable.read(file, text, COLUMNS, REQUIRED, findings).rows()) {
                    entry(file, matcher.group(1), row, findings).ifPresent(entries::add);
                }
                lexicons.add(new Lexicon(matcher.group(1), matcher.group(2), entries, Ids.textSha256(text)));
            }
        });
        return lexicons;
    }

    private static Optional<LexiconEntry> entry(String file, String lexicon, TsvTable.Row row, Findings findings) {
        int before = findings.errors();
        Optional<Match> match = Words.find(Match.class, row.cell("match"));
        if (match.isEmpty()) {
            findings.error(file, row.line(), NearestWord.unknown("match", row.cell("match"), Words.of(Match.class)));
        }
        String concept = row.cell("concept").isEmpty() ? lexicon : row.cell("concept");
        if (!concept.matches("[a-z0-9][a-z0-9_-]*")) {
            findings.error(
                    file,
                    row.line(),
                    "concept is \"" + concept + "\"; expected small Latin letters, digits, hyphens and underscores");
        }
        double weight = 1;
        if (!row.cell("weight").isEmpty()) {
            weight = number(row.cell("weight"));
            if (!Double.isFinite(weight)) {
                findings.error(
                        file,
                        row.line(),
                        "weight is \"" + row.cell("weight") + "\"; expected a number such as 0.5, or nothing for 1");
            }
        }
        if (findings.errors() > before || match.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LexiconEntry(row.cell("entry"), match.get(), concept, weight));
    }

    /** A number in digits and a point; NaN for anything else. */
    private static double number(String cell) {
        return cell.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(cell) : Double.NaN;
    }
}
