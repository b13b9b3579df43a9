package dev.parallax.annotate.passage;

import dev.parallax.language.Language;
import dev.parallax.language.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives words their keys and remembers them, since a newsroom's words repeat. For one thread. */
public final class Analyser implements Function<Word, Token> {
    private static final int REMEMBERED = 60_000;

    private record Known(String normal, List<String> keys) {}

    private final Language language;
    private final Map<String, Known> known = new HashMap<>();

    /** An analyser of one language. */
    public Analyser(Language language) {
        this.language = language;
    }

    @Override
    public Token apply(Word word) {
        Known found = known.get(word.surface());
        if (found == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            found = new Known(language.normalise(word.surface()), List.copyOf(language.keys(word.surface())));
            known.put(word.surface(), found);
        }
        return new Token(word, found.normal(), found.keys());
    }
}
