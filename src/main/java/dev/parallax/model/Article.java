package dev.parallax.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was extracted: one row per article, in its measured version. One row of the table {@code articles}.
 *
 * @param articleId digest(outlet_id, normalised url); independent of extractor and text.
 * @param captureId Capture that the text was read from.
 * @param outletId Outlet.
 * @param editionId Edition, where the host names one.
 * @param url Normalised address.
 * @param title Headline, NFC.
 * @param byline Authors as printed.
 * @param section Section as printed.
 * @param genre Genre, by markup and address first.
 * @param text Article text, NFC, paragraphs joined by one line feed; empty in a release that carries no text.
 * @param textSha256 SHA-256 of the UTF-8 text, hexadecimal.
 * @param language Language found, ISO 639-1.
 * @param languageConfidence Confidence of the identification. (0 to 1)
 * @param script Commonest script, ISO 15924.
 * @param publishedAt When the article was published; at day precision the first instant of the day in the outlet's zone, whose day in UTC may be the one before; NULL where unknown. (UTC)
 * @param publishedOn Calendar day of publication: as the page dates it, or, where it states UTC, in the outlet's zone; NULL where unknown.
 * @param publishedRaw The date as the page writes it.
 * @param publishedOffsetMinutes Offset that the page states; NULL where it states none. (minutes)
 * @param publishedPrecision How exact the date is: instant, a time whose offset from UTC the page states; minute, a time read in the outlet's zone; day; unknown.
 * @param publishedSource Which part of the page the date comes from.
 * @param publishedNotBefore Earliest possible publication, where the date is a day or unknown. (UTC)
 * @param publishedNotAfter Latest possible publication, where the date is a day or unknown. (UTC)
 * @param modifiedAt When the page says it was last changed. (UTC)
 * @param wireAgency Agency that the article is credited to.
 * @param paywalled Whether the page says that the text is behind a paywall.
 * @param wordCount Words of the text (runs of letters and digits). (words)
 * @param extractor Rule that found the text: `generic/1`, the outlet's dated rule (`<outlet>/<first day>`), or `generic/1 after <rule>` where that rule matched nothing.
 * @param bloc Group of the outlet under the default grouping, joined at release; NULL before.
 */
public record Article(
        String articleId,
        String captureId,
        String outletId,
        @Nullable String editionId,
        String url,
        String title,
        @Nullable String byline,
        @Nullable String section,
        Genre genre,
        String text,
        String textSha256,
        String language,
        double languageConfidence,
        String script,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedRaw,
        @Nullable Integer publishedOffsetMinutes,
        DatePrecision publishedPrecision,
        @Nullable String publishedSource,
        @Nullable Instant publishedNotBefore,
        @Nullable Instant publishedNotAfter,
        @Nullable Instant modifiedAt,
        @Nullable String wireAgency,
        boolean paywalled,
        int wordCount,
        String extractor,
        @Nullable String bloc) {
    /** What stands in {@code extractor} before a rule of the outlet that matched nothing. */
    public static final String AFTER = " after ";
}
