package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Ids;
import dev.parallax.model.Reason;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
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

    /** What is known of a record by its address and its date. */
    private sealed interface Address {}

    /** It is settled by them. */
    private record NotAsked(Gathered outcome) implements Address {}

    /** They are asked for. */
    private record Asked(String url, String outletId, Instant capturedAt, String file, long offset) implements Address {
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
     * @throws BrokenRecord where the block cannot be read
     */
    Verdict gather(WarcHead head, Block block, String file, long offset) throws IOException {
        String type = head.type();
        boolean revisit = type.equals("revisit");
        if (!revisit && !type.equals("response") && !type.equals("resource")) {
            return filtered(FilterReason.RECORD_TYPE);
        }
        ContentType blockType =
                ContentType.parse(head.fields().first("Content-Type").orElse(""));
        boolean http = type.equals("response");
        if (http ? !isHttp(blockType) : !revisit && !filter.mediaTypes().contains(blockType.mediaType())) {
            return filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        Address address = address(
                head.targetUri().orElse(""), head.fields().first("WARC-Date").orElse(""), file, offset);
        if (address instanceof NotAsked notAsked) {
            return always(notAsked.outcome());
        }
        Asked asked = (Asked) address;
        if (revisit) {
            return always(asked.reject(
                    Reason.REVISIT,
                    head.fields()
                            .first("WARC-Refers-To-Target-URI")
                            .map(Details::shorten)
                            .orElse("")));
        }
        if (http) {
            return response(asked, head, block);
        }
        Optional<Gathered> cut = cutByCrawler(asked, head);
        return cut.isPresent() ? always(cut.get()) : page(asked, 200, blockType, Fields.none(), block);
    }

    /**
     * Decides on a page that is a file.
     *
     * @param file the file
     * @param url its address
     * @param capturedAt when it was captured, as written
     * @param status status of the response that it was
     * @param contentType its Content-Type
     */
    Gathered gatherFile(ByteSource file, String url, String capturedAt, int status, String contentType)
            throws IOException {
        Address address = address(url, capturedAt, file.name(), 0);
        if (address instanceof NotAsked notAsked) {
            return notAsked.outcome();
        }
        Asked asked = (Asked) address;
        Optional<Gathered> lost = statusOutcome(asked, status, Fields.none());
        if (lost.isPresent()) {
            return lost.get();
        }
        ContentType type = ContentType.parse(contentType);
        if (!filter.mediaTypes().contains(type.mediaType())) {
            return new Gathered.Filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        try (FileBytes bytes = new FileBytes(file, 0)) {
            return page(asked, status, type, Fields.none(), new Block(bytes, file.length()))
                    .of(file.length());
        }
    }

    private Address address(String url, String date, String file, long offset) {
        Optional<String> host = WebAddress.host(url);
        if (host.isEmpty()) {
            return rejected(Reason.BAD_URL, Details.shorten(url), file, offset, url.isEmpty() ? null : url, null);
        }
        Optional<String> outlet = outlets.outletOf(host.get(), url);
        if (outlet.isEmpty()) {
            return new NotAsked(new Gathered.Filtered(FilterReason.OUTLET_NOT_ASKED));
        }
        Optional<Instant> capturedAt = CaptureDate.parse(date);
        if (capturedAt.isEmpty()) {
            return rejected(Reason.BAD_CAPTURE_DATE, Details.shorten(date), file, offset, url, outlet.get());
        }
        boolean asked = !capturedAt.get().isBefore(first) && capturedAt.get().isBefore(end);
        return asked
                ? new Asked(url, outlet.get(), capturedAt.get(), file, offset)
                : new NotAsked(new Gathered.Filtered(FilterReason.DATE_NOT_ASKED));
    }

    private Verdict response(Asked asked, WarcHead head, Block block) throws IOException {
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
        String declared = fields.first("Content-Type")
                .or(() -> head.fields().first("WARC-Identified-Payload-Type"))
                .orElse("");
        ContentType type = ContentType.parse(declared);
        if (!type.mediaType().isEmpty() && !filter.mediaTypes().contains(type.mediaType())) {
            return filtered(FilterReason.MEDIA_TYPE_NOT_ASKED);
        }
        Optional<Gathered> cut = cutByCrawler(asked, head);
        return cut.isPresent() ? always(cut.get()) : page(asked, status, type, fields, block);
    }

    /** Only a whole page is a page: no redirect, no error, no part of one (206), nothing provisional. */
    private static Optional<Gathered> statusOutcome(Asked asked, int status, Fields fields) {
        if (status >= 300 && status < 400) {
            String target = fields.first("Location")
                    .map(location -> " " + Details.shorten(location))
                    .orElse("");
            return Optional.of(asked.reject(Reason.REDIRECT, status + target));
        }
        if (status < 200 || status >= 400 || status == 206) {
            return Optional.of(asked.reject(Reason.HTTP_STATUS, Integer.toString(status)));
        }
        return Optional.empty();
    }

    private static Optional<Gathered> cutByCrawler(Asked asked, WarcHead head) {
        Optional<String> cut = head.fields()
                .first("WARC-Truncated")
                .or(() -> head.fields().first("WARC-Segment-Number").map(n -> "segment " + n));
        return cut.map(how -> asked.reject(Reason.TRUNCATED_RECORD, "cut by the crawler: " + Details.shorten(how)));
    }

    private Verdict page(Asked asked, int status, ContentType type, Fields http, Block block) throws IOException {
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
        return new Verdict(true, length -> new Gathered.Kept(capture(asked, status, found, digest, length)));
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

    private static Verdict filtered(FilterReason reason) {
        return always(new Gathered.Filtered(reason));
    }

    private static Address rejected(
            Reason reason, String detail, String file, long offset, @Nullable String url, @Nullable String outletId) {
        return new NotAsked(new Gathered.Rejected(reason, detail, file + "@" + offset, url, outletId));
    }

    private static Verdict always(Gathered outcome) {
        return new Verdict(!(outcome instanceof Gathered.Filtered), length -> outcome);
    }
}
