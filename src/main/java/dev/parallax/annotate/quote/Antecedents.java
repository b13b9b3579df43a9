package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those whom pronouns and titles may mean: names of the catalog, and unknown names of two words or more in upper case. */
final class Antecedents {
    private static final int BESIDE = 4;

    /** Words that names of outlets in Latin script end in or begin with. */
    private static final Set<String> OUTLETS = Set.of(
            "times",
            "post",
            "news",
            "courier",
            "tribune",
            "herald",
            "journal",
            "gazette",
            "wire",
            "media",
            "press",
            "telegraph",
            "observer",
            "ledger",
            "chronicle",
            "daily",
            "today",
            "online",
            "tv",
            "radio",
            "weekly",
            "broadcasting",
            "xəbər",
            "gündem",
            "haber",
            "vestnik",
            "medya",
            "xeber",
            "agency",
            "network");

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
            if (end - token >= 2
                    && end - token <= 4
                    && scene.passage().part() != Part.TITLE
                    && !house(scene, token, end)) {
                people.add(new Antecedent(scene.begin(token), scene.begin(token), scene.end(end - 1), null, false));
            }
            token = Math.max(end, token + 1);
        }
    }

    /** Whether a name in upper case stands beside a word that institutions are called by, or holds one that outlets are. */
    private static boolean house(Scene scene, int first, int end) {
        return first > 0 && institution(scene, first - 1) && scene.passage().adjacent(first - 1)
                || end < scene.passage().tokens().size()
                        && institution(scene, end)
                        && scene.passage().adjacent(end - 1)
                || outlet(scene, first, end);
    }

    /** Whether a word of a name in upper case is one that institutions are called by: the National Weather [Service]. */
    private static boolean institution(Scene scene, int token) {
        return scene.capital(token) && scene.is(token, Role.INSTITUTION);
    }

    /** Whether a name holds a word that outlets are called by. */
    static boolean outlet(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (OUTLETS.contains(scene.normal(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean name(Scene scene, int token) {
        if (!scene.capital(token)
                || scene.word(token).surface().length() > 1 && scene.word(token).capitals()
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

    /** Who stood beside the same title before, or whom alone the sentence before names; of several beside it, the last. */
    static Optional<Antecedent> titled(Scene scene, List<Antecedent> people, int first, int end) {
        Set<String> keys = new HashSet<>();
        for (int token = first; token < end; token++) {
            if (scene.is(token, Role.TITLE)) {
                keys.addAll(scene.passage().tokens().get(token).keys());
            }
        }
        Antecedent beside = null;
        for (Antecedent one : people) {
            if (one.begin() >= scene.begin(first)) {
                continue;
            }
            int name = scene.passage().tokenAt(one.nameBegin());
            int behind = scene.passage().tokenAt(one.nameEnd());
            for (int token = Math.max(0, name - BESIDE); token < Math.min(first, behind + BESIDE); token++) {
                boolean same = scene.is(token, Role.TITLE)
                        && scene.passage().sentenceAt(scene.begin(token))
                                == scene.passage().sentenceAt(one.nameBegin())
                        && scene.passage().tokens().get(token).keys().stream().anyMatch(keys::contains);
                if (same && (beside == null || one.begin() >= beside.begin())) {
                    beside = one;
                }
            }
        }
        return beside != null ? Optional.of(beside) : alone(scene, people, scene.begin(first));
    }

    /** The only person named in the sentence before an index and in its own. */
    private static Optional<Antecedent> alone(Scene scene, List<Antecedent> people, int index) {
        int sentence = scene.passage().sentenceAt(index);
        Antecedent only = null;
        for (Antecedent one : people) {
            int at = scene.passage().sentenceAt(one.begin());
            if (one.begin() >= index || sentence - at > 1) {
                continue;
            }
            if (only != null && only.nameBegin() != one.nameBegin()) {
                return Optional.empty();
            }
            only = one;
        }
        return Optional.ofNullable(only);
    }

    /** Who was named beside the same office before an index: "President X ... the president said". */
    static Optional<Antecedent> holder(Scene scene, List<Antecedent> people, Named office, int index) {
        Antecedent found = null;
        for (Named other : scene.mentions()) {
            if (other.kind() != ConceptKind.OFFICE
                    || !other.conceptId().equals(office.conceptId())
                    || other.begin() == office.begin() && found != null) {
                continue;
            }
            for (Antecedent person : people) {
                int first = scene.passage().tokenAt(person.nameBegin());
                int end = scene.passage().tokenAt(person.nameEnd());
                boolean beside = !person.spoke()
                        && (first >= other.end() && first - other.end() < BESIDE
                                || other.first() >= end && other.first() - end < BESIDE)
                        && scene.passage().sentenceAt(person.begin())
                                == scene.passage().sentenceAt(other.begin());
                if (beside && (found == null || person.begin() < index)) {
                    found = person;
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
