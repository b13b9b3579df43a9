package dev.parallax.annotate;

import dev.parallax.annotate.passage.Analyser;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.Part;

/** Passages for tests. */
final class Texts {
    private Texts() {}

    static Passage passage(String code, Part part, String text) {
        Language language = Languages.of(code).orElseThrow();
        return Passage.read(language, part, text, new Analyser(language));
    }
}
