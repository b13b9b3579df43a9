package dev.parallax.cli.sample;

import java.time.Instant;
import java.util.Comparator;

/**
 * What one visit of a page brought.
 *
 * @param file the file of the sample that it was made from
 * @param url address
 * @param captured time of the visit
 * @param status HTTP status
 * @param contentType Content-Type of the HTTP header
 * @param body payload
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SamplePage(String file, String url, Instant captured, int status, String contentType, byte[] body) {
    /** By time, then address: the order of a crawl. */
    public static final Comparator<SamplePage> ORDER = Comparator.comparing(SamplePage::captured)
            .thenComparing(SamplePage::url)
            .thenComparing(SamplePage::file);
}
