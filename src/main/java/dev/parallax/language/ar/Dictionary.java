package dev.parallax.language.ar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import morfologik.stemming.DictionaryLookup;

/** LanguageTool's Arabic dictionary, asked only whether it holds a word as it stands: its words carry no clitics in front. */
final class Dictionary {
    private final morfologik.stemming.Dictionary dictionary;
    /** A lookup keeps buffers and belongs to one thread. */
    private final ThreadLocal<DictionaryLookup> lookups;

    Dictionary() {
        URL resource = Dictionary.class.getResource("/org/languagetool/resource/ar/arabic.dict");
        if (resource == null) {
            throw new IllegalStateException("LanguageTool's Arabic dictionary is not on the class path");
        }
        try {
            dictionary = morfologik.stemming.Dictionary.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    boolean holds(String word) {
        return !lookups.get().lookup(word).isEmpty();
    }
}
