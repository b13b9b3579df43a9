package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import dev.parallax.model.SpeakerKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who the words beside a cue are. A person named there comes first, then an institution or office, a country or city that stands for its government
 * last. A pronoun or a bare title is the person who spoke or was named last before it; {@code it}, the ministry, the agency: the institution that was.
 */
final class SpeakerResolver {
    /** Words that point to what was named before. */
    private static final Set<String> POINTS = Set.of(
            "the", "this", "that", "its", "это", "этом", "этого", "самом", "самой", "этой", "эта", "bu", "həmin", "این",
            "آن", "هذه", "هذا");

    private static final Set<String> FIGURES = Set.of("данным", "сведениям", "информации", "подсчетам", "подсчётам");

    private final Scene scene;
    private final List<Antecedent> people;
    private final List<Antecedent> institutions;
    private final Map<String, Antecedent> bearers;

    SpeakerResolver(Scene scene) {
        this.scene = scene;
        people = Antecedents.people(scene);
        institutions = Antecedents.institutions(scene);
        bearers = Surnames.bearers(scene, people);
    }

    /** The speaker that two tokens bound. */
    Said.Speaker resolve(int first, int end) {
        int head = head(first, end);
        List<Named> inside = new ArrayList<>();
        for (Named mention : scene.mentions()) {
            if (mention.speaks() && mention.first() < head && mention.end() > first) {
                inside.add(mention);
            }
        }
        Said.Speaker speaker = named(first, head, inside);
        if (head < end && speaker.end() <= scene.end(head - 1)) {
            boolean own = speaker.begin() == speaker.nameBegin() && speaker.end() == speaker.nameEnd();
            int stop = scene.end(end - 1);
            speaker = new Said.Speaker(
                    speaker.begin(),
                    stop,
                    speaker.nameBegin(),
                    own ? stop : speaker.nameEnd(),
                    speaker.conceptId(),
                    speaker.kind());
        }
        if (speaker.conceptId() == null && scene.passage().language().cased() && !nameable(first, end)) {
            return speaker; // words that are no name are nobody's antecedent
        }
        (speaker.kind() == SpeakerKind.INSTITUTION ? institutions : people)
                .add(new Antecedent(
                        speaker.begin(), speaker.nameBegin(), speaker.nameEnd(), speaker.conceptId(), true));
        return speaker;
    }

    /** Behind the name of a group that goes on behind a comma with what he is: of whom another may be named there. */
    private int head(int first, int end) {
        if (!scene.passage().language().cased()) {
            return end;
        }
        for (int token = first; token < end - 1; token++) {
            if (scene.comma(token)) {
                boolean name = token > first && scene.capital(token) && scene.capital(token - 1)
                        || Nouns.mentioned(scene, token);
                return name ? token + 1 : end;
            }
        }
        return end;
    }

    private boolean nameable(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.capital(token)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.IT)
                    || scene.is(token, Role.INSTITUTION)
                    || scene.is(token, Role.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    private Said.Speaker named(int first, int end, List<Named> inside) {
        Optional<Named> person = last(inside, ConceptKind.PERSON);
        Optional<Antecedent> unknown = unknownName(first, end);
        if (unknown.isPresent()) {
            return plain(first, end, null, SpeakerKind.PERSON);
        }
        if (person.isPresent()) {
            return plain(first, end, person.get().conceptId(), SpeakerKind.PERSON);
        }
        Optional<Named> institution =
                institution(inside, ConceptKind.INSTITUTION).or(() -> institution(inside, ConceptKind.OUTLET));
        if (any(first, end, Role.ANONYMOUS) && any(first, end, Role.TITLE) && bare(first, end)) {
            Said.Speaker before = title(first, end);
            if (before.nameBegin() != before.begin()) {
                return before; // "the expert" behind the one who was named as such
            }
        }
        if (any(first, end, Role.ANONYMOUS) && (institution.isEmpty() || headed(first, end, institution.get()))) {
            return plain(first, end, null, SpeakerKind.ANONYMOUS);
        }
        Optional<Named> office = last(inside, ConceptKind.OFFICE);
        if (document(first, end, institution.isEmpty())) {
            return plain(first, end, document(first, end), SpeakerKind.DOCUMENT);
        }
        if (office.isPresent()
                && (institution.isEmpty()
                        || institution.get().first() >= office.get().first())) {
            return holder(first, end, office.get());
        }
        if (institution.isPresent()) {
            return plain(
                    first,
                    end,
                    institution.get().conceptId(),
                    any(first, end, Role.TITLE) ? SpeakerKind.PERSON : SpeakerKind.INSTITUTION);
        }
        if (figures(first, end)) {
            return lastSpeaker(first, end);
        }
        if (any(first, end, Role.HE)) {
            return reference(first, end, people, SpeakerKind.PERSON);
        }
        boolean titled = any(first, end, Role.TITLE);
        if (!titled
                && any(first, end, Role.IT)
                && last(inside, ConceptKind.PLACE).isEmpty()) {
            return reference(first, end, institutions, SpeakerKind.INSTITUTION);
        }
        Optional<Named> place = last(inside, ConceptKind.PLACE);
        if (titled) {
            Optional<Said.Speaker> known = surname(first, end);
            if (known.isPresent()) {
                return known.get();
            }
            return end - first <= 2 && place.isEmpty()
                    ? title(first, end)
                    : plain(first, end, null, SpeakerKind.PERSON);
        }
        if (any(first, head(first, beforeTie(first, end)), Role.INSTITUTION)) {
            return place.isEmpty() && bare(first, end)
                    ? reference(first, end, institutions, SpeakerKind.INSTITUTION)
                    : plain(first, end, null, SpeakerKind.INSTITUTION);
        }
        if (place.isPresent()) {
            boolean whole = place.get().end() - place.get().first() >= end - first - 1;
            return plain(first, end, whole ? place.get().conceptId() : null, SpeakerKind.INSTITUTION);
        }
        return surname(first, end)
                .orElseGet(() ->
                        plain(first, end, null, house(first, end) ? SpeakerKind.INSTITUTION : SpeakerKind.PERSON));
    }

    /** Whether the word for people without a name heads the group, and the institution only says whose they are: sources in the government. */
    private boolean headed(int first, int end, Named institution) {
        if (Subjects.turkic(scene)) {
            return scene.is(end - 1, Role.ANONYMOUS);
        }
        for (int token = first; token < institution.first(); token++) {
            if (scene.is(token, Role.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the head of a group in Russian, which its first preposition ends: X [in his channel]; the end of the group where it begins with one. */
    private int beforeTie(int first, int end) {
        if (!scene.passage().language().code().equals("ru") || scene.is(first, Role.TIE)) {
            return end;
        }
        for (int token = first + 1; token < end; token++) {
            if (scene.is(token, Role.TIE) && Surnames.at(scene, token - 1)) {
                return token;
            }
        }
        return end;
    }

    /** Whether a group is one word, and at most a word that points to it: the ministry, bu nazirlik, в ведомстве. In Persian more words may belong to it unseen. */
    private boolean bare(int first, int end) {
        int words = 0;
        boolean pointed = false;
        for (int token = first; token < end; token++) {
            boolean points = POINTS.contains(scene.normal(token));
            pointed |= points;
            words += points || scene.is(token, Role.TIE) ? 0 : 1;
        }
        return words <= 1 && (pointed || !scene.passage().language().code().equals("fa"));
    }

    /** Whether unknown words are called as institutions are: by an abbreviation in capitals, or a word that outlets bear. */
    private boolean house(int first, int end) {
        if (!scene.passage().language().cased()) {
            return false;
        }
        boolean capitals = scene.passage().part() == Part.TITLE
                && scene.passage().tokens().stream()
                        .allMatch(word -> word.word().capitals());
        for (int token = first; token < end && !capitals; token++) {
            if (Nouns.abbreviation(scene, token)) {
                return true;
            }
        }
        return Antecedents.outlet(scene, first, end) && scene.capital(end - 1);
    }

    /** Whether a Russian group says "by its data": whose data they are is who spoke last, more often an institution than a person. */
    private boolean figures(int first, int end) {
        boolean figures = false;
        for (int token = first; token < end; token++) {
            figures |= FIGURES.contains(scene.normal(token));
        }
        return figures
                && (any(first, end, Role.HE)
                        || any(first, end, Role.IT)
                        || scene.normal(first + 1).equals("этим"));
    }

    /** Who spoke last before, be he a person or an institution; else the institution named last. */
    private Said.Speaker lastSpeaker(int first, int end) {
        Antecedent last = null;
        for (List<Antecedent> all : List.of(people, institutions)) {
            for (Antecedent one : all) {
                if (one.spoke() && one.begin() < scene.begin(first) && (last == null || one.begin() > last.begin())) {
                    last = one;
                }
            }
        }
        if (last == null) {
            return reference(first, end, institutions, SpeakerKind.INSTITUTION);
        }
        return meaning(first, end, last, institutions.contains(last) ? SpeakerKind.INSTITUTION : SpeakerKind.PERSON);
    }

    /** An office without a name: the person last named beside it, or named last before. */
    private Said.Speaker holder(int first, int end, Named office) {
        Optional<Antecedent> beside = Antecedents.holder(scene, office, scene.begin(first));
        if (beside.isPresent()) {
            return plain(first, end, beside.get().conceptId(), SpeakerKind.PERSON);
        }
        Said.Speaker last = reference(first, end, people, SpeakerKind.PERSON);
        return last.conceptId() == null || !office.conceptId().equals("president")
                ? plain(first, end, office.conceptId(), SpeakerKind.PERSON)
                : last;
    }

    /** Whether a document heads the group: in Turkish and Azerbaijani its last word, else a word before its first preposition. */
    private boolean document(int first, int end, boolean alone) {
        if (!alone) {
            return false;
        }
        if (Subjects.turkic(scene)) {
            return scene.is(end - 1, Role.DOCUMENT);
        }
        int stop = first + 1;
        while (stop < end && !(scene.is(stop, Role.TIE) && !scene.is(stop - 1, Role.TIE) && house(stop - 1))) {
            stop++;
        }
        return any(first, stop, Role.DOCUMENT);
    }

    private boolean house(int token) {
        return scene.is(token, Role.INSTITUTION) || scene.is(token, Role.IT) || scene.is(token, Role.TITLE);
    }

    /** The concept of the word for a document itself: autopsy, statement; null where the catalog has none. */
    private @Nullable String document(int first, int end) {
        for (Named mention : scene.mentions()) {
            boolean thing = mention.kind() == ConceptKind.HAPPENING || mention.kind() == ConceptKind.THING;
            if (thing
                    && mention.first() >= first
                    && mention.end() <= end
                    && scene.is(mention.end() - 1, Role.DOCUMENT)) {
                return mention.conceptId();
            }
        }
        return null;
    }

    private Said.Speaker plain(int first, int end, @Nullable String conceptId, SpeakerKind kind) {
        int begin = scene.begin(first);
        int stop = scene.end(end - 1);
        return new Said.Speaker(begin, stop, begin, stop, conceptId, kind);
    }

    /** Words that mean somebody named before. */
    private Said.Speaker meaning(int first, int end, Antecedent one, SpeakerKind kind) {
        return new Said.Speaker(
                scene.begin(first), scene.end(end - 1), one.nameBegin(), one.nameEnd(), one.conceptId(), kind);
    }

    private Said.Speaker reference(int first, int end, List<Antecedent> antecedents, SpeakerKind kind) {
        List<Antecedent> alike = kind == SpeakerKind.INSTITUTION ? alike(first, end, antecedents) : List.of();
        Optional<Antecedent> who = Antecedents.last(scene, alike.isEmpty() ? antecedents : alike, scene.begin(first));
        if (who.isEmpty()) {
            return kind == SpeakerKind.PERSON ? subjectBefore(first, end) : plain(first, end, null, kind);
        }
        return meaning(first, end, who.get(), kind);
    }

    /** A pronoun behind a sentence whose subject the catalog does not hold, in languages without upper case: that subject. */
    private Said.Speaker subjectBefore(int first, int end) {
        Said.Speaker plain = plain(first, end, null, SpeakerKind.PERSON);
        int number = scene.passage().sentenceAt(scene.begin(first));
        if (scene.passage().language().cased() || number == 0) {
            return plain;
        }
        return Uncased.subject(scene, scene.passage().sentences().get(number - 1))
                .map(group -> new Said.Speaker(
                        plain.begin(),
                        plain.end(),
                        scene.begin(group[0]),
                        scene.end(group[1] - 1),
                        null,
                        SpeakerKind.PERSON))
                .orElse(plain);
    }

    /** Who goes on speaking where a verb names nobody: the subject of the sentence before; empty where none is seen there. */
    Optional<Said.Speaker> understood(int token) {
        int number = scene.passage().sentenceAt(scene.begin(token));
        if (!scene.passage().language().code().equals("ar") || number == 0) {
            return Optional.empty();
        }
        Sentenced before = scene.passage().sentences().get(number - 1);
        if (before.paragraph() != scene.passage().sentences().get(number).paragraph()) {
            return Optional.empty();
        }
        return Uncased.subject(scene, before).map(group -> resolve(group[0], group[1]));
    }

    /** Of institutions named before those whose name holds the word itself: the ministry is a ministry, not the agency named last. */
    private List<Antecedent> alike(int first, int end, List<Antecedent> antecedents) {
        Set<String> keys = new HashSet<>();
        for (int token = first; token < end; token++) {
            if (scene.is(token, Role.INSTITUTION) || scene.is(token, Role.IT)) {
                keys.addAll(scene.passage().tokens().get(token).keys());
            }
        }
        List<Antecedent> alike = new ArrayList<>();
        for (Antecedent one : antecedents) {
            int from = scene.passage().tokenAt(one.nameBegin());
            int to = Math.min(
                    scene.passage().tokenAt(one.nameEnd()),
                    scene.passage().tokens().size());
            for (int token = from; token < to && one.begin() < scene.begin(first); token++) {
                boolean word =
                        scene.passage().tokens().get(token).keys().stream().anyMatch(keys::contains);
                if (word && one.conceptId() != null) {
                    alike.add(one);
                    break;
                }
            }
        }
        return alike;
    }

    /** A surname alone, of a full name that stood before. */
    private Optional<Said.Speaker> surname(int first, int end) {
        return Surnames.bearer(scene, bearers, first, end).map(one -> meaning(first, end, one, SpeakerKind.PERSON));
    }

    /** A bare title is the one beside whom it stood before, else the only person whom the sentence before it names; several are nobody. */
    private Said.Speaker title(int first, int end) {
        boolean several = Plurals.noun(scene, end - 1) || Plurals.noun(scene, first);
        Optional<Antecedent> who = several ? Optional.empty() : Antecedents.titled(scene, people, first, end);
        return who.map(one -> meaning(first, end, one, SpeakerKind.PERSON))
                .orElseGet(() -> plain(first, end, null, SpeakerKind.PERSON));
    }

    private Optional<Antecedent> unknownName(int first, int end) {
        int begin = scene.begin(first);
        int stop = scene.end(end - 1);
        return people.stream()
                .filter(one -> one.conceptId() == null && !one.spoke() && one.begin() >= begin && one.nameEnd() <= stop)
                .findFirst();
    }

    private boolean any(int first, int end, Role role) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, role)) {
                return true;
            }
        }
        return false;
    }

    /** The institution that heads a group: in Arabic the first, since what it did may stand between its name and what it said; else the last. */
    private Optional<Named> institution(List<Named> inside, ConceptKind kind) {
        return scene.passage().language().code().equals("ar")
                ? inside.stream().filter(mention -> mention.kind() == kind).findFirst()
                : last(inside, kind);
    }

    private static Optional<Named> last(List<Named> mentions, ConceptKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).reduce((one, two) -> two);
    }
}
