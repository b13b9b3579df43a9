package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;

/** Reports whose cue stands behind what is told or interrupts it: "content, said X", "content, X said on Monday, content". */
final class Asides {
    private Asides() {}

    /** "Content, said X." and "X said" between commas: the content is what the aside interrupts. */
    static Optional<Reading> read(Scene scene, Hit<Cue> cue, Sentenced sentence, boolean inverts, boolean bare) {
        int first = cue.first();
        while (first > sentence.firstToken() && scene.is(first - 1, Role.HELPER) && !scene.parted(first - 1)) {
            first--;
        }
        boolean partedBefore =
                first > sentence.firstToken() && (scene.comma(first - 1) || scene.between(first - 1, "—–―"));
        if (partedBefore
                && (scene.is(cue.end(), Role.ABOUT)
                        || bare && scene.normal(cue.first()).endsWith("ing")
                        || scene.is(first - 1, Role.AND)
                        || scene.isEnglish() && English.connected(scene, first, sentence)
                        || MainSubject.described(scene, first, sentence).isPresent())) {
            return Optional.empty();
        }
        if (partedBefore) {
            Optional<int[]> speaker = Nouns.after(scene, cue.end(), sentence.endToken())
                    .map(group -> Nouns.described(scene, group, sentence.endToken()));
            int end = speaker.map(s -> s[1]).orElse(cue.end());
            end = Circumstances.afterTime(scene, end, sentence);
            if (speaker.isPresent() || inverts) {
                if (ClauseBounds.closes(scene, end, sentence)) {
                    return interrupted(scene, sentence, scene.end(first - 1), end, speaker);
                }
            }
            return Optional.empty();
        }
        Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), cue.first());
        if (subject.isEmpty() || subject.get()[0] <= sentence.firstToken() || !scene.comma(subject.get()[0] - 1)) {
            return Optional.empty();
        }
        int end = bare
                ? Circumstances.afterAddressee(scene, cue, sentence)
                : Circumstances.afterTime(scene, cue.end(), sentence);
        if (!ClauseBounds.closes(scene, end, sentence)) {
            end = bare ? Circumstances.afterCircumstance(scene, end, sentence) : end;
        }
        if (!ClauseBounds.closes(scene, end, sentence)) {
            return Optional.empty();
        }
        return interrupted(scene, sentence, scene.end(subject.get()[0] - 1), end, subject);
    }

    private static Optional<Reading> interrupted(
            Scene scene, Sentenced sentence, int before, int end, Optional<int[]> speaker) {
        boolean last = end >= sentence.endToken() || !ClauseBounds.goesOn(scene, end, sentence);
        int stop = last ? before : sentence.end();
        if (scene.passage().tokenAt(before) - sentence.firstToken() < 2 && last) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                sentence.begin(),
                stop,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1)));
    }
}
