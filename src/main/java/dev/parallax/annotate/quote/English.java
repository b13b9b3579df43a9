package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.QuoteForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What English grammar says of a report and no table of words can: which verbs report by a clause alone, and where a second report closes the sentence. */
final class English {
    /** Verbs that mean something else with a thing behind them: show holes, maintain an image, expect a crop, felt unwell. */
    private static final Set<String> CLAUSE_ONLY = Set.of(
            "show",
            "shows",
            "showed",
            "showing",
            "maintain",
            "maintains",
            "maintained",
            "know",
            "knows",
            "knew",
            "knowing",
            "charge",
            "charges",
            "expect",
            "expects",
            "expected",
            "understood",
            "understands",
            "feel",
            "feels",
            "felt",
            "declared",
            "declares",
            "indicate",
            "indicates",
            "indicated",
            "alleged",
            "recalls",
            "recalled",
            "recalling",
            "concludes",
            "advises",
            "pronounced",
            "believing",
            "explains");

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would",
            "can", "could", "may", "might", "must", "should", "shall", "cannot", "ought");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("to", "that", "how", "why", "what", "whether", "if", "who", "when", "where", "no");
    private static final Set<String> CONTRACTED = Set.of("n't", "'re", "'ll", "'d", "'ve", "'m");

    /** Verbs that leave the words to somebody: a report of theirs stays beside the report around it. */
    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "told",
            "tells",
            "telling",
            "added",
            "adds",
            "announced",
            "stated",
            "states",
            "claimed",
            "claims",
            "insisted",
            "insists",
            "warned",
            "warns",
            "argued",
            "argues",
            "wrote",
            "writes",
            "reported",
            "reports",
            "denied",
            "denies",
            "confirmed",
            "confirms",
            "accused",
            "accuses",
            "demanded",
            "demands");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whom");
    private static final Set<String> CONNECTIVES = Set.of(
            "however",
            "though",
            "meanwhile",
            "instead",
            "nevertheless",
            "nonetheless",
            "therefore",
            "moreover",
            "too",
            "also",
            "indeed");
    private static final Set<String> SYMPATHY = Set.of(
            "condolences",
            "sympathy",
            "sympathies",
            "apology",
            "apologies",
            "thanks",
            "gratitude",
            "support",
            "congratulations",
            "regards",
            "solidarity");
    private static final Set<String> OFFERS =
            Set.of("offer", "offers", "offered", "offering", "express", "expresses", "expressed", "expressing");
    /** What two agree on is a deed of theirs. */
    private static final Set<String> AGREES = Set.of("agree", "agrees", "agreed", "agreeing");

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on", "by", "from");
    private static final Set<String> CUTS =
            Set.of("from", "to", "for", "by", "with", "at", "in", "on", "including", "against", "like", "about");
    private static final Set<String> SHARES = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "all",
            "most",
            "both",
            "half",
            "few",
            "cent",
            "percent",
            "none",
            "each",
            "majority",
            "dozens",
            "hundreds",
            "thousands",
            "number",
            "group");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "two", "three", "several");
    /** Words that break off a group and not a clause. */
    private static final Set<String> WITHIN = Set.of(
            "by", "into", "between", "against", "during", "after", "before", "without", "within", "among", "following");
    /** Most words from "who" to the end of its clause. */
    private static final int CLAUSE = 16;

    private static final Set<String> OBJECTS = Set.of("what", "whom", "whatever");
    private static final Set<String> ASKS = Set.of("asked", "asks", "ask", "asking");
    private static final Set<String> UNSAID = Set.of("nothing", "little", "goodbye", "yes", "hello");
    private static final int SUBJECT = 7;

    private English() {}

    /**
     * Whether the words from a token to an index hold no clause though the verb reports by one alone, or a preposition leads them, which says when or why and
     * not what: announced in 2017, charged in connection with a death, agreed on a text.
     */
    static boolean lacksClause(Scene scene, Hit<Cue> cue, int from, int end) {
        boolean led = from + 1 < scene.passage().tokens().size()
                && PREPOSITIONS.contains(scene.normal(from))
                && (AGREES.contains(scene.normal(cue.first()))
                        || scene.word(from + 1).numeric()
                        || scene.normal(from + 1).equals("connection"));
        if (cue.length() > 1 || !led && !CLAUSE_ONLY.contains(scene.normal(cue.first()))) {
            return false;
        }
        if (from < scene.passage().tokens().size() && CLAUSE_OPENERS.contains(scene.normal(from))) {
            return false;
        }
        for (int token = from; token < scene.passage().tokens().size() && scene.begin(token) < end; token++) {
            if (led && token > from && scene.comma(token - 1)) {
                return true;
            }
            String word = scene.normal(token).replace('\u2019', '\'');
            if (AUXILIARIES.contains(word)
                    || CONTRACTED.stream().anyMatch(word::endsWith)
                    || scene.quotedAt(token) >= 0
                    || scene.passage().language().finite(scene.word(token).surface())) {
                return false;
            }
        }
        return true;
    }

    /** A request for a thing and what is left unsaid have no content: asked the ministry for an answer, says nothing of the prisoners. */
    static boolean lacksContent(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        if (from < sentence.endToken() && UNSAID.contains(scene.normal(from))) {
            return true;
        }
        if (!ASKS.contains(scene.normal(cue.first()))) {
            return false;
        }
        for (int token = from; token < sentence.endToken() && token - from < SUBJECT; token++) {
            if (scene.normal(token).equals("for")) {
                return true;
            }
            if (CLAUSE_OPENERS.contains(scene.normal(token)) || scene.parted(token) || scene.quotedAt(token) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Sympathy, thanks and support are given, not said: a report of them has no content. */
    static boolean givesSympathy(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        if (!OFFERS.contains(scene.normal(cue.first()))) {
            return false;
        }
        for (int token = from; token < Math.min(from + 4, sentence.endToken()); token++) {
            if (SYMPATHY.contains(scene.normal(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word that only ties sentences stands between the comma before a token and the one before that: X, however, showed. */
    static boolean connected(Scene scene, int first, Sentenced sentence) {
        return first - 2 >= sentence.firstToken()
                && CONNECTIVES.contains(scene.normal(first - 1))
                && scene.comma(first - 2);
    }

    /** The last comma of a sentence that a report closes ("..., the ministry said."): the token behind it; -1 where none closes it. */
    static int closingReport(Scene scene, Hit<Cue> own, int from, Sentenced sentence) {
        for (Hit<Cue> cue : scene.cues()) {
            if (cue == own
                    || cue.first() <= from + 1
                    || cue.first() >= sentence.endToken()
                    || cue.value().type() != Cue.Type.VERB
                    || !SAYS.contains(scene.normal(cue.first()))
                    || Circumstances.afterTime(scene, cue.end(), sentence) < sentence.endToken()) {
                continue;
            }
            for (int token = cue.first() - 1; token > from + 1 && cue.first() - token < SUBJECT; token--) {
                if (scene.is(token, Role.BREAK) || scene.is(token, Role.THAT)) {
                    break;
                }
                if (scene.comma(token - 1)) {
                    return token;
                }
            }
        }
        return -1;
    }

    /** Without the reports whose whole content is another report: "X said it would stay, the agency reported" is X's word; the agency only carried it. */
    static List<Said> withoutRelays(Scene scene, List<Said> found) {
        return found.stream()
                .filter(outer -> outer.form() != QuoteForm.INDIRECT
                        || found.stream().noneMatch(inner -> inner != outer && relayed(scene, outer, inner)))
                .toList();
    }

    private static boolean relayed(Scene scene, Said outer, Said inner) {
        Hit<Cue> cue = inner.cue();
        return cue != null
                && outer.begin() <= scene.begin(cue.first())
                && scene.end(cue.end() - 1) <= inner.begin()
                && inner.begin() < outer.end()
                && inner.end() == outer.end()
                && SAYS.contains(scene.normal(cue.first()))
                && outer.cue() != null
                && scene.begin(outer.cue().first()) >= outer.end();
    }

    /** The end of "which X says ..." between two commas, of which the second ends it; the given end where the speaker stands in no such clause. */
    static int relativeEnd(Scene scene, int speaker, int from, int end, Sentenced sentence) {
        if (speaker - 2 < sentence.firstToken()
                || !RELATIVE.contains(scene.normal(speaker - 1))
                || !scene.comma(speaker - 2)) {
            return end;
        }
        for (int token = from; token < sentence.endToken() && scene.end(token) < end; token++) {
            if (scene.comma(token)) {
                return scene.end(token);
            }
        }
        return end;
    }

    /** An office and its holder between commas before a verb that ends the sentence: A, [the head of the agency, X,] has said; empty elsewhere. */
    static Optional<int[]> apposed(Scene scene, int first, Hit<Cue> cue, Sentenced sentence) {
        if (!scene.isEnglish() || !ClauseBounds.closes(scene, cue.end(), sentence) || !scene.comma(first - 1)) {
            return Optional.empty();
        }
        return Nouns.before(scene, sentence.firstToken(), first)
                .filter(group -> group[0] - sentence.firstToken() > 2
                        && group[1] == first
                        && scene.comma(group[0] - 1)
                        && scene.capital(first - 1)
                        && scene.is(group[0] + 1, Role.TITLE));
    }

    /** The noun that "who" right behind it takes up, back to the mark or the word that begins its group: [several residents] who saw; empty elsewhere. */
    static Optional<int[]> antecedent(Scene scene, int limit, int who) {
        if (!scene.isEnglish() || !scene.normal(who).equals("who") || who <= limit || scene.parted(who - 1)) {
            return Optional.empty();
        }
        int first = who;
        while (first > limit
                && who - first < SUBJECT
                && (first == who || !scene.parted(first - 1))
                && !Nouns.stops(scene, first - 1)
                && !scene.is(first - 1, Role.HELPER)) {
            first--;
        }
        for (int token = who - 2; token >= first; token--) {
            if (parts(scene, first, token)) {
                first = token + 1;
            }
        }
        boolean noun = first < who && Nouns.names(scene, first, who) && !PREPOSITIONS.contains(scene.normal(first));
        return noun ? Optional.of(new int[] {first, who}) : Optional.empty();
    }

    /** Whether a word cuts a noun off from what stands before it: a preposition, but not between several and of whom; a verb before its object. */
    private static boolean parts(Scene scene, int first, int token) {
        String word = scene.normal(token);
        if (word.equals("of")) {
            return token > first
                    && !scene.capital(token + 1)
                    && !scene.is(token - 1, Role.ANONYMOUS)
                    && !scene.word(token - 1).numeric()
                    && !SHARES.contains(scene.normal(token - 1));
        }
        boolean verb = word.endsWith("ed")
                && (scene.word(token + 1).numeric() || DETERMINERS.contains(scene.normal(token + 1)));
        return verb || !scene.capital(token + 1) && CUTS.contains(word);
    }

    /** Whose clause the words before a verb belong to, where they begin with a verb behind "who": [a woman] who was hurt by X said. Empty where they are a subject themselves. */
    static Optional<int[]> clauseOf(Scene scene, int limit, int first, int end) {
        int who = first - 1;
        while (who > limit
                && first - who < CLAUSE
                && !scene.normal(who).equals("who")
                && !scene.parted(who)
                && (!Nouns.stops(scene, who) || WITHIN.contains(scene.normal(who)))) {
            who--;
        }
        if (who <= limit || !scene.normal(who).equals("who") || scene.parted(who)) {
            return Optional.empty();
        }
        int verb = who + 1;
        boolean finite = scene.is(verb, Role.HELPER)
                || scene.normal(verb).endsWith("ed")
                || scene.passage().language().finite(scene.word(verb).surface());
        return finite && verb < end ? antecedent(scene, limit, who) : Optional.empty();
    }

    /** Behind the word that stands for the object where it leads the clause: is [what] the host called; the given token where none does. */
    static int behindObject(Scene scene, int first, int end) {
        for (int token = end - 2; scene.isEnglish() && token >= first; token--) {
            if (OBJECTS.contains(scene.normal(token))) {
                return token + 1;
            }
        }
        return first;
    }
}
