package dev.parallax.catalog;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.parallax.model.ConceptKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the names of concepts against one another and against the spelling of their language. All of it is warnings: the program can work with them. */
final class NamesCheck {
    private NamesCheck() {}

    static void run(ConceptsReader.Read read, Findings findings) {
        SortedMap<String, Set<String>> named = new TreeMap<>();
        Map<String, ConceptsReader.Placed> forms = new HashMap<>();
        for (ConceptsReader.Placed placed : read.names()) {
            NameForm form = placed.form();
            named.computeIfAbsent(form.language(), language -> new TreeSet<>()).add(form.conceptId());
            String key = form.language() + "\t" + folded(form.form(), form.language()) + "\t" + form.match();
            ConceptsReader.Placed first = forms.putIfAbsent(key, placed);
            if (first != null && !labelled(first.form(), form, read.concepts())) {
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

    /** A label that newsrooms fight over is made of the names of happenings: the two are counted apart, and share their forms on purpose. */
    private static boolean labelled(NameForm a, NameForm b, Concepts concepts) {
        return isLabel(a, concepts) != isLabel(b, concepts);
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
