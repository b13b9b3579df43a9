package dev.parallax.annotate;

import dev.parallax.annotate.claim.ClaimFinder;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.model.Claim;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives claims their voice and speaker: those of the shortest quote or voice span that holds them. */
final class ClaimRows {
    private ClaimRows() {}

    static List<Claim> of(
            String articleId, Passage passage, List<ClaimFinder.Found> found, SpeechFinder.Speech speech) {
        List<Claim> rows = new ArrayList<>();
        for (ClaimFinder.Found claim : found) {
            Span span = passage.span(claim.begin(), claim.end());
            VoiceSpan voice = voice(speech, span);
            Quote quote = voice == null || voice.quoteNo() == null
                    ? null
                    : speech.quotes().get(voice.quoteNo());
            rows.add(new Claim(
                    articleId,
                    passage.part(),
                    rows.size(),
                    span.begin(),
                    span.end(),
                    claim.quantity(),
                    claim.value(),
                    claim.high() == claim.value() ? null : claim.high(),
                    claim.unit(),
                    claim.scope(),
                    claim.modality(),
                    voice == null ? Voice.OUTLET : voice.voice(),
                    quote == null ? null : quote.quoteNo(),
                    quote == null ? null : quote.speakerConceptId()));
        }
        return rows;
    }

    private static @Nullable VoiceSpan voice(SpeechFinder.Speech speech, Span span) {
        VoiceSpan best = null;
        for (VoiceSpan voice : speech.voices()) {
            Span over = voice.span();
            if (over.overlaps(span) && (best == null || over.length() < best.endChar() - best.beginChar())) {
                best = voice;
            }
        }
        return best;
    }
}
