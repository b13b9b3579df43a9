package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.QuoteForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Headlines of the form {@code Speaker: content}, where the words before the colon name somebody. */
final class Headlines {
    private static final int LONGEST = 7;

    private Headlines() {}

    static Optional<Said> read(Scene scene, SpeakerResolver speakers) {
        Passage passage = scene.passage();
        int colon = passage.text().indexOf(':');
        if (colon < 0 || colon + 1 >= passage.text().length()) {
            return Optional.empty();
        }
        int end = passage.tokenAt(colon);
        if (end == 0 || end > LONGEST || end >= passage.tokens().size() || !speaks(scene, end)) {
            return Optional.empty();
        }
        int[] span = Extent.trim(passage.text(), colon + 1, passage.text().length());
        for (Quoted quoted : scene.quoted()) {
            if (quoted.open() <= span[0] && span[1] <= quoted.close()) {
                return Optional.of(
                        new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, speakers.resolve(0, end)));
            }
        }
        boolean marks = scene.quoted().stream().anyMatch(quoted -> quoted.begin() >= span[0]);
        return Optional.of(new Said(
                span[0], span[1], marks ? QuoteForm.MIXED : QuoteForm.INDIRECT, null, speakers.resolve(0, end)));
    }

    private static boolean speaks(Scene scene, int end) {
        boolean speaker = false;
        int token = 0;
        while (token < end) {
            Named named = at(scene, token);
            if (named != null) {
                boolean person = named.kind() != ConceptKind.PLACE;
                if (!named.speaks() || named.kind() == ConceptKind.PLACE && named.end() - named.first() > 1) {
                    return false;
                }
                speaker |= person || end == named.end() && token == 0;
                token = named.end();
                continue;
            }
            boolean role =
                    scene.is(token, Role.ANONYMOUS) || scene.is(token, Role.INSTITUTION) || scene.is(token, Role.TITLE);
            if (!role
                    && !scene.is(token, Role.TIE)
                    && !(scene.passage().language().cased() && scene.capital(token) && token > 0)) {
                return false;
            }
            speaker |= role;
            token++;
        }
        return speaker;
    }

    private static @Nullable Named at(Scene scene, int token) {
        Named longest = null;
        for (Named mention : scene.mentions()) {
            if (mention.first() == token && (longest == null || mention.end() > longest.end())) {
                longest = mention;
            }
        }
        return longest;
    }
}
