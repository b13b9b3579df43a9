package dev.parallax.frame.lexicon;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.catalog.Match;
import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lexicons of a catalog, {@code lexicons/<lexicon_id>.<language>.tsv}. */
public final class Lexicons {
    private static final String FOLDER = "lexicons/";
    private static final String ENDING = ".tsv";
    private static final String HEADER = "entry\tmatch\tconcept\tweight";

    private final SortedMap<String, SortedMap<String, Lexicon>> byId = new TreeMap<>();

    private Lexicons() {}

    /**
     * Reads the folder lexicons.
     *
     * @throws IllegalArgumentException naming file, line, what was found and what was expected
     */
    public static Lexicons read(CatalogFiles catalog) {
        Lexicons lexicons = new Lexicons();
        catalog.part("lexicons").files().forEach((path, text) -> {
            String name = path.substring(FOLDER.length());
            String[] words = name.split("\\.", -1);
            if (name.endsWith(ENDING) && words.length == 3) {
                Lexicon lexicon = new Lexicon(words[0], words[1], entries(path, text), Ids.textSha256(text));
                lexicons.byId.computeIfAbsent(words[0], key -> new TreeMap<>()).put(words[1], lexicon);
            }
        });
        return lexicons;
    }

    /** The lexicon in each language that it has; empty where the catalog does not know it. */
    public SortedMap<String, Lexicon> of(String lexiconId) {
        return byId.getOrDefault(lexiconId, new TreeMap<>());
    }

    private static List<LexiconEntry> entries(String path, String text) {
        List<LexiconEntry> entries = new ArrayList<>();
        int number = 0;
        boolean header = false;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("# ")) {
                continue;
            }
            if (!header) {
                if (!line.startsWith(HEADER)) {
                    throw new IllegalArgumentException(
                            path + ":" + number + ": found " + line + ", expected " + HEADER);
                }
                header = true;
                continue;
            }
            entries.add(entry(path + ":" + number, line.split("\t", -1)));
        }
        return entries;
    }

    private static LexiconEntry entry(String place, String[] cells) {
        if (cells.length < 4 || cells[0].isBlank() || cells[2].isBlank()) {
            throw new IllegalArgumentException(place + ": found " + Arrays.toString(cells) + ", expected " + HEADER);
        }
        try {
            Match match = Match.valueOf(cells[1].toUpperCase(Locale.ROOT));
            return new LexiconEntry(cells[0], match, cells[2], cells[3].isEmpty() ? 1 : Double.parseDouble(cells[3]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    place + ": found " + cells[1] + " and " + cells[3]
                            + ", expected exact, lemma or prefix and a number",
                    e);
        }
    }
}
