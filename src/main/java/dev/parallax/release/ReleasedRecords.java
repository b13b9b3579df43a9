package dev.parallax.release;

import dev.parallax.model.Attention;
import dev.parallax.model.Capture;
import dev.parallax.model.Contrast;
import dev.parallax.model.Coverage;
import dev.parallax.model.Event;
import dev.parallax.model.Omission;
import dev.parallax.model.Rejection;
import dev.parallax.model.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the tables that no article carries, as released: names of private persons replaced in addresses, labels, ids and details. Tables that are not named
 * here are released as they are.
 */
public final class ReleasedRecords {
    private ReleasedRecords() {}

    /** A capture. */
    public static Capture of(Capture old, Pseudonyms pseudonyms) {
        return new Capture(
                old.captureId(),
                pseudonyms.address(old.url()),
                old.outletId(),
                old.capturedAt(),
                old.httpStatus(),
                old.mediaType(),
                old.charset(),
                old.charsetSource(),
                old.payloadSha256(),
                old.payloadLength(),
                old.warcFile(),
                old.warcOffset(),
                old.warcLength());
    }

    /** A rejection; its detail may hold an address or a title. */
    public static Rejection of(Rejection old, Pseudonyms pseudonyms) {
        String detail = old.detail();
        return new Rejection(
                old.stage(),
                old.recordId(),
                old.reason(),
                detail == null ? null : pseudonyms.words(detail.contains("://") ? pseudonyms.address(detail) : detail),
                address(old.url(), pseudonyms),
                old.outletId(),
                old.keptId());
    }

    /** An event. Its id changes too where a name stands in it, the same in every table. */
    public static Event of(Event old, Pseudonyms pseudonyms) {
        String place = old.placeConceptId();
        String cause = old.cause();
        return new Event(
                pseudonyms.address(old.eventId()),
                pseudonyms.words(old.label()),
                old.origin(),
                old.startedOn(),
                old.endedOn(),
                place == null ? null : pseudonyms.concept(place),
                cause == null ? null : pseudonyms.words(cause),
                address(old.causeSource(), pseudonyms),
                pseudonyms.words(old.description()));
    }

    /** A link between event and article. */
    public static Coverage of(Coverage old, Pseudonyms pseudonyms) {
        return new Coverage(
                pseudonyms.address(old.eventId()),
                old.articleId(),
                old.score(),
                old.status(),
                old.sentenceShare(),
                old.method());
    }

    /** A wording of a statement. */
    public static Utterance of(Utterance old, Pseudonyms pseudonyms) {
        return new Utterance(
                old.utteranceId(),
                old.articleId(),
                old.part(),
                old.quoteNo(),
                pseudonyms.concept(old.speakerConceptId()),
                old.saidOn());
    }

    /** A contrast. */
    public static Contrast of(Contrast old, Pseudonyms pseudonyms) {
        String family = old.family();
        return new Contrast(
                pseudonyms.address(old.eventId()),
                old.featureId(),
                pseudonyms.item(old.item()),
                old.voice(),
                old.language(),
                old.groupingId(),
                old.unit(),
                old.unitA(),
                old.unitB(),
                old.statistic(),
                old.value(),
                old.low(),
                old.high(),
                old.p(),
                old.pAdjusted(),
                family == null ? null : pseudonyms.address(pseudonyms.item(family)),
                old.nA(),
                old.nB(),
                old.ownersA(),
                old.ownersB(),
                old.placeboPercentile(),
                old.leaveOneOutLow(),
                old.leaveOneOutHigh(),
                old.status());
    }

    /** An omission. */
    public static Omission of(Omission old, Pseudonyms pseudonyms) {
        return new Omission(
                pseudonyms.address(old.eventId()),
                pseudonyms.concept(old.conceptId()),
                old.groupingId(),
                old.group(),
                old.share(),
                old.low(),
                old.high(),
                old.othersShare(),
                old.othersLow(),
                old.othersHigh(),
                old.n(),
                old.ownersNaming(),
                old.othersN(),
                old.othersNaming(),
                old.pAdjusted(),
                old.status());
    }

    /** Attention of an outlet. */
    public static Attention of(Attention old, Pseudonyms pseudonyms) {
        return new Attention(
                pseudonyms.address(old.eventId()),
                old.outletId(),
                old.articles(),
                old.mediaOnly(),
                old.reuseAdjustedArticles(),
                old.outletTotal(),
                old.share(),
                old.firstAtLow(),
                old.firstAtHigh(),
                old.lagHoursLow(),
                old.lagHoursHigh());
    }

    private static @Nullable String address(@Nullable String url, Pseudonyms pseudonyms) {
        return url == null ? null : pseudonyms.address(url);
    }
}
