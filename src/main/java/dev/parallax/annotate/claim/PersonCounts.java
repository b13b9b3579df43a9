package dev.parallax.annotate.claim;

import dev.parallax.annotate.claim.ClaimFinder.Found;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.language.Language;
import dev.parallax.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Binds numbers of people to what happened to them. A number counts if a noun for people follows it closely, or nothing does; it is bound to the nearest word
 * of a quantity in its sentence, where words behind a comma, on the wrong side for the language or beyond another number are farther.
 */
final class PersonCounts {
    private static final String PERSONS = "persons";
    private static final Pattern PARTICIPLE =
            Pattern.compile("killed|injured|wounded|arrested|detained|murdered|shot|slain|slew|stabbed");
    private static final Set<String> OBJECT =
            Set.of("a", "an", "his", "her", "him", "them", "their", "another", "several", "dozens", "hundreds");
    private static final Set<String> BE =
            Set.of("was", "were", "been", "are", "is", "be", "being", "have", "has", "had", "got", "get", "who");
    private static final int FARTHEST = 16;
    /** No vessel carries more; the passengers of a line or a year are not aboard. */
    private static final int MOST_ABOARD = 10_000;

    private static final int INSIDE = 5;
    private static final int BARE = 4;
    /** Words before a part that is named behind its whole. */
    private static final Pattern AMONG = Pattern.compile(
            " (?:including|among them|среди них|в том числе|включая|из них|o cümlədən|onlardan|aralarında|از جمله|شامل|بينهم|من بينهم|منهم)$");

    private final boolean verbLast;
    private final boolean english;
    private final Nearness nearness;

    PersonCounts(Language language) {
        english = language.code().equals("en");
        verbLast = language.verbLast();
        nearness = new Nearness(verbLast);
    }

    /** The counts of people among the numbers of a passage, by begin. */
    List<Found> find(Passage passage, List<NumberFinder.Number> numbers, List<Hit<CountRole>> hits) {
        List<NumberFinder.Number> counted = new ArrayList<>();
        for (NumberFinder.Number number : numbers) {
            if (!CountedNoun.date(passage, number)) {
                counted.add(number);
            }
        }
        List<Found> found = new ArrayList<>();
        for (NumberFinder.Number number : counted) {
            Optional<Found> bound = bind(passage, number, counted, hits);
            if (bound.isEmpty() && !found.isEmpty()) {
                bound = among(passage, number, hits, found.get(found.size() - 1));
            }
            bound.ifPresent(found::add);
        }
        return found;
    }

    /** A part named behind its whole: 67 aboard, among them 16 citizens. It has the quantity of the whole. */
    private static Optional<Found> among(
            Passage passage, NumberFinder.Number number, List<Hit<CountRole>> hits, Found whole) {
        Sentenced sentence = passage.sentences()
                .get(passage.sentenceAt(passage.tokens().get(number.first()).begin()));
        StringBuilder before = new StringBuilder();
        for (int token = Math.max(sentence.firstToken(), number.first() - 3); token < number.first(); token++) {
            before.append(' ').append(passage.tokens().get(token).normal());
        }
        int nounEnd = CountedNoun.noun(passage, number, sentence, hits);
        boolean inside = whole.begin() >= sentence.begin() && number.value() < whole.value();
        if (!inside || nounEnd <= number.end() || !AMONG.matcher(before).find()) {
            return Optional.empty();
        }
        int end = passage.tokens().get(nounEnd - 1).end();
        return Optional.of(new Found(
                passage.tokens().get(number.first()).begin(),
                end,
                whole.quantity(),
                number.value(),
                number.high(),
                PERSONS,
                Modality.STATED,
                passage.words(passage.tokens().get(number.end()).begin(), end)));
    }

    private Optional<Found> bind(
            Passage passage, NumberFinder.Number number, List<NumberFinder.Number> all, List<Hit<CountRole>> hits) {
        Sentenced sentence = passage.sentences()
                .get(passage.sentenceAt(passage.tokens().get(number.first()).begin()));
        int nounEnd = CountedNoun.noun(passage, number, sentence, hits);
        if (nounEnd < 0 || Uncounted.is(passage, number, nounEnd, hits)) {
            return Optional.empty();
        }
        boolean toll = CountedNoun.toll(passage, number, sentence, hits);
        boolean bare = nounEnd == number.end() && !number.dual() && !toll;
        boolean said = hits.stream().anyMatch(hit -> hit.value().quantity().isPresent() && hit.end() == number.first());
        if (bare && number.inDigits() && !said && CountedNoun.name(passage, number)) {
            return Optional.empty();
        }
        NumberFinder.Number whole = partitive(passage, number, nounEnd, all);

        boolean isWhole = all.stream()
                        .anyMatch(other -> other != number
                                && number
                                        == partitive(
                                                passage,
                                                other,
                                                Math.max(other.end(), CountedNoun.noun(passage, other, sentence, hits)),
                                                all))
                || wholeFirst(passage, number, sentence, all)
                || CountedNoun.taken(passage, number, nounEnd, sentence, all);
        Hit<CountRole> best = null;
        int bestDistance = bare ? BARE : FARTHEST;
        for (Hit<CountRole> hit : hits) {
            if (!hit.value().predicate()
                    || hit.first() < sentence.firstToken()
                    || hit.first() >= sentence.endToken()
                    || hit.first() < number.end() && number.first() < hit.end()
                    || Subtotal.is(passage, number, hit)) {
                continue;
            }
            boolean inside = hit.first() >= number.end() && hit.end() <= nounEnd;
            if (whole != null
                            && hit.first() >= whole.first()
                            && hit.end() <= CountedNoun.noun(passage, whole, sentence, hits) + (verbLast ? 0 : 2)
                    || isWhole && !inside && hit.value() != CountRole.ABOARD) {
                continue;
            }
            if (english && active(passage, number, nounEnd, hit)) {
                continue;
            }
            boolean lone = number.end() - number.first() == 1;
            if (number.value() == 1 && (inside || lone && hit.first() == number.end())) {
                continue;
            }
            boolean closed = hit.end() == nounEnd
                    && (nounEnd >= sentence.endToken()
                            || !passage.adjacent(nounEnd - 1) && CountedNoun.afterNames(passage, nounEnd) == nounEnd
                            || CountedNoun.AND.contains(
                                    passage.tokens().get(nounEnd).normal()));
            boolean own = inside
                    && hit.value() != CountRole.PERSON
                    && (closed && hit.value() != CountRole.ABOARD || aboard(hits, sentence, number));
            boolean others = hit.value() == CountRole.ABOARD
                    && hit.end() <= number.first()
                    && all.stream()
                            .anyMatch(other -> other != number
                                    && other.end() <= hit.first()
                                    && CountedNoun.noun(passage, other, sentence, hits) == hit.first());
            int distance = (others ? Nearness.NUMBER_BETWEEN : 0)
                    + nearness.distance(passage, number, nounEnd, hit, all, whole)
                    + (inside && !own ? INSIDE : 0);
            if (distance < bestDistance || distance == bestDistance && best != null && hit.length() > best.length()) {
                best = hit;
                bestDistance = distance;
            }
        }
        // Without a noun, "on board" beside a number says nothing of people: 385 miles off, three systems carrying
        // traffic.
        boolean things = best != null
                && best.value() == CountRole.ABOARD
                && nounEnd == number.end()
                && bestDistance > 0
                && !isWhole
                && !said;
        if (best == null
                || best.value() == CountRole.UNMEASURED
                || things
                || best.value() == CountRole.ABOARD && !aboard(number, sentence, hits)) {
            return Optional.empty();
        }
        Modals modals = Modals.of(passage, number.first(), number.end(), hits);
        int begin = passage.tokens().get(modals.first()).begin();
        int end = passage.tokens().get(nounEnd - 1).end();
        String scope = Scope.of(
                        passage,
                        sentence,
                        number,
                        nounEnd,
                        hits,
                        best.value().quantity().orElseThrow())
                .orElse(null);
        return Optional.of(new Found(
                begin,
                end,
                best.value().quantity().orElseThrow(),
                number.value(),
                number.high(),
                PERSONS,
                modals.modality(),
                scope));
    }

    /** Whether people may be aboard still: not those of a whole line or year, nor passengers in hospital. */
    private static boolean aboard(NumberFinder.Number number, Sentenced sentence, List<Hit<CountRole>> hits) {
        return number.value() <= MOST_ABOARD
                && hits.stream()
                        .noneMatch(hit -> hit.value() == CountRole.ASHORE
                                && hit.first() >= sentence.firstToken()
                                && hit.end() <= sentence.endToken());
    }

    /** Whether those counted did it to somebody: two officers shot and killed a man. */
    private static boolean active(Passage passage, NumberFinder.Number number, int nounEnd, Hit<CountRole> hit) {
        if (hit.first() < Math.max(nounEnd, number.end())
                || hit.end() >= passage.tokens().size()
                || !passage.adjacent(hit.end() - 1)
                || !PARTICIPLE
                        .matcher(passage.tokens().get(hit.end() - 1).normal())
                        .matches()
                || !OBJECT.contains(passage.tokens().get(hit.end()).normal())) {
            return false;
        }
        for (int token = nounEnd; token < hit.first(); token++) {
            if (BE.contains(passage.tokens().get(token).normal())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the only other predicate behind a number is a noun for those aboard, which rules nothing: 29 выжили благодаря экипажу. */
    private static boolean aboard(List<Hit<CountRole>> hits, Sentenced sentence, NumberFinder.Number number) {
        return hits.stream()
                .filter(hit -> hit.first() > number.end() && hit.first() < sentence.endToken())
                .filter(hit -> hit.value().predicate())
                .allMatch(hit -> hit.value() == CountRole.ABOARD);
    }

    /** The number of which this one is a part: 38 of the 67; null where there is none. */
    private static NumberFinder.@Nullable Number partitive(
            Passage passage, NumberFinder.Number number, int nounEnd, List<NumberFinder.Number> all) {
        for (NumberFinder.Number other : all) {
            if (other.first() > number.first()
                    && other.first() - Math.max(nounEnd, number.end()) <= 2
                    && other.value() > number.value()) {
                for (int token = number.end(); token < other.first(); token++) {
                    if (CountedNoun.PART_OF.contains(passage.tokens().get(token).normal())) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a number is the whole that a smaller one behind it is taken from: of the 67 aboard, 38 died. */
    private static boolean wholeFirst(
            Passage passage, NumberFinder.Number number, Sentenced sentence, List<NumberFinder.Number> all) {
        int before = number.first() - 1;
        if (before < sentence.firstToken() || !passage.adjacent(before)) {
            return false;
        }
        String word = passage.tokens().get(before).normal();
        boolean of = CountedNoun.PART_OF.contains(word)
                || word.equals("the")
                        && before > 0
                        && CountedNoun.PART_OF.contains(
                                passage.tokens().get(before - 1).normal());
        return of
                && all.stream()
                        .anyMatch(other -> other.first() >= number.end()
                                && other.end() <= sentence.endToken()
                                && other.value() < number.value());
    }
}
