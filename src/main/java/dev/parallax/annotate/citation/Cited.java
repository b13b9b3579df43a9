package dev.parallax.annotate.citation;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.quote.Cue;
import dev.parallax.annotate.quote.SpeechFinder;
import java.util.regex.Pattern;

/** Whether an outlet that a text names is cited there. */
final class Cited {
    private static final int BEHIND_SOURCE = 3;
    /** Words for what an outlet is, behind which its name stands in the genitive and still speaks: редакция «Газеты». */
    private static final Pattern MEDIA = Pattern.compile(
            "редакци[яи]|газета|агентство|издание|телеканал|портал|сайт|журнал|корреспондент\\p{L}*|журналист\\p{L}*");

    private static final Pattern IN_MEDIUM = Pattern.compile(
            "(?:sayt|qəzet|portal|jurnal|kanal|agentliy|site|gazete|dergi|ajans)\\p{L}*n?d[aə]|(?:site|gazete|dergi|portal)\\p{L}*nde");
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
        if (dateline(passage, outlet, sentence) || published(passage, outlet)) {
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
                boolean reports = type == Cue.Type.VIA && cue.first() == outlet.end(); // X, citing Y, said
                if (reports && !behind || (behind ? before : after)) {
                    return true;
                }
            } else if (type != Cue.Type.IMPERSONAL
                    && type != Cue.Type.SOURCE_SELF
                    && type != Cue.Type.QUOTING
                    && passage.part() != dev.parallax.model.Part.TITLE
                    && speaks(passage, outlet, cue, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Passage passage, Hit<String> outlet, Hit<Cue> cue, Sentenced sentence) {
        String code = passage.language().code();
        String last = passage.tokens().get(outlet.end() - 1).word().surface();
        boolean media = outlet.first() > sentence.firstToken()
                && MEDIA.matcher(passage.tokens().get(outlet.first() - 1).normal())
                        .matches();
        if (!passage.language().subject(last) && !media) {
            return false;
        }
        boolean before = cue.first() >= outlet.end();
        int distance = before ? cue.first() - outlet.end() : outlet.first() - cue.end();
        return switch (code) {
            case "az", "tr", "fa" ->
                before
                        && (outlet.first() - sentence.firstToken() <= 2
                                || distance <= BESIDE_VERB
                                || clause(passage, outlet.first(), sentence));
            case "en" ->
                before
                        ? distance <= BESIDE_VERB && !closed(passage, outlet, sentence)
                        : distance <= 0
                                && inverted(passage, cue, sentence)
                                && !passage.tokens().get(cue.first()).normal().startsWith("t");
            default -> distance >= 0 && distance <= BESIDE_VERB + 1;
        };
    }

    /** Whether a comma behind a name closes a clause that it did not open: "the company that owns X, called". */
    private static boolean closed(Passage passage, Hit<String> outlet, Sentenced sentence) {
        return passage.gap(outlet.end() - 1).contains(",") && !clause(passage, outlet.first(), sentence);
    }

    /** Whether an English verb of saying may stand before its subject: behind a comma or a quotation mark; "the ministry said X had gone on" says it of X. */
    private static boolean inverted(Passage passage, Hit<Cue> cue, Sentenced sentence) {
        return cue.first() == sentence.firstToken()
                || passage.gap(cue.first() - 1).chars().anyMatch(c -> ",\"”’'–—".indexOf(c) >= 0);
    }

    /** "On the site X", "in the paper X" in Azerbaijani and Turkish: a word for a medium in the locative behind its name. */
    private static boolean published(Passage passage, Hit<String> outlet) {
        return outlet.end() < passage.tokens().size()
                && passage.adjacent(outlet.end() - 1)
                && IN_MEDIUM
                        .matcher(passage.tokens().get(outlet.end()).normal())
                        .matches();
    }

    /** Whether a clause begins right before a token: behind a comma, or behind "while", "that". */
    private static boolean clause(Passage passage, int token, Sentenced sentence) {
        if (token <= sentence.firstToken()) {
            return true;
        }
        String gap = passage.gap(token - 1);
        return gap.contains(",")
                || gap.contains("،")
                || gap.contains(";")
                || gap.contains("؛")
                || passage.tokens().get(token - 1).normal().equals("که");
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
