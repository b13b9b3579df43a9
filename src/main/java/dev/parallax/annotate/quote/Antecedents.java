package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those whom pronouns and titles may mean: names of the catalog, and unknown names of two words or more in upper case. */
final class Antecedents {
    private static final int BESIDE = 4;

    private Antecedents() {}

    static List<Antecedent> people(Scene scene) {
        List<Antecedent> people = new ArrayList<>();
        for (Named mention : scene.mentions()) {
            if (mention.kind() == ConceptKind.PERSON) {
                people.add(new Antecedent(
                        mention.begin(), mention.begin(), mention.endIndex(), mention.conceptId(), false));
            }
        }
        if (scene.passage().language().cased()) {
            unknown(scene, people);
        }
        return people;
    }

    static List<Antecedent> institutions(Scene scene) {
        List<Antecedent> institutions = new ArrayList<>();
        for (Named mention : scene.mentions()) {
            if (mention.kind() == ConceptKind.INSTITUTION) {
                institutions.add(new Antecedent(
                        mention.begin(), mention.begin(), mention.endIndex(), mention.conceptId(), false));
            }
        }
        return institutions;
    }

    /** Two or more words in upper case side by side, not in the catalog and no institution. */
    private static void unknown(Scene scene, List<Antecedent> people) {
        int size = scene.passage().tokens().size();
        int token = 0;
        while (token < size) {
            int end = token;
            while (end < size
                    && name(scene, end)
                    && (end == token || scene.passage().adjacent(end - 1))) {
                end++;
            }
            if (end - token >= 2 && end - token <= 4 && scene.passage().part() != dev.parallax.model.Part.TITLE) {
                people.add(new Antecedent(scene.begin(token), scene.begin(token), scene.end(end - 1), null, false));
            }
            token = Math.max(end, token + 1);
        }
    }

    private static boolean name(Scene scene, int token) {
        if (!scene.capital(token)
                || scene.passage().tokens().get(token).word().surface().length() > 1
                        && scene.passage().tokens().get(token).word().capitals()
                || scene.is(token, Role.INSTITUTION)
                || scene.is(token, Role.TIME)
                || scene.is(token, Role.TITLE)
                || scene.is(token, Role.HELPER)
                || scene.is(token, Role.TIE)
                || scene.is(token, Role.BREAK)
                || scene.is(token, Role.HE)) {
            return false;
        }
        for (Named mention : scene.mentions()) {
            if (mention.first() <= token && token < mention.end() && mention.kind() != ConceptKind.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /** The last one before an index: he who spoke in this paragraph or the one before, or else he who was named last. */
    static Optional<Antecedent> last(Scene scene, List<Antecedent> antecedents, int index) {
        Antecedent spoke = null;
        Antecedent named = null;
        for (Antecedent one : antecedents) {
            if (one.begin() >= index) {
                continue;
            }
            if (one.spoke() && (spoke == null || one.begin() >= spoke.begin())) {
                spoke = one;
            }
            if (!one.spoke() && (named == null || one.begin() > named.begin())) {
                named = one;
            }
        }
        if (named != null && scene.passage().sentenceAt(index) - scene.passage().sentenceAt(named.begin()) == 1) {
            named = firstOfSentence(scene, antecedents, named);
        }
        if (spoke == null || named == null) {
            return Optional.ofNullable(spoke == null ? named : spoke);
        }
        boolean near = scene.paragraph(index) - scene.paragraph(spoke.begin()) <= 1;
        boolean fresh = named.begin() > spoke.nameEnd() && named.begin() > spoke.begin();
        boolean newSubject = fresh
                && scene.paragraph(named.begin()) == scene.paragraph(index)
                && scene.passage().sentenceAt(named.begin()) != scene.passage().sentenceAt(spoke.begin());
        return Optional.of(near && !newSubject ? spoke : named);
    }

    /** Whom a sentence names first is more often its subject than whom it names last. */
    private static Antecedent firstOfSentence(Scene scene, List<Antecedent> antecedents, Antecedent last) {
        int sentence = scene.passage().sentenceAt(last.begin());
        Antecedent first = last;
        for (Antecedent one : antecedents) {
            if (!one.spoke() && one.begin() < first.begin() && scene.passage().sentenceAt(one.begin()) == sentence) {
                first = one;
            }
        }
        return first;
    }

    /** Who was named beside the same office before an index: "President X ... the president said". */
    static Optional<Antecedent> holder(Scene scene, Named office, int index) {
        Antecedent found = null;
        for (Named other : scene.mentions()) {
            if (other.kind() != ConceptKind.OFFICE
                    || !other.conceptId().equals(office.conceptId())
                    || other.begin() == office.begin() && found != null) {
                continue;
            }
            for (Named person : scene.mentions()) {
                boolean beside = person.kind() == ConceptKind.PERSON
                        && (person.first() >= other.end() && person.first() - other.end() < BESIDE
                                || other.first() >= person.end() && other.first() - person.end() < BESIDE)
                        && scene.passage().sentenceAt(person.begin())
                                == scene.passage().sentenceAt(other.begin());
                if (beside && (found == null || person.begin() < index)) {
                    found = new Antecedent(
                            person.begin(), person.begin(), person.endIndex(), person.conceptId(), false);
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
