package dev.parallax.align.dictionary;

import java.util.List;

/**
 * An entry of a dictionary.
 *
 * @param head headword
 * @param forms inflected forms of it; the headword itself need not be among them
 * @param phrases translations, in the order of the dictionary, each a word or a short phrase
 */
record DictionaryEntry(String head, List<String> forms, List<String> phrases) {
    DictionaryEntry {
        forms = List.copyOf(forms);
        phrases = List.copyOf(phrases);
    }
}
