package dev.parallax.frame.measure;

import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a sentence tells the cause of a death or of the loss of an aircraft, by the words around its verb or noun: who did it (a marker such as "by", or an actor who is
 * the subject of an active verb), of what it came ("of heart failure"), or that the account is disputed. Words alone, no parser.
 */
final class CauseReading {
    /** Words of the language that mark agents, active verbs, causes and disputes. */
    static final String LEXICON = "cause_marker";

    /** Terms between the word and its marker. */
    private static final int AGENT_REACH = 5;
    /** Terms between at which the marker alone is enough. */
    private static final int SURE = 1;

    /** The same where the agent itself stands between marker and verb. */
    private static final int SURE_AROUND = 3;

    private static final int CAUSE_REACH = 4;
    private static final int DISPUTE_REACH = 8;
    /** Prepositions with other uses than a cause. */
    private static final Set<String> BESIDE = Set.of("of", "from", "от");

    private static final List<String> NOUN_STEMS = List.of("مرگ", "ölüm", "Ölüm", "وفات");
    /** Concepts that a cause can be told of. */
    private static final Set<String> OUTCOMES = Set.of("death", "killing", "crash", "shoot_down");

    private static final Set<String> NOUNS = Set.of("death", "deaths", "demise", "fatality", "fatalities");
    private static final int SUBJECT_REACH = 8;
    private static final Set<String> HEAD_LAST = Set.of("az", "tr", "fa");
    private static final Set<ConceptKind> ACTORS =
            EnumSet.of(ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE, ConceptKind.PEOPLE);
    /** What stands behind an English participle, and never behind an active verb that has its object. */
    private static final Set<String> NO_OBJECT =
            Set.of("in", "during", "by", "on", "at", "after", "when", "and", "near", "over", "while", "for");

    /** Subjects that name nobody: "those who killed". */
    private static final Set<String> INDEFINITE = Set.of("кто", "whoever", "kim");

    private static final Pattern DEMONYM = Pattern.compile(".*(?:an|ish|ese|i|ch|ic|ss|s)");
    private static final Set<String> HELPERS = Set.of(
            "has",
            "have",
            "had",
            "also",
            "deliberately",
            "allegedly",
            "reportedly",
            "recently",
            "already",
            "would",
            "will",
            "may",
            "could");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "is", "are", "be", "got");

    /**
     * How it is told.
     *
     * @param way killed_by, killed_no_agent, died, died_of or disputed
     * @param agent concept of who did it, where it is of the catalog
     * @param marker words that say so
     */
    record Told(String way, Optional<String> agent, Optional<String> marker) {}

    private final Telling telling;
    private final Lexica.Pass pass;

    CauseReading(Telling telling, Lexica.Pass pass) {
        this.telling = telling;
        this.pass = pass;
    }

    /**
     * Reads one mention.
     *
     * @param act whether its word names an act rather than an outcome
     */
    Told of(Mention mention, boolean act) {
        Part part = mention.part();
        List<Term> terms = pass.terms(part);
        int begin = at(terms, mention.beginChar());
        int end = Math.max(begin + 1, at(terms, mention.endChar()));
        Span sentence = telling.sentence(part, mention.span());
        int first = at(terms, sentence.begin());
        int behind = at(terms, sentence.end());
        List<LexiconIndex.Hit> hits = pass.hits(part, LEXICON).stream()
                .filter(hit -> hit.first() >= first
                        && hit.first() < behind
                        && hit.entry().weight() != 0)
                .toList();
        for (LexiconIndex.Hit hit : hits) {
            int distance = hit.first() >= end ? hit.first() - end : begin - hit.first();
            if (hit.entry().concept().equals("dispute") && distance <= DISPUTE_REACH) {
                return new Told(
                        "disputed", Optional.empty(), Optional.of(hit.entry().entry()));
            }
        }
        boolean headLast = HEAD_LAST.contains(telling.article().language());
        if (act) {
            return agent(part, terms, hits, begin, end, first, behind, headLast)
                    .orElseGet(() -> new Told("killed_no_agent", Optional.empty(), Optional.empty()));
        }
        for (LexiconIndex.Hit hit : hits) {
            int gap = gap(hit, begin, end);
            boolean side = hit.first() < begin ? headLast : !headLast || isNoun(mention);
            boolean binds = side
                    && !parted(mention, hit)
                    && (!BESIDE.contains(hit.entry().entry())
                            || (gap <= (telling.article().language().equals("en") ? 0 : CAUSE_REACH)
                                    && outcome(mention, terms, begin)));
            if (hit.entry().concept().equals("cause") && gap >= 0 && gap <= CAUSE_REACH && binds) {
                return new Told(
                        "died_of", Optional.empty(), Optional.of(hit.entry().entry()));
            }
        }
        return new Told("died", Optional.empty(), Optional.empty());
    }

    /** Terms between a marker and the word. */
    private static int gap(LexiconIndex.Hit hit, int begin, int end) {
        return hit.first() >= end ? hit.first() - end : begin - hit.first() - 1;
    }

    /** Nouns have their cause behind them too where verbs come last: "the death of both was of ...". */
    private static boolean isNoun(Mention mention) {
        return NOUN_STEMS.stream().anyMatch(mention.surface()::startsWith);
    }

    /** Whether another death or loss stands between the marker and the word: the marker is its. */
    private boolean parted(Mention mention, LexiconIndex.Hit hit) {
        int from = Math.min(mention.endChar(), hit.span().end());
        int to = Math.max(mention.beginChar(), hit.span().begin());
        return telling.mentions().stream()
                .anyMatch(other -> other.part() == mention.part()
                        && OUTCOMES.contains(String.valueOf(other.conceptId()))
                        && from <= other.beginChar()
                        && other.endChar() <= to);
    }

    /** Whether a preposition beside the word can name a cause: "died of", and not "the death of" or "crashed three kilometres from". */
    private static boolean outcome(Mention mention, List<Term> terms, int begin) {
        return !"crash".equals(mention.conceptId())
                && !NOUNS.contains(terms.get(begin).normal());
    }

    private Optional<Told> agent(
            Part part,
            List<Term> terms,
            List<LexiconIndex.Hit> hits,
            int begin,
            int end,
            int first,
            int behind,
            boolean headLast) {
        for (LexiconIndex.Hit hit : hits) {
            boolean inside = hit.first() >= begin && hit.first() < end;
            int gap = inside ? 0 : headLast ? begin - hit.first() - 1 : hit.first() - end;
            if (hit.entry().concept().equals("agent") && gap >= 0 && gap <= AGENT_REACH) {
                boolean turkic = headLast && !telling.article().language().equals("fa"); // the marker follows its noun
                int from = turkic ? Math.max(first, hit.first() - SUBJECT_REACH) : hit.first();
                int to = turkic ? hit.first() : Math.min(behind, hit.first() + SUBJECT_REACH);
                Optional<String> actor = actor(part, terms, from, to, turkic);
                boolean sure = gap <= (headLast && !turkic ? SURE_AROUND : SURE);
                if (sure || actor.isPresent()) { // "killed in a raid by night" has a marker and nobody
                    return Optional.of(
                            new Told("killed_by", actor, Optional.of(hit.entry().entry())));
                }
            }
        }
        for (LexiconIndex.Hit hit : hits) {
            boolean who =
                    begin > first && INDEFINITE.contains(terms.get(begin - 1).normal());
            boolean here = !who && hit.entry().concept().equals("active") && hit.first() < end && begin <= hit.first();
            if (here && isActive(terms, begin, end, first, behind)) {
                // where the verb comes last its subject opens the sentence; elsewhere it stands beside the verb
                Optional<String> before = headLast
                        ? actor(part, terms, first, begin, false)
                        : actor(part, terms, Math.max(first, begin - SUBJECT_REACH), begin, true);
                if (before.isPresent()) {
                    return Optional.of(new Told(
                            "killed_by", before, Optional.of(hit.entry().entry())));
                }
            }
        }
        return Optional.empty();
    }

    /** English alone has one form for "killed" and "was killed". */
    private boolean isActive(List<Term> terms, int begin, int end, int first, int behind) {
        if (!telling.article().language().equals("en")) {
            return true;
        }
        for (int before = Math.max(first, begin - 3); before < begin; before++) {
            if (PASSIVE.contains(terms.get(before).normal())) {
                return false;
            }
        }
        return end < behind && !NO_OBJECT.contains(terms.get(end).normal());
    }

    /** The actor of the catalog between two terms: the last one before a verb, the first one behind a marker. */
    private Optional<String> actor(Part part, List<Term> terms, int from, int to, boolean last) {
        if (from >= to) {
            return Optional.empty();
        }
        int begin = terms.get(from).span().begin();
        int end = terms.get(to - 1).span().end();
        Optional<String> found = Optional.empty();
        for (Mention mention : telling.mentions()) {
            if (mention.part() == part
                    && mention.conceptId() != null
                    && ACTORS.contains(mention.kind())
                    && begin <= mention.beginChar()
                    && mention.endChar() <= end
                    && !(last && describes(mention, terms, to))
                    && (last || found.isEmpty())) {
                found = Optional.of(mention.conceptId());
            }
        }
        return found;
    }

    /** Whether an English place before a verb only says where its subject is from: a [New York] man killed, an [Athens] branch; not the adjective of a people. */
    private boolean describes(Mention mention, List<Term> terms, int verb) {
        int behind = at(terms, mention.endChar());
        return telling.article().language().equals("en")
                && mention.kind() == ConceptKind.PLACE
                && !DEMONYM.matcher(mention.surface()).matches()
                && behind < verb
                && !HELPERS.contains(terms.get(behind).normal());
    }

    private static int at(List<Term> terms, int offset) {
        int index = 0;
        while (index < terms.size() && terms.get(index).span().begin() < offset) {
            index++;
        }
        return index;
    }
}
