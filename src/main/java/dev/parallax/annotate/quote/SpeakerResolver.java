package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says who the words beside a cue are. A person named there comes first, then an institution or office, a country or city that stands for its government
 * last. A pronoun or a bare title is the person who spoke or was named last before it; {@code it}, the ministry, the agency: the institution that was.
 */
final class SpeakerResolver {
    private final Scene scene;
    private final Wording wording;
    private final References references;

    SpeakerResolver(Scene scene) {
        this.scene = scene;
        wording = new Wording(scene);
        references = new References(scene);
    }

    /** The speaker that two tokens bound. */
    Said.Speaker resolve(int first, int end) {
        int head = wording.head(first, end);
        List<Named> inside = new ArrayList<>();
        for (Named mention : scene.mentions()) {
            if (mention.speaks() && mention.first() < head && mention.end() > first) {
                inside.add(mention);
            }
        }
        Said.Speaker speaker = named(first, head, end, inside);
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
        if (speaker.conceptId() == null && speaker.begin() == speaker.nameBegin()) {
            Optional<Said.Speaker> pronoun = itself(first, end, speaker.kind());
            if (pronoun.isPresent()) {
                return pronoun.get();
            }
        }
        if (speaker.conceptId() == null && scene.passage().language().cased() && !wording.nameable(first, end)) {
            return speaker; // words that are no name are nobody's antecedent
        }
        references.note(speaker);
        return speaker;
    }

    /** The pronoun of a cue that names its source itself, where nobody is known whom it means: по [его] словам. */
    private Optional<Said.Speaker> itself(int first, int end, SpeakerKind kind) {
        boolean self = scene.cues().stream()
                .anyMatch(
                        cue -> cue.value().type() == Cue.Type.SOURCE_SELF && cue.first() == first && cue.end() == end);
        for (int token = first; self && token < end; token++) {
            if (scene.is(token, Role.HE) || scene.is(token, Role.IT)) {
                return Optional.of(references.plain(token, token + 1, null, kind));
            }
        }
        return Optional.empty();
    }

    private Said.Speaker named(int first, int end, int stop, List<Named> inside) {
        Optional<Named> person = last(inside, ConceptKind.PERSON);
        Optional<Antecedent> unknown = references.unknownName(first, end);
        boolean house = wording.houseOf(first, end);
        if (inside.isEmpty() && wording.sourcePaper(first, end)) {
            return references.plain(first, end, wording.documentConcept(first, end), SpeakerKind.DOCUMENT);
        }
        if (unknown.isPresent() && !house) {
            return references.plain(first, end, null, SpeakerKind.PERSON);
        }
        if (person.isPresent() && !house) {
            return references.plain(first, end, person.get().conceptId(), SpeakerKind.PERSON);
        }
        Optional<Named> institution =
                institution(inside, ConceptKind.INSTITUTION).or(() -> institution(inside, ConceptKind.OUTLET));
        if (institution.isEmpty()
                && (wording.any(first, end, Role.EXAMINER) || wording.body(first, end))
                && !wording.any(first, end, Role.DOCUMENT)) {
            return references.plain(first, end, null, SpeakerKind.INSTITUTION);
        }
        if (wording.any(first, end, Role.ANONYMOUS)
                && wording.any(first, end, Role.TITLE)
                && wording.bare(first, end)) {
            Said.Speaker before = references.title(first, end);
            if (before.nameBegin() != before.begin()) {
                return before; // "the expert" behind the one who was named as such
            }
        }
        if (wording.any(first, end, Role.ANONYMOUS)
                && !wording.papers(first, end)
                && !Unnamed.called(scene, first, end)
                && !Unnamed.apposed(scene, first, stop)
                && (institution.isEmpty() || wording.headed(first, end, institution.get()))) {
            return references.plain(first, end, null, SpeakerKind.ANONYMOUS);
        }
        Optional<Named> office = last(inside, ConceptKind.OFFICE);
        if (wording.document(first, end, institution.isEmpty())) {
            return references.plain(first, end, wording.documentConcept(first, end), SpeakerKind.DOCUMENT);
        }
        int behind = Unnamed.headEnd(scene, first, end);
        if (office.filter(named -> named.first() < behind).isEmpty()
                && institution.filter(named -> named.first() < behind).isEmpty()
                && Unnamed.people(scene, first, end)) {
            return references.plain(first, end, null, SpeakerKind.ANONYMOUS);
        }
        if (wording.service(first, behind) && !wording.any(first, end, Role.HE)) {
            return references.plain(
                    first, end, institution.map(Named::conceptId).orElse(null), SpeakerKind.INSTITUTION);
        }
        if (office.isPresent()
                && !house
                && (institution.isEmpty()
                        || institution.get().first() >= office.get().first())) {
            return references.holder(first, end, office.get());
        }
        if (institution.isPresent()) {
            return references.plain(
                    first,
                    end,
                    institution.get().conceptId(),
                    wording.any(first, end, Role.TITLE) && !house ? SpeakerKind.PERSON : SpeakerKind.INSTITUTION);
        }
        if (house) {
            return references.plain(first, end, null, SpeakerKind.INSTITUTION);
        }
        if (wording.figures(first, end)) {
            return references.lastSpeaker(first, end);
        }
        if (wording.any(first, end, Role.HE)) {
            return wording.represents(first, end) ? references.institution(first, end) : references.person(first, end);
        }
        boolean titled = wording.any(first, end, Role.TITLE);
        if (!titled
                && wording.any(first, end, Role.IT)
                && last(inside, ConceptKind.PLACE).isEmpty()) {
            return references.institution(first, end);
        }
        Optional<Named> place = last(inside, ConceptKind.PLACE);
        if (titled) {
            Optional<Said.Speaker> known = references.surname(first, end);
            if (known.isPresent()) {
                return known.get();
            }
            return end - first <= 2 && place.isEmpty()
                    ? references.title(first, end)
                    : references.plain(first, end, null, SpeakerKind.PERSON);
        }
        if (wording.any(first, wording.head(first, wording.beforeTie(first, end)), Role.INSTITUTION)) {
            return place.isEmpty() && wording.bare(first, end)
                    ? references.institution(first, end)
                    : references.plain(first, end, null, SpeakerKind.INSTITUTION);
        }
        if (place.isPresent() && !scene.passage().language().cased() && wording.any(first, end, Role.PERSON)) {
            return references.plain(first, end, null, SpeakerKind.PERSON); // the American passenger
        }
        if (place.isPresent()) {
            boolean whole = place.get().end() - place.get().first() >= end - first - 1
                    && !(place.get().end() < end && scene.capital(place.get().end())); // France Telecom is not France
            return references.plain(first, end, whole ? place.get().conceptId() : null, SpeakerKind.INSTITUTION);
        }
        return references
                .surname(first, end)
                .orElseGet(() -> references.plain(
                        first, end, null, wording.house(first, end) ? SpeakerKind.INSTITUTION : SpeakerKind.PERSON));
    }

    /**
     * Who goes on speaking where an Arabic verb names nobody: who spoke in the sentence before, else its subject. Words in marks may go on from the paragraph before;
     * a report that begins a paragraph so may as well be the outlet's own, and is left unclear.
     */
    Optional<Said.Speaker> understood(int token, boolean marked) {
        int number = scene.passage().sentenceAt(scene.begin(token));
        if (!scene.passage().language().code().equals("ar") || number == 0) {
            return Optional.empty();
        }
        Sentenced before = scene.passage().sentences().get(number - 1);
        if (scene.passage().sentences().get(number).paragraph() - before.paragraph() > (marked ? 1 : 0)) {
            return Optional.empty();
        }
        return references.spoke(before).or(() -> told(before)).or(() -> Uncased.subject(scene, before)
                .map(group -> resolve(group[0], group[1])));
    }

    /** Who stands behind the last verb of saying of a sentence, if a clause of his follows: وقال X إن. */
    private Optional<Said.Speaker> told(Sentenced sentence) {
        Optional<int[]> group = Optional.empty();
        for (Hit<Cue> cue : scene.cues()) {
            boolean verb = cue.value().type() == Cue.Type.VERB && scene.quotedAt(cue.first()) < 0;
            if (verb && cue.first() >= sentence.firstToken() && cue.end() < sentence.endToken()) {
                int that = cue.end();
                while (that < sentence.endToken() && !scene.is(that, Role.THAT)) {
                    that++;
                }
                group = that < sentence.endToken()
                        ? Nouns.subject(scene, Nouns.after(scene, cue.end(), that))
                        : Optional.empty();
            }
        }
        return group.map(words -> resolve(words[0], words[1]));
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
