package dev.parallax.annotate.quote;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Token;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.QuoteForm;
import java.util.Collection;
import java.util.List;

/**
 * Agencies begin with their own name: by the report of the agency X, X reports that. Where X is the outlet of the article itself nobody else speaks, and what is told is
 * the outlet's own voice.
 *
 * @param names the outlet's names in the language of the text, each as its words in normal form
 */
record OwnHouse(List<List<String>> names) {
    /** The house of an outlet by its names as written. */
    static OwnHouse of(Passage passage, Collection<String> names) {
        return new OwnHouse(names.stream()
                .map(name -> Words.of(name).stream()
                        .map(Word::surface)
                        .map(passage.language()::normalise)
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    /** Whether a report hands on what the outlet itself tells; words in marks are somebody's in any case. */
    boolean tells(Passage passage, Said said) {
        Said.Speaker speaker = said.speaker();
        if (speaker == null || said.form() == QuoteForm.DIRECT || names.isEmpty()) {
            return false;
        }
        List<Token> group =
                passage.tokens().subList(passage.tokenAt(speaker.nameBegin()), passage.tokenAt(speaker.nameEnd()));
        boolean cased = passage.language().cased();
        return names.stream().anyMatch(name -> ends(group, name, cased));
    }

    /** Whether the group is the name, with at most words before it that say what it is: the agency X. */
    private static boolean ends(List<Token> group, List<String> name, boolean cased) {
        int shift = group.size() - name.size();
        if (shift < 0 || shift > 2) {
            return false;
        }
        for (int index = 0; index < name.size(); index++) {
            Token token = group.get(shift + index);
            if (!token.keys().contains(name.get(index))
                    || cased && index == 0 && !token.word().capital()) {
                return false;
            }
        }
        return true;
    }
}
