package dev.parallax.frame.lexicon;

import dev.parallax.language.Language;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into terms, the same way for texts and for entries of a lexicon: by the words and the stems of the language. */
public final class Terms {
    private Terms() {}

    /** The terms of a text in order. */
    public static List<Term> of(CodePoints points, String text, Language language) {
        Map<String, Term> known = new HashMap<>();
        List<Term> terms = new ArrayList<>();
        for (Word word : Words.of(text)) {
            Term same = known.get(word.surface());
            if (same == null) {
                same = new Term(
                        points.span(word.begin(), word.end()),
                        word.surface(),
                        language.normalise(word.surface()),
                        language.keys(word.surface()));
                known.put(word.surface(), same);
            }
            terms.add(new Term(points.span(word.begin(), word.end()), word.surface(), same.normal(), same.keys()));
        }
        return terms;
    }

    /** The terms of a text in order. */
    static List<Term> of(String text, Language language) {
        return of(CodePoints.of(text), text, language);
    }
}
