package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.QuoteForm;
import java.util.Optional;

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
                return Optional.of(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, speakers.resolve(0, end)));
            }
        }
        boolean marks = scene.quoted().stream().anyMatch(quoted -> quoted.begin() >= span[0]);
        return Optional.of(new Said(span[0], span[1], marks ? QuoteForm.MIXED : QuoteForm.INDIRECT, null, speakers.resolve(0, end)));
    }

    private static boolean speaks(Scene scene, int end) {
        for (Named mention : scene.mentions()) {
            if (mention.end() <= end && mention.speaks() && !(mention.kind() == dev.parallax.model.ConceptKind.PLACE && mention.end() != end)) {
                return true;
            }
        }
        for (int token = 0; token < end; token++) {
            if (scene.is(token, Role.ANONYMOUS) || scene.is(token, Role.INSTITUTION) || scene.is(token, Role.TITLE)) {
                return true;
            }
        }
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() < end) {
                return true;
            }
        }
        return false;
    }
}
