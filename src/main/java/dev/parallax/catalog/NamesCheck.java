package dev.parallax.catalog;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.parallax.model.ConceptKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks the names of concepts against one another and against the spelling of their language. All of it is warnings: the program can work with them. */
final class NamesCheck {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NamesCheck() {}

    static void run(ConceptsReader.Read read, Findings findings) {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        Map<String, ConceptsReader.Placed> forms = new HashMap<>();
        for (ConceptsReader.Placed placed : read.names()) {
            NameForm form = placed.form();
            named.computeIfAbsent(form.language(), language -> new TreeSet<>()).add(form.conceptId());
            String key = form.language() + "\t" + folded(form.form(), form.language()) + "\t" + form.match();
            ConceptsReader.Placed first = forms.putIfAbsent(key, placed);
            if (first != null && !meant(first.form(), form, read.concepts())) {
                String where = first.line() + (first.file().equals(placed.file()) ? "" : " of " + first.file());
                String whose = first.form().conceptId().equals(form.conceptId())
                        ? "stands already in line " + where
                        : "is also a name of \"" + first.form().conceptId() + "\" in line " + where;
                findings.warning(placed.file(), placed.line(), "the form \"" + form.form() + "\" " + whose);
            }
            ScriptCheck.run(placed.file(), placed.line(), form.form(), form.language(), findings);
        }
        named.forEach((language, concepts) -> {
            for (String concept : read.concepts().entries().keySet()) {
                if (!concepts.contains(concept)) {
                    findings.warning(
                            ConceptsReader.FOLDER + "/names." + language + ".tsv",
                            0,
                            "the concept \"" + concept + "\" has no name in " + language);
                }
            }
        });
    }

    /**
     * Whether two equal forms stand there on purpose. A label that newsrooms fight over is made of the names of happenings and of other events' labels; persons
     * share family names, which one is meant an article tells; and a form of one concept may say more of the letter case ({@code TASS}, {@code Tass}).
     */
    private static boolean meant(NameForm a, NameForm b, Concepts concepts) {
        if (a.conceptId().equals(b.conceptId())) {
            return looser(b, a) || !Objects.equals(a.variant(), b.variant());
        }
        return isLabel(a, concepts) || isLabel(b, concepts) || isPerson(a, concepts) && isPerson(b, concepts);
    }

    /** Whether one form meets words that the other does not, for the case of their first letters. */
    private static boolean looser(NameForm one, NameForm other) {
        String[] words = NO_LETTER.split(one.form());
        String[] others = NO_LETTER.split(other.form());
        for (int index = 0; index < Math.min(words.length, others.length); index++) {
            if (strictness(words[index]) < strictness(others[index])) {
                return true;
            }
        }
        return false;
    }

    private static int strictness(String word) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital && word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 2 : capital ? 1 : 0;
    }

    private static boolean isPerson(NameForm form, Concepts concepts) {
        ConceptEntry entry = concepts.entries().get(form.conceptId());
        return entry != null && entry.kind() == ConceptKind.PERSON;
    }

    private static boolean isLabel(NameForm form, Concepts concepts) {
        ConceptEntry entry = concepts.entries().get(form.conceptId());
        return entry != null && entry.kind() == ConceptKind.EVENT_LABEL;
    }

    /** Small letters of the language: I is ı in Turkish and Azerbaijani. */
    private static String folded(String form, String language) {
        return UCharacter.toLowerCase(new ULocale(language), form);
    }
}
