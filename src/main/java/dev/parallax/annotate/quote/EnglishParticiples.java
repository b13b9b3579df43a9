package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Token;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells English participles that say something of the noun before them from the past tense of the same verb: a man [accused of] theft, a town [called] X, a sailor
 * [feared dead]. Whoever reports by such a verb has its object right behind it: accused the firm of.
 */
final class EnglishParticiples {
    /** What behind a verb shows that its object stands before it. */
    private static final Map<String, Set<String>> PASSIVE = Map.ofEntries(
            Map.entry("accused", Set.of("of", "in", "over")),
            Map.entry("charged", Set.of("with", "in", "over")),
            Map.entry("linked", Set.of("to", "with")),
            Map.entry("blamed", Set.of("for", "on", "in")),
            Map.entry("criticized", Set.of("for", "over", "as")),
            Map.entry("criticised", Set.of("for", "over", "as")),
            Map.entry("condemned", Set.of("to", "for", "as")),
            Map.entry("praised", Set.of("for", "as")),
            Map.entry("described", Set.of("as", "below", "above")),
            Map.entry("labeled", Set.of("as", "with")),
            Map.entry("rated", Set.of("at", "as", "for")),
            Map.entry("considered", Set.of("to", "as")),
            Map.entry("feared", Set.of("dead", "missing", "lost", "drowned", "trapped", "killed", "buried", "to")),
            Map.entry("expected", Set.of("to", "in", "on", "at", "later", "next")),
            Map.entry("wanted", Set.of("for", "in", "over", "on")),
            Map.entry("estimated", Set.of("at")),
            Map.entry("backed", Set.of("up")),
            Map.entry("attacked", Set.of("in", "on", "near", "with")),
            Map.entry("cited", Set.of("above", "in", "as")),
            Map.entry("discussed", Set.of("in", "above", "below")),
            Map.entry("mentioned", Set.of("in", "above", "earlier")),
            Map.entry("outlined", Set.of("in", "above", "below")),
            Map.entry("highlighted", Set.of("in", "above")));

    private static final Set<String> OBJECTS = Set.of("what", "which", "whom");
    /** Words from an object that leads its clause to the verb. */
    private static final int REACH = 7;

    private static final String CALLED = "called";

    /** Words whose contraction is a verb: who's, he's. */
    private static final Set<String> CONTRACTED = Set.of("he", "she", "it", "who", "that", "there", "what", "here");

    private EnglishParticiples() {}

    /** Whether the past form of a cue says something of a noun; {@code before} is the word before it, adverbs passed over. */
    static boolean describes(Passage passage, Hit<Cue> cue, int before) {
        if (cue.length() > 1) {
            return false;
        }
        String verb = passage.tokens().get(cue.first()).normal();
        if (possessive(passage, before, cue.first())) {
            return true;
        }
        int next = cue.end();
        if (next >= passage.tokens().size() || !passage.adjacent(next - 1)) {
            return false;
        }
        if (verb.equals("expected")
                && before >= 0
                && passage.tokens().get(before).word().capital()) {
            return false; // X expected to return
        }
        return PASSIVE.getOrDefault(verb, Set.of())
                                .contains(passage.tokens().get(next).normal())
                        && !objectLeads(passage, cue.first())
                || verb.equals(CALLED) && onlyName(passage, next);
    }

    /** Whether the word before shows whose the thing behind is: the shop's [recommended] radio. */
    private static boolean possessive(Passage passage, int before, int cue) {
        if (before < 0 || before + 1 != cue || !passage.adjacent(before)) {
            return false;
        }
        String surface = passage.tokens().get(before).word().surface().replace('\u2019', '\'');
        return surface.endsWith("'s")
                && !CONTRACTED.contains(
                        surface.substring(0, surface.length() - 2).toLowerCase(Locale.ROOT));
    }

    /** Whether the object leads its clause: [what] the host described as hard; then whoever stands between speaks. */
    private static boolean objectLeads(Passage passage, int cue) {
        for (int token = cue - 1; token >= 0 && cue - token < REACH && passage.adjacent(token); token--) {
            if (OBJECTS.contains(passage.tokens().get(token).normal())) {
                return token + 1 < cue;
            }
        }
        return false;
    }

    /** Whether a name and nothing else stands between a token and the end of its clause: a town called [New Harbour], where. */
    private static boolean onlyName(Passage passage, int first) {
        int token = first;
        while (token < passage.tokens().size()
                && passage.tokens().get(token).word().capital()) {
            Token word = passage.tokens().get(token);
            String gap = passage.gap(token);
            if (token + 1 == passage.tokens().size() || !gap.isBlank() || gap.indexOf('\n') >= 0) {
                return word.word().capital();
            }
            token++;
        }
        return false;
    }
}
