package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Token;
import dev.parallax.model.Part;
import java.util.Set;

/** Tells English words that report from nouns, participles, passives and phrasal verbs of the same shape. */
final class EnglishCues {
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "am", "get", "got", "gets", "having");
    private static final Set<String> PASSIVE_SAYS = Set.of("quoted");
    private static final Set<String> PAST = Set.of(
            "told", "found", "said", "thought", "written", "known", "made", "understood", "quoted", "read", "sought");
    private static final Set<String> ADVERBS = Set.of(
            "also", "now", "not", "later", "then", "still", "often", "first", "never", "once", "even", "just", "long",
            "widely");
    /** Forms that are plural nouns (or nouns) at least as often as verbs. */
    private static final Set<String> NOUN_LIKE = Set.of(
            "tweets",
            "remarks",
            "comments",
            "plans",
            "claims",
            "states",
            "details",
            "reports",
            "notes",
            "references",
            "questions",
            "attacks",
            "supports",
            "calls",
            "favors",
            "backs",
            "advocates",
            "estimates",
            "offers",
            "challenges",
            "promises",
            "pledges",
            "hopes",
            "fears",
            "worries",
            "highlights",
            "requests",
            "demands",
            "shows",
            "claim",
            "plan",
            "question",
            "note",
            "show",
            "hope",
            "fear",
            "support",
            "demand",
            "blame",
            "worry",
            "expect",
            "ranks",
            "rates",
            "outlines",
            "vows",
            "texts",
            "quotes",
            "slams",
            "praises",
            "signals",
            "favor",
            "warning",
            "finding",
            "reporting",
            "questioning",
            "calling",
            "reading",
            "writing",
            "telling",
            "showing",
            "asking",
            "seeking",
            "attacking",
            "defending",
            "repeats",
            "cautions");

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "who",
            "which",
            "many",
            "some",
            "others",
            "officials",
            "sources",
            "experts",
            "analysts",
            "critics",
            "also",
            "poll",
            "report",
            "study",
            "survey",
            "investigators",
            "prosecutors",
            "authorities");
    private static final Set<String> SHOWERS = Set.of(
            "polls",
            "poll",
            "data",
            "surveys",
            "survey",
            "study",
            "studies",
            "numbers",
            "figures",
            "results",
            "ad",
            "analysis",
            "report",
            "reports",
            "video",
            "footage",
            "records",
            "documents");
    private static final Set<String> CALLS = Set.of("call", "calls", "called", "calling");
    private static final Set<String> CALL_AWAY = Set.of("off", "in", "up", "back", "over", "round", "away");
    /** What somebody ought to say nobody has said. */
    private static final Set<String> MUST = Set.of("should", "must");

    private static final Set<String> YOU = Set.of("you", "you'll", "you'd", "you've");
    private static final Set<String> MIND = Set.of(
            "want",
            "know",
            "knew",
            "see",
            "saw",
            "felt",
            "think",
            "thought",
            "believe",
            "expect",
            "hope",
            "understand",
            "plan",
            "agree",
            "found",
            "wanted",
            "learned",
            "understood",
            "fear",
            "prefer",
            "favor",
            "worry",
            "noted");

    private static final String CHARGES = "charges";
    private static final Set<String> OF_CHARGES = Set.of(
            "on", "of", "with", "without", "face", "faces", "faced", "facing", "criminal", "murder", "drop", "dropped");
    private static final Set<String> REFUSES = Set.of("declined", "declines", "refused", "refuses");
    private static final Set<String> SILENCE =
            Set.of("comment", "say", "answer", "discuss", "elaborate", "speak", "respond");
    private static final Set<String> LEARNS = Set.of("learned", "learnt", "learns", "heard", "hears");
    private static final Set<String> LEARN_OF = Set.of("of", "about", "from", "to");
    private static final Set<String> BELIEVES = Set.of("believe", "believes", "believed", "believing");
    private static final Set<String> FINDS = Set.of("found", "finds", "find");
    private static final int FINDER_WITHIN = 8;
    private static final Set<String> INQUIRIES = Set.of(
            "autopsy",
            "autopsies",
            "examination",
            "post-mortem",
            "mortem",
            "inquiry",
            "inquest",
            "investigation",
            "investigators",
            "police",
            "court",
            "judge",
            "jury",
            "experts",
            "researchers",
            "scientists",
            "analysts",
            "prosecutors",
            "panel",
            "committee",
            "commission",
            "review",
            "probe",
            "audit",
            "tests",
            "inspectors",
            "observers",
            "group",
            "who");
    private static final Set<String> NOUN_FOLLOWERS =
            Set.of("of", "by", "from", "are", "were", "is", "was", "and", "or", "in", "at", "have", "had", "has");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "these", "those", "no", "any", "some");

    private EnglishCues() {}

    /** Whether a cue found in an English passage reports. */
    static boolean reports(Passage passage, Hit<Cue> cue, Token first) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return true;
        }
        if (hyphenated(passage, cue)) {
            return false;
        }
        if (phrasal(passage, cue)) {
            return false;
        }
        boolean opens =
                passage.sentences().get(passage.sentenceAt(first.begin())).firstToken() == cue.first();
        if (passage.part() == Part.TEXT && first.word().capital() && !opens) {
            return false;
        }
        boolean past = first.normal().endsWith("ed") || PAST.contains(first.normal());
        int before = cue.first() - 1;
        while (before >= 0
                && passage.adjacent(before)
                && (passage.tokens().get(before).normal().endsWith("ly")
                        || ADVERBS.contains(passage.tokens().get(before).normal()))) {
            before--;
        }
        String previous = before >= 0 && passage.adjacent(before)
                ? passage.tokens().get(before).normal()
                : "";
        if (past && BE.contains(previous) && !PASSIVE_SAYS.contains(first.normal())) {
            return false;
        }
        if (addressed(passage, cue, previous)) {
            return false;
        }
        if (past && EnglishParticiples.describes(passage, cue, before)) {
            return false;
        }
        if (MUST.contains(previous) || CHARGES.equals(first.normal()) && OF_CHARGES.contains(previous)) {
            return false;
        }
        if (previous.equals("to") || past && following(passage, cue.end()).equals("by")) {
            return false;
        }
        if (DETERMINERS.contains(previous) && !first.normal().equals("said")) {
            return false;
        }
        if (!NOUN_LIKE.contains(first.normal())) {
            return true;
        }
        Token subject = before >= 0 ? passage.tokens().get(before) : first;
        if (first.normal().endsWith("ing") && BE.contains(previous)
                || SHOWERS.contains(previous) && first.normal().startsWith("show")) {
            return true;
        }
        boolean possessive = subject.word().surface().endsWith("s")
                        && subject.word().surface().contains("’")
                || subject.word().surface().endsWith("'s");
        return !possessive
                && (PRONOUNS.contains(previous) || subject.word().capital() && before >= 0)
                && !NOUN_FOLLOWERS.contains(following(passage, cue.end()));
    }

    /** Whether the reader is told what he thinks, knows or wants, and nobody says it: if you want, you’ll see; what he said himself is a report. */
    private static boolean addressed(Passage passage, Hit<Cue> cue, String previous) {
        String verb = passage.tokens().get(cue.first()).normal();
        return YOU.contains(previous.replace('\u2019', '\'')) && MIND.contains(verb);
    }

    /** Verbs that say something else with the word behind them: called off, called in, learned of, heard from. */
    private static boolean phrasal(Passage passage, Hit<Cue> cue) {
        String verb = passage.tokens().get(cue.first()).normal();
        String next = following(passage, cue.end());
        if (cue.length() > 1) {
            return false;
        }
        if (CALLS.contains(verb)) {
            return CALL_AWAY.contains(next);
        }
        if (REFUSES.contains(verb) && next.equals("to")) {
            return SILENCE.contains(following(passage, cue.end() + 1));
        }
        return LEARNS.contains(verb) && LEARN_OF.contains(next)
                || BELIEVES.contains(verb) && next.equals("in")
                || FINDS.contains(verb) && !inquiry(passage, cue);
    }

    /** Whether what found is an inquiry or those who make one, or a clause says what was found; a bell found in a barn is no report. */
    private static boolean inquiry(Passage passage, Hit<Cue> cue) {
        String next = following(passage, cue.end());
        if (next.equals("that") || next.equals("no") || next.equals("evidence")) {
            return true;
        }
        for (int token = Math.max(0, cue.first() - FINDER_WITHIN); token < cue.first(); token++) {
            String word = passage.tokens().get(token).normal();
            if (SHOWERS.contains(word) || INQUIRIES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String following(Passage passage, int token) {
        return token < passage.tokens().size() && passage.adjacent(token - 1)
                ? passage.tokens().get(token).normal()
                : "";
    }

    private static boolean hyphenated(Passage passage, Hit<Cue> cue) {
        int begin = passage.tokens().get(cue.first()).begin();
        int end = passage.tokens().get(cue.end() - 1).end();
        String text = passage.text();
        return begin > 0 && text.charAt(begin - 1) == '-' || end < text.length() && text.charAt(end) == '-';
    }
}
