package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.ConceptKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Last names of those whom a passage names in full: who was "Lena Ortiz" before is "Ortiz" behind. */
final class Surnames {
    /** Endings that Russian and Azerbaijani surnames have and few other words. */
    private static final Pattern FORMED = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:[oe]v|[oe]va|yev|yeva|zadə|zade|oğlu|skiy|skaya|ски[йм]|ская|[ое]ва?|ин|ина|енко|швили|дзе)");

    private Surnames() {}

    /** By each key of a last name who bears it; a name that two bear leads to nobody. */
    static Map<String, Antecedent> bearers(Scene scene, List<Antecedent> people) {
        Map<String, Antecedent> bearers = new HashMap<>();
        Set<String> shared = new HashSet<>();
        Passage passage = scene.passage();
        for (Antecedent one : people) {
            int first = passage.tokenAt(one.nameBegin());
            int last = passage.tokenAt(one.nameEnd()) - 1;
            if (last <= first || one.spoke() || last >= passage.tokens().size()) {
                continue;
            }
            for (String key : passage.tokens().get(last).keys()) {
                Antecedent other = bearers.putIfAbsent(key, one);
                if (other != null && !same(passage, other, one)) {
                    shared.add(key);
                }
            }
        }
        shared.forEach(bearers::remove);
        return bearers;
    }

    private static boolean same(Passage passage, Antecedent one, Antecedent two) {
        if (one.conceptId() != null || two.conceptId() != null) {
            return one.conceptId() != null && one.conceptId().equals(two.conceptId());
        }
        Set<String> keys = new HashSet<>(
                passage.tokens().get(passage.tokenAt(one.nameBegin())).keys());
        return passage.tokens().get(passage.tokenAt(two.nameBegin())).keys().stream()
                .anyMatch(keys::contains);
    }

    /** Who bears the last name that one of two tokens is, named in full before. */
    static Optional<Antecedent> bearer(Scene scene, Map<String, Antecedent> bearers, int first, int end) {
        for (int token = first; token < end; token++) {
            if (!scene.capital(token)) {
                continue;
            }
            for (String key : scene.passage().tokens().get(token).keys()) {
                Antecedent one = bearers.get(key);
                if (one != null && one.begin() < scene.begin(token)) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a token has the form of a surname, or is that of somebody whom the passage names in full. */
    static boolean at(Scene scene, int token) {
        if (!scene.capital(token)) {
            return false;
        }
        return FORMED.matcher(scene.word(token).surface()).matches()
                || scene.passage().tokens().get(token).keys().stream().anyMatch(scene.surnames()::contains);
    }

    /** Keys of the last names of all whom a passage names in full. */
    static Set<String> keys(Passage passage, List<Named> mentions, List<Antecedent> people) {
        Set<String> keys = new HashSet<>();
        for (Antecedent one : people) {
            int last = passage.tokenAt(one.nameEnd()) - 1;
            if (last > passage.tokenAt(one.nameBegin())
                    && last < passage.tokens().size()) {
                keys.addAll(passage.tokens().get(last).keys());
            }
        }
        for (Named mention : mentions) {
            if (mention.kind() != ConceptKind.PERSON && mention.kind() != ConceptKind.UNKNOWN) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    keys.removeAll(passage.tokens().get(token).keys());
                }
            }
        }
        return Set.copyOf(keys);
    }
}
