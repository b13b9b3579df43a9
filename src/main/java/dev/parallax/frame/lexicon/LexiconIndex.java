package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lexicons of one language, met in a text in one pass: for each lexicon from left to right, the longest entry first, no word twice. Immutable once made.
 *
 * <p>exact: each word in its normal form. prefix: the last word begins like the entry's. lemma: each word shares a stem with the entry's, by the analyser
 * of the language.
 */
public final class LexiconIndex {
    private static final int MIN_PREFIX = 2;
    private static final Comparator<Found> LONGEST = Comparator.<Found>comparingInt(found -> -found.words())
            .thenComparing(found -> found.entry().match() == Match.PREFIX)
            .thenComparingInt(found -> -found.entry().entry().length())
            .thenComparing(found -> found.entry().entry())
            .thenComparing(found -> found.entry().concept());

    /**
     * An entry of a lexicon in a text.
     *
     * @param entry which
     * @param span its words
     * @param first number of the first of its terms, whose voice is the voice of the whole
     */
    public record Hit(LexiconEntry entry, Span span, int first) {}

    private record Of(String lexiconId, LexiconEntry entry) {}

    private record Found(LexiconEntry entry, int words) {}

    private static final class Node {
        final Map<String, Node> byKey = new HashMap<>();
        final Map<String, Node> byNormal = new HashMap<>();
        final Map<String, Node> byPrefix = new HashMap<>();
        final List<Of> entries = new ArrayList<>(1);
    }

    private final Language language;
    private final Node root = new Node();

    /**
     * Indexes lexicons of one language.
     *
     * @throws IllegalArgumentException where an entry has no word
     */
    public LexiconIndex(Language language, Collection<Lexicon> lexicons) {
        this.language = language;
        for (Lexicon lexicon : lexicons) {
            lexicon.entries().forEach(entry -> add(lexicon, entry));
        }
    }

    private void add(Lexicon lexicon, LexiconEntry entry) {
        List<Word> words = Words.of(entry.entry());
        if (words.isEmpty()) {
            throw new IllegalArgumentException(
                    lexicon.lexiconId() + "." + lexicon.language() + ": no word in " + entry.entry());
        }
        List<Node> nodes = List.of(root);
        for (int index = 0; index < words.size(); index++) {
            String surface = words.get(index).surface();
            boolean last = index == words.size() - 1;
            List<Node> next = new ArrayList<>();
            for (Node node : nodes) {
                if (entry.match() == Match.LEMMA) {
                    for (String key : language.formKeys(surface)) {
                        next.add(node.byKey.computeIfAbsent(key, unused -> new Node()));
                    }
                } else if (entry.match() == Match.PREFIX && last) {
                    next.add(node.byPrefix.computeIfAbsent(language.normalise(surface), unused -> new Node()));
                } else {
                    next.add(node.byNormal.computeIfAbsent(language.normalise(surface), unused -> new Node()));
                }
            }
            nodes = next;
        }
        nodes.forEach(node -> node.entries.add(new Of(lexicon.lexiconId(), entry)));
    }

    /** The hits in a text that was cut into terms, by lexicon and in text order; a lexicon without a hit is left out. */
    public SortedMap<String, List<Hit>> hits(List<Term> terms) {
        SortedMap<String, List<Hit>> hits = new TreeMap<>();
        Map<String, Integer> free = new HashMap<>();
        for (int first = 0; first < terms.size(); first++) {
            Map<String, List<Found>> here = new TreeMap<>();
            walk(root, terms, first, first, here);
            for (Map.Entry<String, List<Found>> found : here.entrySet()) {
                if (first >= free.getOrDefault(found.getKey(), 0)) {
                    Found longest = Collections.min(found.getValue(), LONGEST);
                    int end = first + longest.words();
                    Span span = new Span(
                            terms.get(first).span().begin(),
                            terms.get(end - 1).span().end());
                    hits.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                            .add(new Hit(longest.entry(), span, first));
                    free.put(found.getKey(), end);
                }
            }
        }
        return hits;
    }

    private static void walk(Node node, List<Term> terms, int first, int at, Map<String, List<Found>> found) {
        for (Of of : node.entries) {
            found.computeIfAbsent(of.lexiconId(), id -> new ArrayList<>()).add(new Found(of.entry(), at - first));
        }
        if (at >= terms.size()) {
            return;
        }
        Term term = terms.get(at);
        Node exact = node.byNormal.get(term.normal());
        if (exact != null) {
            walk(exact, terms, first, at + 1, found);
        }
        if (!node.byKey.isEmpty()) {
            for (String key : term.keys()) {
                Node next = node.byKey.get(key);
                if (next != null) {
                    walk(next, terms, first, at + 1, found);
                }
            }
        }
        if (!node.byPrefix.isEmpty()) {
            String normal = term.normal();
            for (int end = MIN_PREFIX; end <= normal.length(); end++) {
                Node next = node.byPrefix.get(normal.substring(0, end));
                if (next != null) {
                    walk(next, terms, first, at + 1, found);
                }
            }
        }
    }
}
