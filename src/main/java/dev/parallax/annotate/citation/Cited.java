package dev.parallax.annotate.citation;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.quote.Cue;
import dev.parallax.annotate.quote.SpeechFinder;

/** Whether an outlet that a text names is cited there. */
final class Cited {
    private static final int BEHIND_SOURCE = 3;
    private static final int BESIDE_VERB = 2;
    private static final int DATELINE = 8;

    private Cited() {}

    /**
     * True behind (in Azerbaijani and Turkish before) words like "according to" and "citing", beside a verb of saying whose subject the outlet can be, and in a
     * dateline.
     */
    static boolean cited(Passage passage, Hit<String> outlet, SpeechFinder.Speech speech) {
        Sentenced sentence = passage.sentences()
                .get(passage.sentenceAt(passage.tokens().get(outlet.first()).begin()));
        if (dateline(passage, outlet, sentence)) {
            return true;
        }
        String code = passage.language().code();
        boolean behind = code.equals("az") || code.equals("tr");
        for (Hit<Cue> cue : speech.cues()) {
            if (cue.first() < sentence.firstToken() || cue.first() >= sentence.endToken()) {
                continue;
            }
            Cue.Type type = cue.value().type();
            if (type == Cue.Type.SOURCE || type == Cue.Type.VIA) {
                boolean after = outlet.first() >= cue.end() && outlet.first() - cue.end() <= BEHIND_SOURCE;
                boolean before = behind && cue.first() >= outlet.end() && cue.first() - outlet.end() <= BEHIND_SOURCE;
                if (behind ? before : after) {
                    return true;
                }
            } else if (type != Cue.Type.IMPERSONAL
                    && type != Cue.Type.SOURCE_SELF
                    && speaks(passage, outlet, cue, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Passage passage, Hit<String> outlet, Hit<Cue> cue, Sentenced sentence) {
        String code = passage.language().code();
        String last = passage.tokens().get(outlet.end() - 1).word().surface();
        if (!passage.language().subject(last)) {
            return false;
        }
        boolean before = cue.first() >= outlet.end();
        int distance = before ? cue.first() - outlet.end() : outlet.first() - cue.end();
        return switch (code) {
            case "az", "tr", "fa" -> before && (outlet.first() - sentence.firstToken() <= 2 || distance <= BESIDE_VERB);
            case "en" ->
                before
                        ? distance <= BESIDE_VERB
                        : distance <= 0
                                && !passage.tokens().get(cue.first()).normal().startsWith("t");
            default -> distance >= 0 && distance <= BESIDE_VERB + 1;
        };
    }

    /** "Bakı, 1 iyul, AZƏRTAC." at the head of a text, or "(Agency) –" before its first sentence. */
    private static boolean dateline(Passage passage, Hit<String> outlet, Sentenced sentence) {
        if (sentence.number() > 0 || passage.part() == dev.parallax.model.Part.TITLE) {
            return false;
        }
        boolean shortSentence =
                sentence.endToken() - sentence.firstToken() <= DATELINE && outlet.end() == sentence.endToken();
        String before = passage.gap(outlet.first() - 1);
        String after = passage.gap(outlet.end() - 1);
        boolean brackets = outlet.first() - sentence.firstToken() <= 4 && before.endsWith("(") && after.startsWith(")");
        return shortSentence || brackets;
    }
}
