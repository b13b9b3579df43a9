package dev.parallax.gather;

import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Ids;
import dev.parallax.model.Reason;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record: what can be told from the WARC head first, then from the HTTP head, and from the payload last. What is not asked for is filtered
 * before its payload is looked at.
 */
final class RecordGatherer {
    private final GatherFilter filter;
    private final OutletFinder outlets;
    private final Instant first;
    private final Instant end;

    RecordGatherer(GatherFilter filter, OutletFinder outlets) {
        this.filter = filter;
        this.outlets = outlets;
        this.first = filter.firstInstant();
        this.end = filter.endInstant();
    }

    /** A page that was asked for by its address and its date. */
    private record Asked(String url, String outletId, Instant capturedAt, String file, long offset) {
        Gathered reject(Reason reason, String detail) {
            return new Gathered.Rejected(reason, detail, file + "@" + offset, url, outletId);
        }
    }

    /**
     * Decides on a record.
     *
     * @param head its head
     * @param block its block, of which as much is taken as is needed
     * @param file name of the file
     * @param offset offset of the record
     * @return the outcome, from the length of the stored record
     * @throws BrokenRecord where the block cannot be read
     */
    LongFunction<Gathered> gather(WarcHead head, Block block, String file, long offset) throws IOException {
        String type = head.type();
        boolean revisit = type.equals("revisit");
        if (!revisit && !type.equals("response") && !type.equals("resource")) {
            return filtered(FilterReason.RECORD_TYPE);
        }
        ContentType blockType = ContentType.parse(head.fields().first("Content-Type").orElse(""));
        boolean http = type.equals("response");
        if (http ? !isHttp(blockType) : !revisit && !filter.mediaTypes().contains(blockType.mediaType())) {
            return filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        String url = head.targetUri().orElse("");
        Optional<String> host = WebAddress.host(url);
        if (host.isEmpty()) {
            return rejected(Reason.BAD_URL, Details.shorten(url), file, offset, url.isEmpty() ? null : url, null);
        }
        Optional<String> outlet = outlets.outletOf(host.get());
        if (outlet.isEmpty()) {
            return filtered(FilterReason.OUTLET_NOT_ASKED);
        }
        String date = head.fields().first("WARC-Date").orElse("");
        Optional<Instant> capturedAt = CaptureDate.parse(date);
        if (capturedAt.isEmpty()) {
            return rejected(Reason.BAD_CAPTURE_DATE, Details.shorten(date), file, offset, url, outlet.get());
        }
        if (!isAsked(capturedAt.get())) {
            return filtered(FilterReason.DATE_NOT_ASKED);
        }
        Asked asked = new Asked(url, outlet.get(), capturedAt.get(), file, offset);
        if (revisit) {
            return always(asked.reject(Reason.REVISIT, head.fields().first("WARC-Refers-To-Target-URI").map(Details::shorten).orElse("")));
        }
        return http ? response(asked, head, block) : page(asked, head, 200, blockType, Fields.none(), block);
    }

    /** Whether this is a day of capture that the recipe asks for. */
    boolean isAsked(Instant capturedAt) {
        return !capturedAt.isBefore(first) && capturedAt.isBefore(end);
    }

    private LongFunction<Gathered> response(Asked asked, WarcHead head, Block block) throws IOException {
        Optional<HttpHead> read = HttpHead.read(block);
        if (read.isEmpty()) {
            return always(asked.reject(Reason.CORRUPT_HTTP, ""));
        }
        Fields fields = read.get().fields();
        int status = read.get().status();
        Optional<Gathered> lost = statusOutcome(asked, status, fields);
        if (lost.isPresent()) {
            return always(lost.get());
        }
        String declared = fields.first("Content-Type").or(() -> head.fields().first("WARC-Identified-Payload-Type")).orElse("");
        ContentType type = ContentType.parse(declared);
        if (!type.mediaType().isEmpty() && !filter.mediaTypes().contains(type.mediaType())) {
            return filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        return page(asked, head, status, type, fields, block);
    }

    /** Only a whole page is a page: no redirect, no error, no part of one (206), nothing provisional. */
    private static Optional<Gathered> statusOutcome(Asked asked, int status, Fields fields) {
        if (status >= 300 && status < 400) {
            String target = fields.first("Location").map(location -> " " + Details.shorten(location)).orElse("");
            return Optional.of(asked.reject(Reason.REDIRECT, status + target));
        }
        if (status < 200 || status >= 400 || status == 206) {
            return Optional.of(asked.reject(Reason.HTTP_STATUS, Integer.toString(status)));
        }
        return Optional.empty();
    }

    private LongFunction<Gathered> page(Asked asked, WarcHead head, int status, ContentType type, Fields http, Block block) throws IOException {
        Optional<String> cut = head.fields().first("WARC-Truncated").or(() -> head.fields().first("WARC-Segment-Number").map(n -> "segment " + n));
        if (cut.isPresent()) {
            return always(asked.reject(Reason.TRUNCATED_RECORD, "cut by the crawler: " + Details.shorten(cut.get())));
        }
        PayloadDigest digest = new PayloadDigest();
        try {
            if (!PayloadReader.read(http, block, filter.maxBodyBytes(), digest)) {
                return always(asked.reject(Reason.BODY_TOO_LARGE, "more than " + filter.maxBodyBytes() + " bytes"));
            }
        } catch (PayloadReader.Undecodable e) {
            return always(asked.reject(Reason.CONTENT_ENCODING, e.detail()));
        }
        if (digest.length() == 0) {
            return always(asked.reject(Reason.EMPTY_BODY, ""));
        }
        ContentType found = type.mediaType().isEmpty() ? new ContentType(digest.sniffed(), type.charset()) : type;
        if (!filter.mediaTypes().contains(found.mediaType())) {
            return filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        return length -> new Gathered.Kept(capture(asked, status, found, digest, length));
    }

    private static Capture capture(Asked asked, int status, ContentType type, PayloadDigest digest, long length) {
        String sha256 = digest.sha256();
        return new Capture(
                Ids.capture(asked.url(), asked.capturedAt(), sha256),
                asked.url(),
                asked.outletId(),
                asked.capturedAt(),
                status,
                type.mediaType(),
                type.charset(),
                type.charset() == null ? CharsetSource.NONE : CharsetSource.HEADER,
                sha256,
                digest.length(),
                asked.file(),
                asked.offset(),
                length);
    }

    private static boolean isHttp(ContentType type) {
        return type.mediaType().isEmpty() || type.mediaType().equals("application/http");
    }

    private static LongFunction<Gathered> filtered(FilterReason reason) {
        return always(new Gathered.Filtered(reason));
    }

    private static LongFunction<Gathered> rejected(
            Reason reason, String detail, String file, long offset, @Nullable String url, @Nullable String outletId) {
        return always(new Gathered.Rejected(reason, detail, file + "@" + offset, url, outletId));
    }

    private static LongFunction<Gathered> always(Gathered outcome) {
        return length -> outcome;
    }
}
