package dev.parallax.frame.measure;

import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a sentence say of a target in it. Each word of the lexicon counts with its weight, less with every word between it and the target, and half behind
 * a negation with the sign turned. Who does and who suffers follows from the order of words, the passive and the case where the language shows them.
 *
 * @param sentiment above 0 for the target, below 0 against it
 * @param hero acts and qualities of a protagonist
 * @param villain acts and qualities of an antagonist
 * @param victim what the target suffers
 * @param hits the words that count
 */
record Leaning(double sentiment, double hero, double villain, double victim, List<LexiconIndex.Hit> hits) {
    /** Words between a word and the target at which it counts half. */
    private static final double HALF_AT = 8;
    /** Words that are farther away belong to something else. */
    private static final int REACH = 25;

    private static final int NEGATION_REACH = 2;
    private static final double NEGATED = -0.5;
    private static final Set<String> OBJECT_LAST = Set.of("en", "ru");
    private static final Set<String> VERB_LAST = Set.of("az", "tr", "fa");
    private static final Pattern RUSSIAN_PASSIVE = Pattern.compile(".*(?:[еёая]н|ит|ыт|ут|ят)(?:а|о|ы)?");
    private static final Pattern TURKIC_PASSIVE = Pattern.compile(".*(?:[ıiuü]l|[ıiuü]n)(?:[dmıiuüəae]|ib|ıb|ub|üb).*");
    private static final Set<String> ENGLISH_PASSIVE =
            Set.of("was", "were", "been", "being", "is", "are", "be", "got", "gets");
    private static final Map<String, Set<String>> BY = Map.of(
            "en", Set.of("by"),
            "az", Set.of("tərəfindən"),
            "tr", Set.of("tarafından"),
            "fa", Set.of("توسط", "بدست", "دست"),
            "ar", Set.of("قبل", "ید", "يد"));
    private static final Map<String, Set<String>> NEGATIONS = Map.of(
            "en",
                    Set.of(
                            "not", "no", "never", "without", "neither", "nor", "n't", "didn't", "doesn't", "don't",
                            "isn't"),
            "ru", Set.of("не", "ни", "без", "нет", "никогда"),
            "az", Set.of("deyil", "yox", "heç"),
            "tr", Set.of("değil", "yok", "hiç"),
            "fa", Set.of("نه", "نیست", "بدون", "هیچ", "هرگز"),
            "ar", Set.of("لا", "لم", "لن", "ليس", "غير", "دون", "لیس", "غیر"));

    Leaning {
        hits = List.copyOf(hits);
    }

    /**
     * Reads a sentence.
     *
     * @param terms terms of the part
     * @param hits words of the lexicon in the sentence
     * @param begin number of the target's first term
     * @param end number behind its last term
     */
    static Leaning of(List<Term> terms, List<LexiconIndex.Hit> hits, int begin, int end, String language) {
        double[] sums = new double[4];
        List<LexiconIndex.Hit> counted = new ArrayList<>();
        for (LexiconIndex.Hit hit : hits) {
            boolean inside = hit.first() >= begin && hit.first() < end;
            int distance = hit.first() >= end ? hit.first() - end : begin - hit.first() - 1;
            if (inside || distance > REACH || hit.entry().weight() == 0) {
                continue;
            }
            double weight = hit.entry().weight() * HALF_AT / (HALF_AT + distance);
            double sign = negated(terms, hit.first(), language) ? NEGATED : 1;
            if (add(sums, hit, weight * sign, role(terms, hit.first(), begin, end, language))) {
                counted.add(hit);
            }
        }
        return new Leaning(sums[0], sums[1], sums[2], sums[3], counted);
    }

    private enum Part {
        AGENT,
        PATIENT,
        UNCLEAR
    }

    private static boolean add(double[] sums, LexiconIndex.Hit hit, double weight, Part part) {
        double agent = part == Part.AGENT ? 1 : part == Part.UNCLEAR ? 0.5 : 0;
        double patient = 1 - agent;
        switch (hit.entry().concept()) {
            case "praise" -> {
                sums[0] += weight;
                sums[1] += weight;
            }
            case "blame" -> {
                sums[0] -= weight;
                sums[2] += weight;
            }
            case "reproach" -> {
                sums[0] -= weight * patient;
                sums[2] += weight * patient;
            }
            case "attack" -> {
                sums[0] -= weight * agent;
                sums[2] += weight * agent;
                sums[3] += weight * patient;
            }
            case "help" -> {
                sums[0] += weight * agent;
                sums[1] += weight * agent;
                sums[3] += weight * patient / 2;
            }
            case "suffer" -> sums[3] += weight;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean negated(List<Term> terms, int at, String language) {
        Set<String> words = NEGATIONS.getOrDefault(language, Set.of());
        for (int before = Math.max(0, at - NEGATION_REACH); before < at; before++) {
            if (words.contains(terms.get(before).normal())) {
                return true;
            }
        }
        boolean turkic = language.equals("az") || language.equals("tr");
        return turkic
                && at + 1 < terms.size()
                && words.contains(terms.get(at + 1).normal());
    }

    /** What the target is to a verb. */
    private static Part role(List<Term> terms, int verb, int begin, int end, String language) {
        Set<String> by = BY.getOrDefault(language, Set.of());
        boolean before = begin < verb;
        boolean marked = (begin > 0 && by.contains(terms.get(begin - 1).normal()))
                || (end < terms.size() && by.contains(terms.get(end).normal()));
        if (marked) {
            return Part.AGENT;
        }
        if (OBJECT_LAST.contains(language)) {
            boolean passive = language.equals("en")
                    ? verb > 0 && ENGLISH_PASSIVE.contains(terms.get(verb - 1).normal())
                    : RUSSIAN_PASSIVE.matcher(terms.get(verb).normal()).matches();
            return before != passive ? Part.AGENT : Part.PATIENT;
        }
        if (VERB_LAST.contains(language)) {
            boolean object = language.equals("fa")
                    ? end < terms.size() && terms.get(end).normal().equals("را")
                    : accusative(terms.get(end - 1));
            boolean passive = !language.equals("fa")
                    && TURKIC_PASSIVE.matcher(terms.get(verb).normal()).matches();
            return !before ? Part.UNCLEAR : object || passive ? Part.PATIENT : Part.AGENT;
        }
        return before || begin - verb <= 1 ? Part.AGENT : Part.PATIENT;
    }

    /** Whether a Turkic word ends like an accusative and is longer than its stem; what stands behind an apostrophe is an ending. */
    private static boolean accusative(Term term) {
        String word = term.surface();
        boolean ends = "ıiuü".indexOf(word.charAt(word.length() - 1)) >= 0;
        return ends && term.keys().stream().anyMatch(key -> key.length() < word.length());
    }
}
