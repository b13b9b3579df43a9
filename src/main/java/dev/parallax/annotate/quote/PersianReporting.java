package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;

/** Persian: the content follows the verb with or without که; where the verb ends the sentence it stands before it. */
record PersianReporting() implements Reporting {
    private static final MedialReporting MEDIAL = new MedialReporting(false, true);
    private static final Set<String> DEMANDING = Set.of("خواستار", "خواهان");
    private static final Set<String> BE =
            Set.of("شد", "شدند", "شده", "است", "بود", "بودند", "هستند", "شده‌اند", "شود", "میشود", "شدیم");
    private static final FinalReporting FINAL = new FinalReporting();

    @Override
    public Optional<Reading> read(Scene scene, Hit<Cue> cue) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.read(scene, cue);
        }
        Sentenced sentence = scene.sentenceOf(cue.first());
        if (DEMANDING.contains(scene.normal(cue.first())) && cue.length() == 1) {
            return demand(scene, cue, sentence);
        }
        boolean ends = cue.end() >= sentence.endToken()
                || scene.between(cue.end() - 1, ".،؛!")
                || scene.is(cue.end(), Role.BREAK) && !scene.is(cue.end(), Role.THAT);
        return ends || cue.value().type() == Cue.Type.OBJECT ? FINAL.read(scene, cue) : MEDIAL.read(scene, cue);
    }

    /** "X is demanding Y": what is demanded stands between the adjective and its verb, or behind it where a verb ends nothing. */
    private static Optional<Reading> demand(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int end = cue.end();
        while (end < sentence.endToken()
                && !BE.contains(scene.normal(end))
                && !(end > cue.end() && scene.between(end - 1, ".؛!"))) {
            end++;
        }
        Optional<int[]> speaker = subject(scene, sentence.firstToken(), cue.first());
        if (end <= cue.end() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                ClauseBounds.openBefore(scene, cue.end()), scene.end(end - 1), speaker.get()[0], speaker.get()[1]));
    }

    @Override
    public Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.speaker(scene, cue, quote);
        }
        Sentenced sentence = scene.sentenceOf(cue.first());
        Optional<int[]> subject = cue.first() > sentence.firstToken()
                ? subject(scene, sentence.firstToken(), cue.first())
                : Optional.empty();
        return subject.isPresent() ? subject : FINAL.speaker(scene, cue, quote);
    }

    /** The words at the head of a clause up to the first preposition, relative or word of time: X, the minister, [told Y] said. */
    private static Optional<int[]> subject(Scene scene, int from, int to) {
        int first = from;
        while (first < to
                && (scene.is(first, Role.HELPER)
                        || scene.is(first, Role.TIME)
                        || scene.is(first, Role.BREAK)
                        || scene.is(first, Role.AND))) {
            first++;
        }
        while (first < to && scene.is(first, Role.TIE)) {
            int comma = first;
            while (comma < to - 1 && !scene.comma(comma)) {
                comma++;
            }
            if (comma >= to - 1) {
                return Optional.empty();
            }
            first = comma + 1;
        }
        int end = first;
        while (end < to
                && !(end > first
                        && (scene.is(end, Role.TIE)
                                || scene.is(end, Role.THAT)
                                || scene.is(end, Role.TIME)
                                || scene.is(end, Role.HELPER)))) {
            end++;
        }
        return end > first && end - first <= 12 && Nouns.names(scene, first, end)
                ? Optional.of(new int[] {first, end})
                : Optional.empty();
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return FINAL.subject(scene, sentence, before);
    }
}
