package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.SpeakerKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads words that name nobody to who was named: a pronoun, a bare title, an office, a surname, the ministry. Those who spoke are noted as the passage is
 * read, since a pronoun means who spoke last more often than who was named last.
 */
final class References {
    private final Scene scene;
    private final List<Antecedent> people;
    private final List<Antecedent> institutions;
    private final Map<String, Antecedent> bearers;
    private final List<Said.Speaker> noted = new ArrayList<>();

    References(Scene scene) {
        this.scene = scene;
        people = Antecedents.people(scene);
        institutions = Antecedents.institutions(scene);
        bearers = Surnames.bearers(scene, people);
    }

    /** Notes one who speaks, whom words further on may mean. */
    void note(Said.Speaker speaker) {
        noted.add(speaker);
        (speaker.kind() == SpeakerKind.INSTITUTION ? institutions : people)
                .add(new Antecedent(
                        speaker.begin(), speaker.nameBegin(), speaker.nameEnd(), speaker.conceptId(), true));
    }

    /** Who spoke last in a sentence, meant again without a word behind it; empty where nobody did. */
    Optional<Said.Speaker> spoke(Sentenced sentence) {
        Optional<Said.Speaker> last = Optional.empty();
        int begin = -1;
        for (Said.Speaker one : noted) {
            if (one.begin() >= Math.max(begin, sentence.begin()) && one.begin() < sentence.end()) {
                last = Optional.of(one);
                begin = one.begin();
            }
        }
        return last;
    }

    /** The person whom a pronoun means. */
    Said.Speaker person(int first, int end) {
        return reference(first, end, people, SpeakerKind.PERSON);
    }

    /** The institution that a pronoun or a common word means. */
    Said.Speaker institution(int first, int end) {
        return reference(first, end, institutions, SpeakerKind.INSTITUTION);
    }

    /** Who spoke last before, be he a person or an institution; else the institution named last. */
    Said.Speaker lastSpeaker(int first, int end) {
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
    Said.Speaker holder(int first, int end, Named office) {
        Optional<Antecedent> beside = Antecedents.holder(scene, people, office, scene.begin(first));
        if (beside.isPresent()) {
            return beside.get().conceptId() == null
                    ? meaning(first, end, beside.get(), SpeakerKind.PERSON)
                    : plain(first, end, beside.get().conceptId(), SpeakerKind.PERSON);
        }
        Optional<Antecedent> titled = end - first == 1 && scene.is(first, Role.TITLE)
                ? Antecedents.titled(scene, people, first, end)
                : Optional.empty();
        if (titled.isPresent() && titled.get().conceptId() != null) {
            return meaning(first, end, titled.get(), SpeakerKind.PERSON);
        }
        Said.Speaker last = reference(first, end, people, SpeakerKind.PERSON);
        return last.conceptId() == null || !office.conceptId().equals("president")
                ? plain(first, end, office.conceptId(), SpeakerKind.PERSON)
                : last;
    }

    Said.Speaker plain(int first, int end, @Nullable String conceptId, SpeakerKind kind) {
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
            return kind == SpeakerKind.PERSON ? subjectBefore(first, end) : houseBefore(first, end);
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

    /** The common word for an institution that the sentence before begins with: The coastguard published the recording. [It] said. */
    private Said.Speaker houseBefore(int first, int end) {
        int number = scene.passage().sentenceAt(scene.begin(first));
        if (scene.isEnglish() && number > 0) {
            Sentenced before = scene.passage().sentences().get(number - 1);
            int head = before.firstToken() + 1;
            if (scene.is(before.firstToken(), Role.TIE)
                    && head < before.endToken()
                    && scene.is(head, Role.INSTITUTION)) {
                return new Said.Speaker(
                        scene.begin(first),
                        scene.end(end - 1),
                        scene.begin(before.firstToken()),
                        scene.end(head),
                        null,
                        SpeakerKind.INSTITUTION);
            }
        }
        return plain(first, end, null, SpeakerKind.INSTITUTION);
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
            boolean same = one.begin() < scene.begin(first) && Houses.same(scene, first, end, one.conceptId());
            if (same) {
                alike.add(one);
                continue;
            }
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
    Optional<Said.Speaker> surname(int first, int end) {
        return Surnames.bearer(scene, bearers, first, end).map(one -> meaning(first, end, one, SpeakerKind.PERSON));
    }

    /** A bare title is the one beside whom it stood before, else the only person whom the sentence before it names; several are nobody. */
    Said.Speaker title(int first, int end) {
        boolean several = Plurals.noun(scene, end - 1) || Plurals.noun(scene, first);
        Optional<Antecedent> who = several ? Optional.empty() : Antecedents.titled(scene, people, first, end);
        return who.map(one -> meaning(first, end, one, SpeakerKind.PERSON))
                .orElseGet(() -> plain(first, end, null, SpeakerKind.PERSON));
    }

    Optional<Antecedent> unknownName(int first, int end) {
        int begin = scene.begin(first);
        int stop = scene.end(end - 1);
        return people.stream()
                .filter(one -> one.conceptId() == null && !one.spoke() && one.begin() >= begin && one.nameEnd() <= stop)
                .findFirst();
    }
}
