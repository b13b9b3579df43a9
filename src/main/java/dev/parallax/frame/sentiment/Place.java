package dev.parallax.frame.sentiment;

import dev.parallax.frame.lexicon.Term;
import dev.parallax.language.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The target's place in its clause, told by case, preposition and the nearest predicate. A clause reaches to the next mark on either side; where it has no predicate
 * the nearest of the sentence stands in. In a language without {@link dev.parallax.language.Language#signs} nothing is known but the clause.
 *
 * @param clauseBegin number of the clause's first word
 * @param clauseEnd number behind its last
 * @param form case that the target's words agree in, the nominative before others unless a preposition governs it
 * @param preposition preposition that governs it, in normal form
 * @param predicate number of the predicate that it belongs to
 * @param part what it is to the predicate
 */
record Place(
        int clauseBegin,
        int clauseEnd,
        Optional<Sign> form,
        Optional<String> preposition,
        Optional<Integer> predicate,
        Part part) {
    private static final Pattern BORDER = Pattern.compile("[,;:—–()«»\"“”؛،]| - ");
    private static final int PREPOSITION_REACH = 3;
    private static final List<Sign> CASES = List.of(
            Sign.NOMINATIVE, Sign.INSTRUMENTAL, Sign.DATIVE, Sign.PREPOSITIONAL, Sign.ACCUSATIVE, Sign.GENITIVE);

    /** What a target is to a predicate. */
    enum Part {
        AGENT,
        PATIENT,
        MEANS,
        GOVERNED,
        NONE
    }

    static Place of(TargetSentence sentence) {
        int clauseBegin = sentence.begin();
        while (clauseBegin > 0 && !border(sentence, clauseBegin)) {
            clauseBegin--;
        }
        int clauseEnd = sentence.end();
        while (clauseEnd < sentence.terms().size() && !border(sentence, clauseEnd)) {
            clauseEnd++;
        }
        Optional<String> preposition = preposition(sentence);
        Optional<Sign> form = form(sentence, preposition.isPresent());
        boolean nominative = form.filter(Sign.NOMINATIVE::equals).isPresent();
        Optional<Integer> predicate = predicate(sentence, clauseBegin, clauseEnd, nominative)
                .or(() -> predicate(sentence, 0, sentence.terms().size(), nominative));
        Part part = predicate
                .map(verb -> part(signs(sentence, verb), form, preposition.isPresent()))
                .orElse(Part.NONE);
        return new Place(clauseBegin, clauseEnd, form, preposition, predicate, part);
    }

    private static boolean border(TargetSentence sentence, int word) {
        return BORDER.matcher(sentence.gaps().get(word)).find();
    }

    private static Set<Sign> signs(TargetSentence sentence, int word) {
        Term term = sentence.terms().get(word);
        return sentence.language().signs(term.surface());
    }

    /** The preposition before the target, over the words that may stand between. */
    private static Optional<String> preposition(TargetSentence sentence) {
        for (int at = sentence.begin() - 1; at >= Math.max(0, sentence.begin() - PREPOSITION_REACH); at--) {
            Set<Sign> signs = signs(sentence, at);
            if (signs.contains(Sign.PREPOSITION)) {
                return Optional.of(sentence.terms().get(at).normal());
            }
            if (!signs.contains(Sign.NOMINAL)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Sign> form(TargetSentence sentence, boolean governed) {
        Set<Sign> agreed = EnumSet.noneOf(Sign.class);
        for (int at = sentence.begin(); at < sentence.end(); at++) {
            Set<Sign> cases = EnumSet.noneOf(Sign.class);
            cases.addAll(signs(sentence, at));
            cases.retainAll(CASES);
            Set<Sign> both = EnumSet.copyOf(agreed);
            both.retainAll(cases);
            if (!cases.isEmpty()) {
                agreed = both.isEmpty() ? cases : both;
            }
        }
        if (governed && agreed.size() > 1) {
            agreed.remove(Sign.NOMINATIVE);
        }
        return CASES.stream().filter(agreed::contains).findFirst();
    }

    /** A subject's predicate is rather behind it, another's before it. */
    private static Optional<Integer> predicate(TargetSentence sentence, int from, int to, boolean nominative) {
        IntPredicate is = word -> signs(sentence, word).contains(Sign.PREDICATE);
        Optional<Integer> behind =
                IntStream.range(sentence.end(), to).filter(is).boxed().findFirst();
        Optional<Integer> before = IntStream.iterate(sentence.begin() - 1, word -> word >= from, word -> word - 1)
                .filter(is)
                .boxed()
                .findFirst();
        return nominative ? behind.or(() -> before) : before.or(() -> behind);
    }

    private static Part part(Set<Sign> verb, Optional<Sign> form, boolean governed) {
        boolean passive = verb.contains(Sign.PASSIVE);
        boolean participle = passive && !verb.contains(Sign.NOMINAL);
        if (governed) {
            return Part.GOVERNED;
        }
        if (form.filter(Sign.NOMINATIVE::equals).isPresent()) {
            return participle ? Part.PATIENT : Part.AGENT;
        }
        if (form.filter(Sign.INSTRUMENTAL::equals).isPresent()) {
            return passive ? Part.AGENT : Part.MEANS;
        }
        return Part.PATIENT;
    }
}
