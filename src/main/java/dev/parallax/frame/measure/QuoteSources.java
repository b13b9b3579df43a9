package dev.parallax.frame.measure;

import dev.parallax.frame.Background;
import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is given the word: items {@code kind:...}, {@code speaker:...} and {@code body:...} (the institution that the speaker speaks for), each a share of the
 * article's quotes; and {@code attribution:...}, how openly: each a share of the stretches that are not the outlet's own. Whom to quote is the outlet's
 * choice, so the voice is always the outlet's.
 */
public record QuoteSources(MeasureCard card, Background background) implements FrameMeasure {
    private static final String NO_KIND = "none";
    private static final String NO_CONCEPT = "unlisted";
    private static final Map<Voice, String> ATTRIBUTION = Map.of(
            Voice.ATTRIBUTED_NAMED, "named", Voice.ATTRIBUTED_ANONYMOUS, "anonymous", Voice.IMPERSONAL, "impersonal");

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public String lexiconSha256(String language) {
        return background.conceptsSha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        for (Quote quote : telling.quotes()) {
            Evidence evidence = QuoteEvidence.of(quote);
            SpeakerKind kind = quote.speakerKind();
            String speaker = quote.speakerConceptId();
            shares.add("kind", kind == null ? NO_KIND : kind.name().toLowerCase(Locale.ROOT), Voice.OUTLET, evidence);
            shares.add("speaker", speaker == null ? NO_CONCEPT : speaker, Voice.OUTLET, evidence);
            Optional<String> body =
                    speaker == null ? Optional.empty() : background.sides().body(speaker);
            shares.add("body", body.orElse(NO_CONCEPT), Voice.OUTLET, evidence);
        }
        for (Part part : Part.values()) {
            for (VoiceSpan stretch : telling.voices().spans(part)) {
                Span span = stretch.span();
                shares.add(
                        "attribution",
                        ATTRIBUTION.getOrDefault(stretch.voice(), "unclear"),
                        Voice.OUTLET,
                        telling.evidence(part, span, null, null));
            }
        }
        return shares.findings();
    }
}
