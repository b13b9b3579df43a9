package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import dev.parallax.model.Modality;
import dev.parallax.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Binds numbers of people to what happened to them. A number counts if a noun for people follows it closely, or nothing does; it is bound to the nearest word
 * of a quantity in its sentence, where words behind a comma, on the wrong side for the language or beyond another number are farther.
 */
public final class ClaimFinder {
    /**
     * A quantity as told, in UTF-16 indexes.
     *
     * @param begin first index of the number with its modality and noun
     * @param end behind the last
     * @param scope words that limit whom the number counts ({@link Scope}); null where none do
     */
    public record Found(
            int begin,
            int end,
            Quantity quantity,
            double value,
            double high,
            Modality modality,
            @Nullable String scope) {}

    private static final int FARTHEST = 16;
    private static final int COMMA = 4;
    private static final int WRONG_SIDE = 4;
    private static final int NUMBER_BETWEEN = 6;
    private static final int INSIDE = 5;
    private static final int BARE = 4;
    private static final int LIGHT = 4;
    /** Endings of ordinals and of days behind a hyphen: 2001-ci, iyunun 27-də, 25-го. */
    private static final Pattern AMONG = Pattern.compile(
            " (?:including|among them|среди них|в том числе|включая|из них|o cümlədən|onlardan|aralarında|از جمله|شامل|بينهم|من بينهم|منهم)$");

    private final FormIndex<CountRole> words;
    private final NumberFinder numbers;
    private final boolean verbLast;

    /** Reads the tables of a language. */
    public ClaimFinder(Language language) {
        words = new FormIndex<>(language);
        numbers = new NumberFinder(language);
        verbLast = List.of("az", "tr", "fa").contains(language.code());
        Table table = Table.resource("/dev/parallax/annotate/counts." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            Match match = Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT));
            words.add(
                    table.cell(row, "word"),
                    match,
                    CountRole.valueOf(table.cell(row, "role").toUpperCase(Locale.ROOT)));
        }
    }

    /** The claims of a passage, by begin. */
    public List<Found> find(Passage passage) {
        List<Hit<CountRole>> hits = new ArrayList<>(words.hits(passage));
        hits.sort(Comparator.<Hit<CountRole>>comparingInt(Hit::first)
                .thenComparingInt(hit -> -hit.length())
                .thenComparing(Hit::value));
        longest(hits);
        List<NumberFinder.Number> counted = new ArrayList<>();
        for (NumberFinder.Number number : Partitives.read(passage, numbers.find(passage))) {
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
                Modality.STATED,
                passage.words(passage.tokens().get(number.end()).begin(), end)));
    }

    /** Takes away what lies inside a longer form, or in one to be passed over: passengers in "passenger plane", həbs in həbsxana. */
    private static void longest(List<Hit<CountRole>> hits) {
        List<Hit<CountRole>> all = List.copyOf(hits);
        hits.removeIf(hit -> all.stream()
                .anyMatch(other -> other.first() <= hit.first()
                        && hit.end() <= other.end()
                        && (other.length() > hit.length()
                                || other.value() == CountRole.SKIP && hit.value() != CountRole.SKIP)));
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
                    || hit.first() < number.end() && number.first() < hit.end()) {
                continue;
            }
            boolean inside = hit.first() >= number.end() && hit.end() <= nounEnd;
            if (whole != null
                            && hit.first() >= whole.first()
                            && hit.end() <= CountedNoun.noun(passage, whole, sentence, hits) + (verbLast ? 0 : 2)
                    || isWhole && !inside && hit.value() != CountRole.ABOARD) {
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
            int distance = distance(passage, number, nounEnd, hit, all, whole) + (inside && !own ? INSIDE : 0);
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
        if (best == null || best.value() == CountRole.UNMEASURED || things) {
            return Optional.empty();
        }
        int first = number.first();
        Modality modality = Modality.STATED;
        for (Hit<CountRole> hit : hits) {
            boolean before = hit.end() == first || hit.end() == number.first();
            boolean behind = hit.first() >= number.end()
                    && hit.first() <= number.end() + 1
                    && (verbLast || passage.language().code().equals("ar"));
            if (hit.value().modal()
                    && (before || behind)
                    && !(hit.value() == CountRole.UP_TO
                            && (CountedNoun.grown(passage, hit.first() - 1)
                                    || CountedNoun.grown(passage, number.end())))) {
                modality = modality(hit.value());
                first = before ? Math.min(first, hit.first()) : first;
            }
        }
        int begin = passage.tokens().get(first).begin();
        int end = passage.tokens().get(nounEnd - 1).end();
        String scope = Scope.of(
                        passage,
                        sentence,
                        number,
                        nounEnd,
                        hits,
                        best.value().quantity().orElseThrow())
                .orElse(null);
        double high = number.high();
        return Optional.of(
                new Found(begin, end, best.value().quantity().orElseThrow(), number.value(), high, modality, scope));
    }

    /** Whether the only other predicate behind a number is a noun for those aboard, which rules nothing: 29 выжили благодаря экипажу. */
    private static boolean aboard(List<Hit<CountRole>> hits, Sentenced sentence, NumberFinder.Number number) {
        return hits.stream()
                .filter(hit -> hit.first() > number.end() && hit.first() < sentence.endToken())
                .filter(hit -> hit.value().quantity().isPresent())
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

    private int distance(
            Passage passage,
            NumberFinder.Number number,
            int nounEnd,
            Hit<CountRole> hit,
            List<NumberFinder.Number> all,
            NumberFinder.@Nullable Number whole) {
        boolean behind = hit.first() >= number.end();
        int from = behind ? Math.min(nounEnd, hit.first()) : hit.end();
        int to = behind ? hit.first() : number.first();
        from = behind ? Math.max(from, Math.min(to, CountedNoun.afterNames(passage, nounEnd))) : from;
        int distance = Math.max(0, to - from);
        boolean relative = behind
                && nounEnd < passage.tokens().size()
                && passage.tokens().get(nounEnd).normal().equals("که"); // ۲۹ تن که ...، زنده ماندند
        int aside = verbLast && behind ? CountedNoun.aside(passage, from, to) : 0;
        if (aside > 0) {
            distance -= aside;
        }
        for (int token = from; token < to; token++) {
            distance += CountedNoun.AND.contains(passage.tokens().get(token).normal()) ? 1 : 0;
        }
        for (int token = from - 1; token < to; token++) {
            String gap = token < 0 ? "" : passage.gap(token);
            if (aside == 0
                    && token >= from - 1
                    && !relative
                    && (gap.contains(",")
                            || gap.contains("،")
                            || gap.contains("—")
                            || gap.contains("–")
                            || gap.contains(":"))) {
                distance += COMMA;
            }
            if (gap.contains(";") || gap.contains("؛")) {
                distance += 2 * COMMA;
            }
        }
        if (verbLast
                && !behind
                && !CountedNoun.grown(passage, number.end())
                && !CountedNoun.deaths(passage, number, List.of(hit))) {
            distance += WRONG_SIDE;
        }
        for (NumberFinder.Number other : all) {
            boolean between = other.first() >= from && other.end() <= to;
            boolean owned = other.end() == hit.first() && passage.adjacent(other.end() - 1)
                    || !verbLast && behind && hit.end() == other.first() && passage.adjacent(hit.end() - 1);
            if (other != number && other != whole && (between || owned)) {
                distance += NUMBER_BETWEEN;
            }
        }
        boolean shared = hit.end() < passage.tokens().size()
                && passage.tokens().get(hit.end()).normal().equals("و"); // کشته و زخمی شدند: one verb for both
        boolean light = verbLast && passage.language().code().equals("fa") && hit.length() == 1 && !shared;
        return distance + (light ? LIGHT : 0) - (hit.length() > 1 && verbLast ? LIGHT : 0);
    }

    private static Modality modality(CountRole role) {
        return switch (role) {
            case AT_LEAST, MORE_THAN -> Modality.AT_LEAST;
            case UP_TO -> Modality.UP_TO;
            case ABOUT -> Modality.ABOUT;
            default -> Modality.REPORTED;
        };
    }
}
