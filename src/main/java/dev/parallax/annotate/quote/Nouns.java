package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.model.ConceptKind;
import java.util.Optional;
import java.util.Set;

/** Finds the group of words that names a speaker. */
final class Nouns {
    private static final int LONGEST = 18;
    /** Most words of a name in marks. */
    private static final int MARKED = 4;

    /** Languages in which a pronoun behind its verb takes no words along. */
    private static final Set<String> PRONOUN_ONLY = Set.of("ru", "en");

    private Nouns() {}

    /** The group that begins at {@code from}: up to a punctuation mark, a cue, a word that breaks off or says when. */
    static Optional<int[]> after(Scene scene, int from, int limit) {
        int first = from;
        while (first < limit && skippable(scene, first)) {
            boolean named = first + 1 < limit && scene.quotedAt(first + 1) >= 0 && !scene.comma(first); // on «Radio»
            int day = Russian.afterDay(scene, first, limit);
            if (day > first) {
                first = day + 1;
                continue;
            }
            if (scene.parted(first) && scene.quotedAt(first) < 0 && !named) {
                return Optional.empty();
            }
            first++;
        }
        if (first < limit && PRONOUN_ONLY.contains(scene.passage().language().code()) && scene.is(first, Role.HE)) {
            return Optional.of(new int[] {first, first + 1});
        }
        int end = first;
        while (end < limit
                && end - first < LONGEST
                && !stops(scene, end)
                && !(end > first && (scene.is(end, Role.TIME) || Arabic.told(scene, end)))) {
            end++;
            if (end < limit && scene.parted(end - 1) && !nameInQuotes(scene, end)) {
                break;
            }
        }
        while (end > first && scene.is(end - 1, Role.TIE)) {
            end--;
        }
        return end > first && names(scene, first, end) ? Optional.of(new int[] {first, end}) : Optional.empty();
    }

    /** A name in marks that begins at {@code from} and ends a clause: сообщает [«Мостовой вестник»]; a whole sentence in marks is none. */
    static Optional<int[]> marked(Scene scene, int from, int limit) {
        int end = from;
        while (end < limit && scene.quotedAt(end) >= 0 && scene.quotedAt(end) == scene.quotedAt(from)) {
            end++;
        }
        boolean name = end > from
                && end - from <= MARKED
                && scene.capital(from)
                && !scene.between(from - 1, ":,.—–")
                && (end >= limit || scene.parted(end - 1));
        return name ? Optional.of(new int[] {from, end}) : Optional.empty();
    }

    /** The group that ends at {@code end}: back to a punctuation mark, another cue or a word that breaks off; an apposition between commas goes with it. */
    static Optional<int[]> before(Scene scene, int limit, int end) {
        Optional<int[]> group = groupBefore(scene, limit, end);
        if (group.isPresent()) {
            for (Hit<Cue> cue : scene.cues()) {
                if (cue.value().type() == Cue.Type.VIA && cue.end() == group.get()[0] && cue.first() > limit) {
                    return groupBefore(scene, limit, cue.first()).or(() -> group); // X, citing Y, wrote: X wrote
                }
            }
        }
        return group;
    }

    private static Optional<int[]> groupBefore(Scene scene, int limit, int end) {
        int last = behindGroup(scene, limit, end);
        if (last > limit && scene.is(last - 1, Role.BREAK) && scene.is(last - 1, Role.HE)) {
            Optional<int[]> who = Optional.of(new int[] {last - 1, last}); // who said: the name stands before it
            return English.antecedent(scene, limit, last - 1).or(() -> who);
        }
        int first = last;
        while (first > limit && last - first < LONGEST && !stops(scene, first - 1)) {
            if (first < last && scene.parted(first - 1) && !nameInQuotes(scene, first)) {
                break;
            }
            if (first == last && scene.parted(first - 1) && first < end + 1) {
                // A comma before the cue closes an apposition: the name stands before it.
                return apposition(scene, limit, first);
            }
            first--;
        }
        first = English.behindObject(scene, first, last);
        if (first < last) {
            Optional<int[]> whose = English.clauseOf(scene, limit, first, last);
            if (whose.isPresent()) {
                return whose;
            }
        }
        while (last - first > 1
                && scene.quotedAt(last - 1) >= 0
                && scene.quotedAt(first) < 0
                && !mentioned(scene, last - 1)) {
            last--;
        }
        while (first < last
                && (scene.is(first, Role.HELPER) || scene.is(first, Role.TIME) && !nameBearing(scene, first))) {
            first = Russian.afterYear(scene, first + 1, last);
        }
        last = Russian.subjectEnd(scene, first, last, end);
        return first < last && names(scene, first, last) ? Optional.of(new int[] {first, last}) : Optional.empty();
    }

    /** Behind the group that ends before a cue and the words that help it. */
    private static int behindGroup(Scene scene, int limit, int end) {
        int last = end;
        while (last > limit
                && (scene.is(last - 1, Role.HELPER) || scene.is(last - 1, Role.TIME))
                && !nameBearing(scene, last - 1)) {
            last--;
        }
        return last;
    }

    private static Optional<int[]> apposition(Scene scene, int limit, int behind) {
        int end = behind;
        int first = end - 1;
        int commas = 0;
        while (first > limit && end - first < 2 * LONGEST) {
            if (scene.parted(first - 1)) {
                commas++;
                if (!scene.comma(first - 1) || commas > 1) {
                    break;
                }
            }
            if (stops(scene, first - 1)) {
                break;
            }
            first--;
        }
        if (commas == 0 && first > limit && !scene.parted(first - 1)) {
            return Optional.empty();
        }
        while (first < end && scene.is(first, Role.HELPER)) {
            first++;
        }
        for (int token = first; token < end - 1; token++) {
            if (scene.comma(token) && !describes(scene, token + 1)) {
                end = token + 1; // X, speaking in Y, said
                break;
            }
        }
        return first < end && names(scene, first, end) ? Optional.of(new int[] {first, end}) : Optional.empty();
    }

    /** Whether words behind a comma say what somebody is. */
    static boolean describes(Scene scene, int token) {
        String normal = scene.normal(token);
        return !scene.passage().language().code().equals("en")
                        && !normal.startsWith("котор")
                        && !(scene.passage().language().code().equals("ru"))
                || scene.passage().language().code().equals("ru")
                        && (normal.startsWith("котор")
                                || scene.is(token, Role.TIE)
                                        && token + 1 < scene.passage().tokens().size()
                                        && scene.normal(token + 1).startsWith("котор")
                                || scene.is(token, Role.TITLE))
                || normal.equals("a")
                || normal.equals("an")
                || normal.equals("the")
                || normal.equals("who")
                || normal.equals("whose")
                || normal.equals("of")
                || scene.is(token, Role.TITLE)
                || scene.word(token).numeric()
                || scene.capital(token)
                || token + 1 < scene.passage().tokens().size() && scene.is(token + 1, Role.TITLE);
    }

    /** Behind a name that a description follows: "X, a lawyer who has defended Y". */
    static int[] described(Scene scene, int[] group, int limit) {
        int end = group[1];
        if (end < limit && scene.between(end - 1, "(")) {
            int close = end;
            while (close < limit - 1 && close - end < 6 && !scene.between(close, ")")) {
                close++;
            }
            end = scene.between(close, ")") ? close + 1 : end;
        }
        if (!scene.passage().language().code().equals("en")
                || end >= limit
                || !scene.comma(end - 1)
                || !describes(scene, end)
                        && (scene.is(end, Role.BREAK) || scene.normal(end).endsWith("ing") || !scene.capital(group[0]))
                || scene.quotedAt(end) >= 0) {
            return group;
        }
        int last = end;
        while (last < limit
                && last - end < 28
                && scene.quotedAt(last) < 0
                && !(last > end && scene.between(last - 1, ".;:\"“”—"))) {
            last++;
        }
        return new int[] {group[0], last};
    }

    /** Whether a word cannot belong to the group. */
    static boolean stops(Scene scene, int token) {
        return scene.is(token, Role.BREAK)
                || scene.is(token, Role.THAT) && !Russian.named(scene, token)
                || scene.cues().stream()
                        .anyMatch(cue -> cue.first() <= token && token < cue.end() && !nameBearing(scene, token));
    }

    private static boolean skippable(Scene scene, int token) {
        return scene.is(token, Role.HELPER)
                || scene.is(token, Role.TIME) && !nameBearing(scene, token)
                || scene.quotedAt(token) >= 0 && !mentioned(scene, token);
    }

    private static boolean nameInQuotes(Scene scene, int token) {
        return scene.quotedAt(token) >= 0 || token > 0 && scene.quotedAt(token - 1) >= 0 && !scene.comma(token - 1);
    }

    private static boolean nameBearing(Scene scene, int token) {
        return mentioned(scene, token);
    }

    static boolean mentioned(Scene scene, int token) {
        for (Named mention : scene.mentions()) {
            if (mention.first() <= token && token < mention.end() && mention.speaks()) {
                return true;
            }
        }
        return false;
    }

    /** The group if it can be the subject of a sentence: in Russian a nominative, or "in" an institution with the verb in the plural. */
    static Optional<int[]> subject(Scene scene, Optional<int[]> group) {
        if (group.isPresent() && (Arabic.addressed(scene, group.get()[0]) || Arabic.circumstance(scene, group.get()))) {
            return Optional.empty();
        }
        if (group.isEmpty() || !scene.passage().language().code().equals("ru")) {
            return group;
        }
        int first = group.get()[0];
        int end = group.get()[1];
        boolean within = scene.normal(first).equals("в")
                || scene.normal(first).equals("во")
                || first > 0 && scene.normal(first - 1).equals("в");
        if (Russian.object(scene, group.get())
                || end - first < 2 && scene.is(first, Role.TIE)
                || scene.is(first, Role.NOT)
                || scene.is(first, Role.ABOUT)) {
            return Optional.empty();
        }
        for (int token = first; token < end; token++) {
            if (within && token - first > 3) {
                return Russian.behindCircumstance(scene, first, end); // in connection with X
            }
            if (within
                    ? scene.is(token, Role.INSTITUTION)
                            || scene.is(token, Role.IT)
                            || scene.is(token, Role.DOCUMENT)
                            || abbreviation(scene, token)
                            || mentioned(scene, token)
                    : !scene.word(token).numeric()
                            && (abbreviation(scene, token)
                                    || scene.passage()
                                            .language()
                                            .subject(scene.word(token).surface()))
                            && !scene.is(token, Role.TIE)
                            && !scene.is(token, Role.HELPER)
                            && !scene.is(token, Role.ABOUT)) {
                return group;
            }
        }
        return within ? Russian.behindCircumstance(scene, first, end) : Optional.empty();
    }

    /**
     * Russian: behind a verb in the plural an agency that was told may stand before the house that told it: сообщили РИА Новости [в пресс-службе]. The group from
     * that preposition on; the group itself where there is none.
     */
    static Optional<int[]> told(Scene scene, Hit<Cue> cue, Optional<int[]> group) {
        if (group.isEmpty()
                || !scene.passage().language().code().equals("ru")
                || !scene.normal(cue.end() - 1).endsWith("ли")) {
            return group;
        }
        int first = group.get()[0];
        boolean agency = abbreviation(scene, first)
                || scene.mentions().stream()
                        .anyMatch(mention -> mention.first() == first && mention.kind() == ConceptKind.OUTLET);
        for (int token = first + 1; agency && token + 1 < group.get()[1]; token++) {
            if (scene.normal(token).equals("в") || scene.normal(token).equals("во")) {
                return Optional.of(new int[] {token, group.get()[1]});
            }
        }
        return group;
    }

    /** Whether a word is written in capitals, as institutions abbreviate themselves: МЧС. */
    static boolean abbreviation(Scene scene, int token) {
        String surface = scene.word(token).surface();
        return surface.length() > 1 && surface.length() < 7 && scene.word(token).capitals();
    }

    /** Whether a group of words can name somebody: a word that is not only of the closed classes. */
    static boolean names(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (!scene.is(token, Role.HELPER)
                            && !scene.is(token, Role.TIME)
                            && !scene.is(token, Role.TIE)
                            && !scene.is(token, Role.NOT)
                            && !scene.word(token).numeric()
                    || mentioned(scene, token)) {
                return true;
            }
        }
        return false;
    }
}
