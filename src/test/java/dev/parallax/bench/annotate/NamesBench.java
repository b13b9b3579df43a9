package dev.parallax.bench.annotate;

import dev.parallax.bench.sample.Gold;
import dev.parallax.language.sound.PersonNames;
import dev.parallax.language.sound.SoundKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;

/**
 * How often the spellings of one person's name meet across scripts, and those of two persons do. Argument: a table with a column per language; {@code words}
 * as second argument asks {@link SoundKeys} for the last word alone, as names were compared before full names were; {@code -v} prints what failed.
 *
 * <p>A person counts as met if each two of the five spellings (en az ru fa ar) meet; a pair of persons meets wrongly if any spelling of one meets any of the other.
 */
public final class NamesBench {
    private static final List<String> LANGUAGES = List.of("en", "az", "ru", "fa", "ar");

    private NamesBench() {}

    /** Prints the share of persons met, the share of pairs of spellings met and the wrong meetings. */
    public static void main(String[] arguments) {
        List<Map<String, String>> rows = Gold.read(Path.of(arguments[0]));
        List<String> options = List.of(arguments).subList(1, arguments.length);
        boolean words = options.contains("words");
        boolean verbose = options.contains("-v");
        int met = 0;
        int pairs = 0;
        int pairsMet = 0;
        for (Map<String, String> row : rows) {
            List<String> apart = new ArrayList<>();
            for (int one = 0; one < LANGUAGES.size(); one++) {
                for (int two = one + 1; two < LANGUAGES.size(); two++) {
                    pairs++;
                    if (meet(row, row, one, two, words)) {
                        pairsMet++;
                    } else {
                        apart.add(LANGUAGES.get(one) + "-" + LANGUAGES.get(two));
                    }
                }
            }
            met += apart.isEmpty() ? 1 : 0;
            if (verbose && !apart.isEmpty()) {
                System.out.println("APART " + apart + " " + row);
            }
        }
        int wrong = 0;
        int all = 0;
        for (int one = 0; one < rows.size(); one++) {
            for (int two = one + 1; two < rows.size(); two++) {
                all++;
                String how = wrongly(rows.get(one), rows.get(two), words);
                if (!how.isEmpty()) {
                    wrong++;
                    if (verbose) {
                        System.out.println("WRONG " + how);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "persons met in all five spellings %d of %d = %.3f; pairs of spellings %d of %d = %.3f; wrong meetings %d of %d pairs of persons = %.4f%n",
                met,
                rows.size(),
                (double) met / rows.size(),
                pairsMet,
                pairs,
                (double) pairsMet / pairs,
                wrong,
                all,
                (double) wrong / all);
    }

    private static String wrongly(Map<String, String> one, Map<String, String> two, boolean words) {
        for (int first = 0; first < LANGUAGES.size(); first++) {
            for (int second = 0; second < LANGUAGES.size(); second++) {
                if (meet(one, two, first, second, words)) {
                    return one.get(LANGUAGES.get(first)) + " = " + two.get(LANGUAGES.get(second));
                }
            }
        }
        return "";
    }

    private static boolean meet(
            Map<String, String> one, Map<String, String> two, int first, int second, boolean words) {
        String name = one.get(LANGUAGES.get(first));
        String other = two.get(LANGUAGES.get(second));
        if (!words) {
            return PersonNames.meet(name, LANGUAGES.get(first), other, LANGUAGES.get(second));
        }
        SortedSet<String> keys = SoundKeys.of(last(name), LANGUAGES.get(first));
        keys.retainAll(SoundKeys.of(last(other), LANGUAGES.get(second)));
        return !keys.isEmpty();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
