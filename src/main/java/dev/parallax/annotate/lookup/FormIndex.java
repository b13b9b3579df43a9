package dev.parallax.annotate.lookup;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Token;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Forms of one language, met in running text by a tree over the keys of words. Built once, then only read.
 *
 * <p>A form whose word begins in upper case meets only words that do, in the languages that mark names so; one in capitals (an abbreviation) only words that
 * begin with two.
 *
 * @param <T> what the forms stand for
 */
public final class FormIndex<T> {
    private static final int SMALL = 0;
    private static final int CAPITAL = 1;
    private static final int CAPITALS = 2;
    private static final int MIN_PREFIX = 2;

    private static final class Node<T> {
        final Map<String, Node<T>> byKey = new HashMap<>();
        final Map<String, Node<T>> byNormal = new HashMap<>();
        final Map<String, Node<T>> byPrefix = new HashMap<>();
        final List<Entry<T>> entries = new ArrayList<>(1);
    }

    private record Entry<T>(T value, int[] cases) {}

    private final Language language;
    private final Node<T> root = new Node<>();

    /** An empty index. */
    public FormIndex(Language language) {
        this.language = language;
    }

    /** Adds a form; one without a word is ignored. */
    public void add(String form, Match match, T value) {
        List<Word> words = Words.of(form);
        if (words.isEmpty()) {
            return;
        }
        int[] cases = new int[words.size()];
        List<Node<T>> nodes = List.of(root);
        for (int index = 0; index < words.size(); index++) {
            Word word = words.get(index);
            cases[index] = !language.cased() ? SMALL : word.capitals() ? CAPITALS : word.capital() ? CAPITAL : SMALL;
            boolean last = index == words.size() - 1;
            List<Node<T>> next = new ArrayList<>();
            for (Node<T> node : nodes) {
                if (match == Match.EXACT) {
                    next.add(node.byNormal.computeIfAbsent(language.normalise(word.surface()), key -> new Node<>()));
                } else if (match == Match.PREFIX && last) {
                    next.add(node.byPrefix.computeIfAbsent(language.normalise(word.surface()), key -> new Node<>()));
                } else {
                    for (String key : language.formKeys(word.surface())) {
                        next.add(node.byKey.computeIfAbsent(key, unused -> new Node<>()));
                    }
                }
            }
            nodes = next;
        }
        for (Node<T> node : nodes) {
            node.entries.add(new Entry<>(value, cases));
        }
    }

    /** All forms that begin at any token, by begin; overlapping ones too. A form does not reach over a punctuation mark other than a hyphen or full stop. */
    public List<Hit<T>> hits(Passage passage) {
        return hits(passage, 0, passage.tokens().size());
    }

    /** The forms that begin and end between two tokens. */
    public List<Hit<T>> hits(Passage passage, int from, int to) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int first = from; first < to; first++) {
            boolean glued = passage.tokens().get(first).word().glued();
            boolean prefixed = glued
                    && first > from
                    && language.gluedPrefix(passage.tokens().get(first - 1).normal());
            if (glued && !prefixed) {
                continue;
            }
            int before = hits.size();
            walk(root, passage, first, first, to, 0, hits);
            for (int index = before; prefixed && index < hits.size(); index++) {
                Hit<T> hit = hits.get(index);
                hits.set(index, new Hit<>(first - 1, hit.end(), hit.value(), hit.rank() + 1));
            }
        }
        return hits;
    }

    private void walk(Node<T> node, Passage passage, int first, int at, int to, int rank, List<Hit<T>> hits) {
        if (!node.entries.isEmpty()) {
            accept(node, passage, first, at, to, rank, hits);
        }
        if (at >= to || at > first && !passable(passage, at - 1)) {
            return;
        }
        Token token = passage.tokens().get(at);
        if (at > first && token.word().glued() && language.gluedSuffix(token.normal())) {
            walk(node, passage, first, at + 1, to, rank + 1, hits); // پرونده‌های کیفری: the plural stands between
        }
        Node<T> exact = node.byNormal.get(token.normal());
        if (exact != null) {
            walk(exact, passage, first, at + 1, to, rank, hits);
        }
        if (!node.byKey.isEmpty()) {
            for (int index = 0; index < token.keys().size(); index++) {
                Node<T> next = node.byKey.get(token.keys().get(index));
                if (next != null) {
                    walk(next, passage, first, at + 1, to, rank + index, hits);
                }
            }
        }
        if (!node.byPrefix.isEmpty()) {
            prefixes(node, token.normal(), passage, first, at, to, rank, hits);
            if (at == first) {
                for (String bare : language.withoutProclitics(token.keys())) {
                    prefixes(node, bare, passage, first, at, to, rank + 1, hits);
                }
            }
        }
    }

    private void prefixes(
            Node<T> node, String word, Passage passage, int first, int at, int to, int rank, List<Hit<T>> hits) {
        for (int length = MIN_PREFIX; length <= word.length(); length++) {
            Node<T> next = node.byPrefix.get(word.substring(0, length));
            boolean other =
                    at > first && language.derives(word.substring(length)); // foreign minister, foreign ministry
            if (next != null && !other) {
                walk(next, passage, first, at + 1, to, rank + (length == word.length() ? 0 : 1), hits);
            }
        }
    }

    private void accept(Node<T> node, Passage passage, int first, int at, int to, int rank, List<Hit<T>> hits) {
        int end = at;
        while (end < passage.tokens().size() && passage.tokens().get(end).word().glued()) {
            String part = passage.tokens().get(end).normal();
            if (end > first && language.gluedOrigin(part)) {
                break; // the name ends before it, and stays the shorter hit where the whole word is a name too
            }
            if (end >= to || !language.gluedSuffix(part)) {
                return;
            }
            end++;
        }
        if (end < to
                && hyphen(passage, end - 1)
                && language.gluedSuffix(passage.tokens().get(end).normal())) {
            end++;
        }
        for (Entry<T> entry : node.entries) {
            if (fits(entry.cases(), passage, first) && !(rank > 0 && acronym(entry.cases(), passage, first))) {
                hits.add(new Hit<>(first, end, entry.value(), rank));
            }
        }
    }

    /** Whether nothing but a hyphen stands behind a token. */
    private static boolean hyphen(Passage passage, int token) {
        String gap = passage.gap(token);
        return gap.length() == 1 && (gap.charAt(0) == '-' || gap.charAt(0) == '\u2011');
    }

    private static boolean fits(int[] cases, Passage passage, int first) {
        for (int index = 0; index < cases.length; index++) {
            Word word = passage.tokens().get(first + index).word();
            if (cases[index] == CAPITAL && !word.capital() || cases[index] == CAPITALS && !word.capitals()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lone word in capitals among others is not in capitals in the form: DARPA is no inflection of darp. */
    private static boolean acronym(int[] cases, Passage passage, int first) {
        return cases.length == 1
                && cases[0] == SMALL
                && capitals(passage, first)
                && !capitals(passage, first - 1)
                && !capitals(passage, first + 1);
    }

    private static boolean capitals(Passage passage, int token) {
        return token >= 0
                && token < passage.tokens().size()
                && passage.tokens().get(token).word().capitals();
    }

    /** Between the words of a form may stand white space, a hyphen, a full stop of an abbreviation, an apostrophe or a quotation mark of a name. */
    private static boolean passable(Passage passage, int before) {
        int from = passage.tokens().get(before).end();
        int to = passage.tokens().get(before + 1).begin();
        for (int index = from; index < to; index++) {
            char c = passage.text().charAt(index);
            if (c == '\n' || !Character.isWhitespace(c) && " \u200c\u200b-\u2010\u2011.'’\"«»“”„".indexOf(c) < 0) {
                return false;
            }
        }
        return to - from <= 3;
    }
}
