package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.passage.Turkic;
import dev.parallax.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom a number counts, in the words of the text: what they are besides people (two brothers, 67 passengers and crew), or the whole that they are a part of (38 of
 * the 67, one of the brothers, qardaşlardan biri). A word for people in general and one that repeats the quantity (50 detained) limit nothing.
 */
final class Scope {
    private static final Pattern GENERAL = Pattern.compile(
            "people|persons?|m[ae]n|individuals?|souls|others?|лю(?:ди|дей|дям|дьми)|человек\\p{L}*|лиц[оа]?|мужчин\\p{L}*"
                    + "|(?:nəfər|adam|şəxs|insan|kişi|can|nefer)\\p{L}*|نفر|نفری|تن|شخص|شخصا|شخصًا|اشخاص|انسان|انسانا|مرد|فرد|افراد|رجل|رجال|رجلا|(?:ال)?رجلين|(?:ال)?شخصين"
                    + "|اخرون|اخرين|اخر|سرنشین|سرنشينان|سرنشين");

    private static final Set<String> IDLE = Set.of(
            "the", "a", "an", "other", "another", "more", "still", "also", "of", "hâlâ", "hala", "hələ", "daha", "ещё",
            "еще", "دیگر", "nearly", "almost", "were", "was", "or", "and", "был", "была", "были", "или", "и", "və",
            "veya", "یا");
    private static final Set<String> PREPOSITIONS =
            Set.of("at", "in", "on", "by", "after", "during", "with", "в", "на", "при", "у", "в ходе", "في", "در");
    private static final Pattern ONE_OF = Pattern.compile("bir(?:i|inin|ini|inə|ine|isi|isinin)");
    /** Pronouns for a whole that was named before. */
    private static final Pattern WHOLE = Pattern.compile(
            "them|these|those|us|the|них|нас|этих|тех|انها|آنها|انان|آنان|ان|این|ها|هم|اصل|ايشان|ایشان");
    /** Persons in the Persian plural; the countries and cities that end so are none. */
    private static final Pattern PERSIAN_PLURAL =
            Pattern.compile("(?!ایران|ايران|تهران|لبنان|عمان|اصفهان|همدان|کرمان|گیلان|نخجوان)\\p{L}{2,}(?<!ست)ان");
    /** Crew and passengers, the words for people aboard that say who they are. */
    private static final Pattern NOUN_ABOARD = Pattern.compile(
            "crew|passengers?|пассажир\\p{L}*|член\\p{L}*|ekipaj\\p{L}*|sərnişin\\p{L}*|yolcu\\p{L}*|mürettebat\\p{L}*|خدمه|مسافر\\p{L}*|ركاب|راكب\\p{L}*");

    private static final Set<String> OF_THEM = Set.of("منهم", "منهما");
    private static final int REACH = 5;

    private final Passage passage;
    private final Sentenced sentence;
    private final NumberFinder.Number number;
    private final List<Hit<CountRole>> hits;
    private final Quantity quantity;

    private Scope(
            Passage passage,
            Sentenced sentence,
            NumberFinder.Number number,
            List<Hit<CountRole>> hits,
            Quantity quantity) {
        this.passage = passage;
        this.sentence = sentence;
        this.number = number;
        this.hits = hits;
        this.quantity = quantity;
    }

    /** The words that limit whom a number counts, whose noun ends before a token; empty where nothing does. */
    static Optional<String> of(
            Passage passage,
            Sentenced sentence,
            NumberFinder.Number number,
            int nounEnd,
            List<Hit<CountRole>> hits,
            Quantity quantity) {
        Scope scope = new Scope(passage, sentence, number, hits, quantity);
        return scope.noun(nounEnd)
                .or(scope::aboard)
                .or(scope::taken)
                .or(() -> scope.part(nounEnd))
                .or(scope::before)
                .map(span -> passage.words(
                        passage.tokens().get(span[0]).begin(),
                        passage.tokens().get(span[1] - 1).end()));
    }

    /** What stands in the noun group itself. */
    private Optional<int[]> noun(int nounEnd) {
        int from = number.dual() ? number.first() : number.end();
        if (number.value() == 1 && number.end() - number.first() > 1) {
            from = number.first() + 1; // one [of the brothers]: the many are a part of the number
        }
        int first = -1;
        int last = -1;
        int part = -1;
        for (int token = from; token < Math.max(nounEnd, number.end()); token++) {
            if (PREPOSITIONS.contains(normal(token))) {
                return Optional.empty(); // the noun behind it is not the one counted
            }
            if (CountedNoun.PART_OF.contains(normal(token)) && token > from) {
                part = token; // 12 persons [of the 30 passengers]
            }
            if (limits(token)) {
                first = first < 0 ? part < 0 ? token : part : first;
                last = token;
            }
        }
        if (first < 0 && number.value() == 1 && from < number.end()) {
            return Optional.of(new int[] {from, Math.max(nounEnd, number.end())}); // one of the two
        }
        return first < 0 ? Optional.empty() : Optional.of(new int[] {first, joined(last + 1)});
    }

    /** Behind "and" with a second noun for people: passengers and crew. */
    private int joined(int end) {
        if (end >= sentence.endToken() || !CountedNoun.AND.contains(normal(end)) || !passage.adjacent(end - 1)) {
            return end;
        }
        return hits.stream()
                .filter(hit -> hit.value() == CountRole.PERSON && hit.first() == end + 1)
                .mapToInt(Hit::end)
                .max()
                .orElse(end);
    }

    private boolean limits(int token) {
        String word = normal(token);
        if (GENERAL.matcher(word).matches()
                || IDLE.contains(word)
                || passage.tokens().get(token).word().numeric()
                || passage.tokens().get(token).word().glued()
                || token > 0 && passage.gap(token - 1).equals("-") && token == number.end()) {
            return false;
        }
        return hits.stream()
                .filter(hit -> hit.first() <= token && token < hit.end())
                .noneMatch(hit -> hit.value().modal()
                        || hit.value() == CountRole.SKIP
                        || quantity != Quantity.ABOARD
                                && hit.value()
                                        .quantity()
                                        .filter(quantity::equals)
                                        .isPresent());
    }

    /** In Azerbaijani and Turkish the whole stands before the part, in the ablative: 67 nəfərdən 38-i, qardaşlardan biri. */
    private Optional<int[]> taken() {
        int before = number.first() - 1;
        if (before < sentence.firstToken() || !passage.adjacent(before) || !Turkic.ablative(passage, before)) {
            return Optional.empty();
        }
        boolean one = ONE_OF.matcher(normal(number.first())).matches();
        boolean people = hits.stream().anyMatch(hit -> hit.value() == CountRole.PERSON && hit.end() == before + 1);
        if (!one && !people) {
            return Optional.empty();
        }
        boolean counted = before > sentence.firstToken()
                && passage.tokens().get(before - 1).word().numeric();
        return Optional.of(new int[] {counted ? before - 1 : before, before + 1});
    }

    /** The whole behind the part: 38 of the 67 people on board, семь из них. */
    private Optional<int[]> part(int nounEnd) {
        int of = Math.max(nounEnd, number.end());
        if (of > number.end() && CountedNoun.PART_OF.contains(normal(of - 1))) {
            of--;
        }
        if (of >= sentence.endToken()
                || !CountedNoun.PART_OF.contains(normal(of))
                || of > 0 && !passage.adjacent(of - 1)) {
            return Optional.empty();
        }
        int end = of + 1;
        int limit = Math.min(sentence.endToken(), of + REACH + 1);
        while (end < limit && (end == of + 1 || passage.adjacent(end - 1))) {
            int token = end;
            if (hits.stream()
                    .anyMatch(hit -> hit.first() == token
                            && hit.value().quantity().isPresent()
                            && hit.value() != CountRole.ABOARD)) {
                break;
            }
            end++;
            Optional<Hit<CountRole>> person = hits.stream()
                    .filter(hit -> hit.value() == CountRole.PERSON && hit.first() == token)
                    .findFirst();
            if (person.isPresent()) {
                return Optional.of(new int[] {of, Math.max(end, person.get().end())});
            }
        }
        boolean told = end > of + 1
                && (WHOLE.matcher(normal(of + 1)).matches()
                        || PERSIAN_PLURAL.matcher(normal(of + 1)).matches()
                        || passage.tokens().get(of + 1).word().numeric()
                        || end > of + 2 && passage.tokens().get(of + 2).word().numeric());
        return told ? Optional.of(new int[] {of, Math.min(end, of + 3)}) : Optional.empty();
    }

    /** A noun for those aboard that says who they are: passengers and crew. */
    private Optional<int[]> aboard() {
        return quantity != Quantity.ABOARD
                ? Optional.empty()
                : hits.stream()
                        .filter(hit -> hit.value() == CountRole.ABOARD
                                && hit.first() == number.end()
                                && passage.adjacent(number.end() - 1)
                                && limits(hit.first())
                                && NOUN_ABOARD.matcher(normal(hit.first())).matches())
                        .map(hit -> new int[] {hit.first(), hit.end()})
                        .findFirst();
    }

    /** The whole before the part: of the 67 aboard, 38 died; لم يعد منهم 38. */
    private Optional<int[]> before() {
        int first = number.first();
        if (first > sentence.firstToken() && OF_THEM.contains(normal(first - 1))) {
            return Optional.of(new int[] {first - 1, first});
        }
        for (int token = first - 1; token > sentence.firstToken() && first - token <= REACH; token--) {
            boolean numeric = passage.tokens().get(token).word().numeric();
            if (!numeric) {
                continue;
            }
            for (int of = token - 1; of >= Math.max(sentence.firstToken(), token - 2); of--) {
                if (CountedNoun.PART_OF.contains(normal(of))
                        && (of == sentence.firstToken()
                                || !passage.tokens().get(of - 1).word().numeric())) {
                    return Optional.of(new int[] {of, first});
                }
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private String normal(int token) {
        return token < passage.tokens().size() ? passage.tokens().get(token).normal() : "";
    }
}
