package dev.parallax.release;

import dev.parallax.catalog.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is looked for.
 *
 * @param words its words, at least one
 * @param given whether the first word is the given name of a person
 * @param replacement what stands in its place; empty for a name that stays, which keeps a shorter one inside it from being replaced
 */
record Name(List<NameWord> words, boolean given, String replacement) {
    Name {
        words = List.copyOf(words);
    }

    /** Whether the name is replaced. */
    boolean hidden() {
        return !replacement.isEmpty();
    }

    /** The same name, of a person whose given name comes first. */
    Name ofPerson() {
        return new Name(words, words.size() > 1, replacement);
    }

    /** The names of a form: one, or none where the form has no letters. */
    static List<Name> of(String form, Match match, String replacement) {
        List<FoldedWords.Word> folded = FoldedWords.of(form);
        List<NameWord> words = new ArrayList<>();
        for (int number = 0; number < folded.size(); number++) {
            boolean inflects = match == Match.LEMMA || (match == Match.PREFIX && number == folded.size() - 1);
            String word = folded.get(number).folded();
            if (word.isEmpty()) {
                return List.of();
            }
            words.add(inflects ? NameWord.inflected(word) : NameWord.exact(word));
        }
        return words.isEmpty() ? List.of() : List.of(new Name(words, false, replacement));
    }
}
