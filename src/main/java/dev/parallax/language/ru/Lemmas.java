package dev.parallax.language.ru;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Lemmas by LanguageTool's Russian dictionary. */
final class Lemmas {
    private final Dictionary dictionary;
    /** A lookup keeps buffers and belongs to one thread. */
    private final ThreadLocal<DictionaryLookup> lookups;

    Lemmas() {
        URL resource = Lemmas.class.getResource("/org/languagetool/resource/ru/russian.dict");
        if (resource == null) {
            throw new IllegalStateException("LanguageTool's Russian dictionary is not on the class path");
        }
        try {
            dictionary = Dictionary.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /**
     * Whether a word in lower case can be a nominative: the dictionary tags it so ({@code Nom}), knows it as a noun without cases, or does not hold it.
     */
    boolean nominative(String lowerCase) {
        boolean known = false;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence tag = data.getTag();
            if (tag == null) {
                continue;
            }
            known = true;
            String name = tag.toString();
            if (name.contains("Nom") || name.startsWith("NN") && !name.matches(".*:(?:R|D|V|T|P)$")) {
                return true;
            }
        }
        return !known;
    }

    /** Whether all tags of a word in lower case are those of finite verbs: {@code VB} that is no infinitive and no imperative. */
    boolean finite(String lowerCase) {
        boolean found = false;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence tag = data.getTag();
            if (tag == null) {
                continue;
            }
            String name = tag.toString();
            if (!name.startsWith("VB") || name.contains(":INF") || name.contains(":IMP:")) {
                return false;
            }
            found = true;
        }
        return found;
    }

    /** The lemmas of a word in lower case, in the order of the dictionary; none for a word it does not hold. */
    Set<String> of(String lowerCase) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence stem = data.getStem();
            if (stem != null) {
                lemmas.add(stem.toString());
            }
        }
        return lemmas;
    }
}
