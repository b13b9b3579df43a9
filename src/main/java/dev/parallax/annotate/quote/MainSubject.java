package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;

/** Who a report belongs to where the name does not stand beside the verb: before an aside between commas, before another predicate, before a participle. */
final class MainSubject {
    private MainSubject() {}

    /** The subject of the sentence that a participle belongs to: that of its first cue, or what stands first. */
    static Optional<int[]> mainSubject(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (Hit<Cue> other : scene.cues()) {
            if (other.first() >= sentence.firstToken()
                    && other.first() < cue.first()
                    && scene.quotedAt(other.first()) < 0) {
                Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), other.first());
                if (subject.isPresent()) {
                    return subject;
                }
                subject = Nouns.after(scene, other.end(), cue.first());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Subjects.first(scene, Circumstances.afterLead(scene, sentence, cue.first()), cue.first());
    }

    /** The name at the head of a sentence where commas part it from what says who he is, up to the cue: X, who studies Y, said. */
    static Optional<int[]> described(Scene scene, int cue, Sentenced sentence) {
        int first = sentence.firstToken();
        if (!scene.passage().language().cased() || scene.quotedAt(first) >= 0) {
            return Optional.empty();
        }
        int head = first;
        while (head < cue && !scene.parted(head)) {
            head++;
        }
        head++;
        if (head >= cue || head - first > 7 || !scene.comma(head - 1) || !Nouns.describes(scene, head)) {
            return Optional.empty();
        }
        boolean name = false;
        for (int token = first; token < head; token++) {
            boolean inName = token > first && scene.capital(token) && scene.capital(token - 1)
                    || Nouns.mentioned(scene, token)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.ANONYMOUS);
            name |= inName;
            if (Nouns.stops(scene, token) || scene.is(token, Role.AND)) {
                return Optional.empty();
            }
        }
        if (!name) {
            return Optional.empty();
        }
        int end = cue;
        while (end > head && scene.is(end - 1, Role.HELPER)) {
            end--;
        }
        return Optional.of(new int[] {first, scene.comma(end - 1) && end - first <= 40 ? end : head});
    }

    /** The subject of a compound predicate: X summoned the envoy and said. */
    static Optional<int[]> compound(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = cue.first() - 1;
        while (token > sentence.firstToken() && scene.is(token, Role.HELPER) && !scene.is(token, Role.AND)) {
            token--;
        }
        return scene.is(token, Role.AND) && token > sentence.firstToken()
                ? Subjects.first(scene, Circumstances.afterLead(scene, sentence, token), token)
                : Optional.empty();
    }

    static boolean named(Scene scene, int[] group) {
        return scene.capital(group[0]) || Nouns.mentioned(scene, group[0]) || scene.is(group[0], Role.HE);
    }
}
