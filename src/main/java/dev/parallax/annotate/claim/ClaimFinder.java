package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import dev.parallax.model.Modality;
import dev.parallax.model.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers as told: of people, bound to what happened to them ({@link PersonCounts}), and with a unit of their own ({@link AmountFinder}). */
public final class ClaimFinder {
    /**
     * A quantity as told, in UTF-16 indexes.
     *
     * @param begin first index of the number with its modality and noun or unit
     * @param end behind the last
     * @param unit what one is: persons, percent, an ISO 4217 code, km; as the table {@code claims} has it
     * @param scope words that limit whom the number counts ({@link Scope}); null where none do
     */
    public record Found(
            int begin,
            int end,
            Quantity quantity,
            double value,
            double high,
            String unit,
            Modality modality,
            @Nullable String scope) {}

    private final FormIndex<CountRole> words;
    private final NumberFinder numbers;
    private final AmountFinder amounts;
    private final PersonCounts persons;

    /** Reads the tables of a language. */
    public ClaimFinder(Language language) {
        words = new FormIndex<>(language);
        numbers = new NumberFinder(language);
        amounts = new AmountFinder(language);
        persons = new PersonCounts(language);
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
        List<NumberFinder.Number> all = numbers.find(passage);
        List<Found> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (AmountFinder.Amount amount : amounts.find(passage, all, hits)) {
            found.add(amount.found());
            for (int token = amount.number().first(); token < amount.number().end(); token++) {
                taken.add(token);
            }
        }
        List<NumberFinder.Number> free =
                all.stream().filter(number -> !taken.contains(number.first())).toList();
        found.addAll(persons.find(passage, Partitives.read(passage, free), hits));
        found.sort(Comparator.comparingInt(Found::begin).thenComparingInt(Found::end));
        return found;
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
}
