package dev.parallax.align.dictionary;

import dev.parallax.catalog.NearestWord;
import dev.parallax.language.Languages;
import dev.parallax.model.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the dictionaries that a recipe names into one table. */
public final class Dictionaries {
    /** The language that the words of all others meet in. */
    public static final String PIVOT = "en";

    private Dictionaries() {}

    /**
     * A dictionary that is asked for.
     *
     * @param path file or folder on the driver's disk
     * @param from language of its headwords, ISO 639-1
     * @param to language of its translations; one of the two is English
     */
    public record Asked(Path path, String from, String to) {
        public Asked {
            for (String language : List.of(from, to)) {
                if (!Languages.CODES.contains(language)) {
                    throw new IllegalArgumentException(
                            path + ": " + NearestWord.unknown("language of a dictionary", language, Languages.CODES));
                }
            }
            if (from.equals(PIVOT) == to.equals(PIVOT)) {
                throw new IllegalArgumentException(
                        path + ": a dictionary from " + from + " to " + to + "; one side has to be " + PIVOT);
            }
        }
    }

    /** SHA-256 of the dictionaries with their languages, in their order; what is made from them hangs on nothing else. */
    public static String sha256(List<Asked> asked) {
        List<String> parts = new ArrayList<>();
        for (Asked dictionary : asked) {
            parts.addAll(List.of(dictionary.from(), dictionary.to(), sha256(dictionary)));
        }
        return Ids.sha256Hex(parts.toArray(String[]::new));
    }

    /** SHA-256 of one dictionary's files. */
    public static String sha256(Asked dictionary) {
        try {
            return DictionaryParts.sha256(dictionary.path());
        } catch (IOException e) {
            throw new UncheckedIOException(dictionary.path() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The table of all dictionaries.
     *
     * @throws IllegalArgumentException for a file that is none of the formats, or broken; the message says which and where
     */
    public static PivotTable read(List<Asked> asked) {
        PivotTableBuilder builder = new PivotTableBuilder();
        for (Asked dictionary : asked) {
            int before = builder.links();
            try {
                read(dictionary, builder);
            } catch (IOException e) {
                throw new UncheckedIOException(dictionary.path() + ": " + e.getMessage(), e);
            }
            if (builder.links() == before) {
                throw new IllegalArgumentException(dictionary.path() + ": no word of "
                        + (dictionary.to().equals(PIVOT) ? dictionary.from() : dictionary.to())
                        + " with a translation was found; is it a dictionary from " + dictionary.from() + " to "
                        + dictionary.to() + "?");
            }
        }
        return builder.build();
    }

    private static void read(Asked asked, PivotTableBuilder builder) throws IOException {
        DictionaryParts parts = DictionaryParts.of(asked.path());
        if (!parts.ending(".ifo").isEmpty()) {
            StarDict.read(parts, entry -> builder.add(asked.from(), asked.to(), entry));
        } else if (!parts.ending(".index").isEmpty()) {
            DictFile.read(parts, entry -> builder.add(asked.from(), asked.to(), entry));
        } else if (!parts.ending(".jsonl").isEmpty()) {
            List<String[]> aliases = new ArrayList<>();
            Wiktextract.read(
                    parts,
                    parts.only(".jsonl"),
                    asked.from(),
                    asked.to(),
                    entry -> builder.add(asked.from(), asked.to(), entry),
                    (form, head) -> aliases.add(new String[] {form, head}));
            aliases.forEach(alias -> builder.alias(asked.from(), alias[0], alias[1]));
        } else if (!parts.ending(".tsv").isEmpty()) {
            TsvDictionary.read(parts, parts.only(".tsv"), entry -> builder.add(asked.from(), asked.to(), entry));
        } else {
            throw new IllegalArgumentException(
                    asked.path() + ": no dictionary; expected StarDict (.ifo with .idx and .dict, also in a .tar.gz), "
                            + "DICT (.index with .dict), Wiktextract (.jsonl) or a table (.tsv)");
        }
    }
}
