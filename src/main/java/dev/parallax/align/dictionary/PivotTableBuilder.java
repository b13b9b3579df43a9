package dev.parallax.align.dictionary;

import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.language.Table;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the entries of all dictionaries into one table. What it makes depends on the files and their order in the recipe alone. */
final class PivotTableBuilder {
    /** Most pivots of a form. */
    static final int MOST_PIVOTS = 6;

    /** Most forms of all dictionaries: what a driver of ordinary size holds. */
    static final int MOST_FORMS = 24_000_000;

    private static final int INFLECTED = 1;

    private final Language english = Languages.of(Dictionaries.PIVOT).orElseThrow();
    private final Set<String> closed =
            Set.copyOf(Table.resource("/align/closed-class-words.tsv").column("word"));
    private final Set<String> languages = new TreeSet<>();
    private final List<List<String>> entries = new ArrayList<>();
    private final Map<String, Integer> heads = new HashMap<>();

    /** The last link of each form; a link names an entry and how sure it is, and the link before. */
    private final FormSlots last = new FormSlots();

    private int[] entryOf = new int[1024];
    private int[] rankOf = new int[1024];
    private int[] before = new int[1024];
    private int links;

    /** A dictionary's entries go here, English on either side. */
    void add(String from, String to, DictionaryEntry entry) {
        if (to.equals(Dictionaries.PIVOT)) {
            Language language = Languages.of(from).orElseThrow();
            languages.add(from);
            int number = entry(pivots(entry.phrases()));
            link(language, entry.head(), number, 0);
            folded(language, entry.head()).ifPresent(head -> heads.putIfAbsent(from + "\t" + head, number));
            entry.forms().forEach(form -> link(language, form, number, INFLECTED));
        } else {
            Language language = Languages.of(to).orElseThrow();
            languages.add(to);
            int number = entry(pivots(List.of(entry.head())));
            for (int rank = 0; rank < entry.phrases().size(); rank++) {
                link(language, entry.phrases().get(rank), number, rank);
            }
        }
    }

    /** A form of a word that has an entry; passed over where it has none. */
    void alias(String from, String form, String head) {
        Language language = Languages.of(from).orElseThrow();
        folded(language, head).map(folded -> heads.get(from + "\t" + folded)).ifPresent(entry -> {
            link(language, form, entry, INFLECTED);
        });
    }

    int links() {
        return links;
    }

    private int entry(List<String> pivots) {
        entries.add(pivots);
        return entries.size() - 1;
    }

    /** The words of the phrases that carry meaning. */
    private List<String> pivots(List<String> phrases) {
        Set<String> pivots = new LinkedHashSet<>();
        for (String phrase : phrases) {
            for (Word word : Words.of(phrase)) {
                String normal = english.normalise(word.surface());
                boolean latin = normal.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
                if (latin && normal.length() > 1 && !closed.contains(normal)) {
                    pivots.add(normal);
                }
            }
        }
        return List.copyOf(pivots);
    }

    /** The form as it is looked up; nothing for what is no form of the language: another script, brackets, many words. */
    private static Optional<String> folded(Language language, String form) {
        if (form.indexOf('(') >= 0 || form.indexOf('+') >= 0 || form.indexOf('*') >= 0) {
            return Optional.empty();
        }
        List<Word> words = Words.of(form);
        if (words.isEmpty() || words.size() > PivotTable.MOST_WORDS) {
            return Optional.empty();
        }
        boolean latinScript = Set.of("az", "tr").contains(language.code());
        StringBuilder folded = new StringBuilder();
        boolean longEnough = false;
        for (Word word : words) {
            boolean latin = Character.UnicodeScript.of(word.surface().codePointAt(0)) == Character.UnicodeScript.LATIN;
            if (latin != latinScript || word.numeric()) {
                return Optional.empty();
            }
            String normal = language.normalise(word.surface());
            longEnough |= normal.length() > 1;
            folded.append(folded.isEmpty() ? "" : " ").append(normal);
        }
        return longEnough ? Optional.of(folded.toString()) : Optional.empty();
    }

    private void link(Language language, String form, int entry, int rank) {
        Optional<String> folded = folded(language, form);
        if (folded.isEmpty() || entries.get(entry).isEmpty()) {
            return;
        }
        if (links == MOST_FORMS) {
            throw new IllegalArgumentException(
                    "the dictionaries hold more than " + MOST_FORMS + " forms; name fewer or smaller ones");
        }
        if (links == entryOf.length) {
            entryOf = Arrays.copyOf(entryOf, links * 2);
            rankOf = Arrays.copyOf(rankOf, links * 2);
            before = Arrays.copyOf(before, links * 2);
        }
        long key = FormSlots.hash(language.code(), folded.get());
        entryOf[links] = entry;
        rankOf[links] = rank;
        before[links] = last.get(key);
        last.put(key, links++);
    }

    PivotTable build() {
        Set<String> vocabulary = new TreeSet<>();
        entries.forEach(vocabulary::addAll);
        Map<String, String> base = new HashMap<>();
        vocabulary.forEach(word -> base.put(word, base(word, vocabulary)));
        String[] words = new TreeSet<>(base.values()).toArray(String[]::new);
        Map<List<Integer>, Integer> sets = new HashMap<>();
        List<List<Integer>> ordered = new ArrayList<>();
        FormSlots forms = new FormSlots();
        last.each((key, link) -> forms.put(key, set(pivots(link, base, words), sets, ordered)));
        if (!languages.isEmpty()) {
            languages.add(Dictionaries.PIVOT);
            vocabulary.forEach(word -> forms.put(
                    FormSlots.hash(Dictionaries.PIVOT, word),
                    set(List.of(Arrays.binarySearch(words, base.get(word))), sets, ordered)));
        }
        int[] starts = new int[ordered.size() + 1];
        for (int at = 0; at < ordered.size(); at++) {
            starts[at + 1] = starts[at] + ordered.get(at).size();
        }
        int[] pivots = ordered.stream().flatMap(List::stream).mapToInt(i -> i).toArray();
        return new PivotTable(new TreeSet<>(languages), forms, starts, pivots, words);
    }

    /** Inflected English words of the vocabulary meet their base form, if that is in it too. */
    private String base(String word, Set<String> vocabulary) {
        return english.keys(word).stream()
                .skip(1)
                .filter(vocabulary::contains)
                .findFirst()
                .orElse(word);
    }

    /** The pivots of a form: of its surest entries first. */
    private List<Integer> pivots(int lastLink, Map<String, String> base, String[] words) {
        List<Integer> found = new ArrayList<>();
        for (int link = lastLink; link >= 0; link = before[link]) {
            found.add(link);
        }
        found.sort((one, other) -> rankOf[one] != rankOf[other]
                ? Integer.compare(rankOf[one], rankOf[other])
                : Integer.compare(entryOf[one], entryOf[other]));
        Set<Integer> pivots = new LinkedHashSet<>();
        for (int link : found) {
            for (String pivot : entries.get(entryOf[link])) {
                if (pivots.size() < MOST_PIVOTS) {
                    pivots.add(Arrays.binarySearch(words, base.getOrDefault(pivot, pivot)));
                }
            }
        }
        return List.copyOf(pivots);
    }

    private static int set(List<Integer> pivots, Map<List<Integer>, Integer> sets, List<List<Integer>> ordered) {
        return sets.computeIfAbsent(pivots, key -> {
            ordered.add(key);
            return ordered.size() - 1;
        });
    }
}
