package dev.parallax.language.ru;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/**
 * How common a lemma is, by LanguageTool's Russian spelling dictionary, which has the classes of AOT's frequency list (github.com/sokirko74/aot) behind its words: 0, not in
 * the list, to 25; the classes are steps of a logarithm.
 */
final class Frequencies {
    /** More than any class. */
    static final int MOST = 26;

    private static final char LEAST = 'A';

    private final FSA words;
    private final Charset encoding;
    private final char separator;

    Frequencies() {
        URL resource = Frequencies.class.getResource("/org/languagetool/resource/ru/hunspell/ru_RU.dict");
        if (resource == null) {
            throw new IllegalStateException("LanguageTool's Russian spelling dictionary is not on the class path");
        }
        try {
            Dictionary dictionary = Dictionary.read(resource);
            words = dictionary.fsa;
            encoding = Charset.forName(dictionary.metadata.getEncoding());
            separator = dictionary.metadata.getSeparatorAsChar();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class of a lemma as the dictionary of forms writes it; 0 for one that the list does not have. */
    int of(String lemma) {
        return Math.max(known(lemma), known(lemma.toLowerCase(Locale.ROOT).replace('ё', 'е')));
    }

    private int known(String word) {
        byte[] letters = (word + separator).getBytes(encoding);
        MatchResult match = new FSATraversal(words).match(letters, 0, letters.length, words.getRootNode());
        return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX
                ? words.getArcLabel(words.getFirstArc(match.node)) - LEAST
                : 0;
    }
}
