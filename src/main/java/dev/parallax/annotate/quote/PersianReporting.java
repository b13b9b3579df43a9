package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;

/** Persian: the content follows the verb with or without که; where the verb ends the sentence it stands before it. */
record PersianReporting() implements Reporting {
    private static final MedialReporting MEDIAL = new MedialReporting(false, true);
    private static final FinalReporting FINAL = new FinalReporting();

    @Override
    public Optional<Reading> read(Scene scene, Hit<Cue> cue) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.read(scene, cue);
        }
        Sentenced sentence = scene.sentenceOf(cue.first());
        boolean ends = cue.end() >= sentence.endToken()
                || scene.between(cue.end() - 1, ".،؛!")
                || scene.is(cue.end(), Role.BREAK) && !scene.is(cue.end(), Role.THAT);
        return ends || cue.value().type() == Cue.Type.OBJECT ? FINAL.read(scene, cue) : MEDIAL.read(scene, cue);
    }

    @Override
    public Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.speaker(scene, cue, quote);
        }
        Optional<int[]> subject = FINAL.speaker(scene, cue, quote);
        return subject.isPresent() ? subject : MEDIAL.speaker(scene, cue, quote);
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return FINAL.subject(scene, sentence, before);
    }
}
