package dev.parallax.extract.date;

import dev.parallax.extract.metadata.Metadata;
import dev.parallax.extract.metadata.Metas;
import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.MetaTag;
import dev.parallax.extract.page.ParsedPage;
import dev.parallax.extract.page.TimeMark;
import dev.parallax.extract.text.FoundText;
import dev.parallax.model.DatePrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the publication date. The order of sources: JSON-LD, meta tags that say "published", microdata, time elements at the article's head, visible dates
 * between the headline and the text, the address, meta tags that say only "date", other visible dates of the article. Dates of boxes that hold other
 * articles, comments, page frames are not looked at; a date behind the capture, or before the web, is not believed.
 */
public final class PublicationReader {
    private static final int OTHERS =
            Hints.COMMENT | Hints.RELATED | Hints.NAVIGATION | Hints.ASIDE | Hints.FOOTER | Hints.ADVERT;
    private static final int OTHER_ARTICLES = Hints.COMMENT | Hints.RELATED;
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int LONGEST_LINE = 200;
    private static final int SHORT_LINE = 60;
    private static final int NEAR = 6;

    private final ParsedPage page;
    private final Metas metas;
    private final Metadata metadata;
    private final Instant capturedAt;
    private final ZoneId zone;
    private final boolean monthFirst;
    private final LocalDate capture;
    private final int[] held;
    private final List<Block> text;
    private final int titleBlock;

    private PublicationReader(
            ParsedPage page,
            Metas metas,
            Metadata metadata,
            FoundText found,
            int titleBlock,
            Instant capturedAt,
            ZoneId zone,
            boolean monthFirst) {
        this.page = page;
        this.metas = metas;
        this.metadata = metadata;
        this.held = found.hints();
        this.text = found.blocks();
        this.titleBlock = titleBlock;
        this.capturedAt = capturedAt;
        this.zone = zone;
        this.monthFirst = monthFirst;
        this.capture = capturedAt.atZone(zone).toLocalDate();
    }

    /**
     * Reads the date of publication and of the last change.
     *
     * @param found the article's text
     * @param titleBlock number of the block that is the headline, or -1
     * @param zone zone of the outlet, for times without an offset
     * @param monthFirst whether 03/04/2025 is in March on this page
     */
    public static Publication read(
            ParsedPage page,
            Metas metas,
            Metadata metadata,
            FoundText found,
            int titleBlock,
            String url,
            Instant capturedAt,
            ZoneId zone,
            boolean monthFirst) {
        PublicationReader reader =
                new PublicationReader(page, metas, metadata, found, titleBlock, capturedAt, zone, monthFirst);
        Optional<Candidate> chosen = reader.published(url);
        @Nullable Instant modified = reader.modified();
        if (chosen.isEmpty()) {
            return new Publication(null, null, null, DatePrecision.UNKNOWN, null, null, capturedAt, modified);
        }
        WrittenDate date = chosen.get().date();
        DatePrecision precision = date.time() == null
                ? DatePrecision.DAY
                : date.offsetMinutes() != null ? DatePrecision.INSTANT : DatePrecision.MINUTE;
        return new Publication(
                date.instant(zone),
                chosen.get().raw(),
                date.offsetMinutes(),
                precision,
                chosen.get().source(),
                null,
                null,
                modified);
    }

    private Optional<Candidate> published(String url) {
        return machine("jsonld", metadata.datePublished())
                .or(() -> meta(DateKeys.PUBLISHED, true))
                .or(this::likePublished)
                .or(() -> meta(DateKeys.PUBLISHED, false))
                .or(this::timeElement)
                .or(this::nearHeadline)
                .or(() -> address(url))
                .or(() -> meta(DateKeys.ANY, true))
                .or(() -> meta(DateKeys.ANY, false))
                .or(this::anyMark)
                .or(this::ends)
                .or(this::labelled)
                .or(this::dateline)
                .or(this::title)
                .map(this::withOffset);
    }

    private Optional<Candidate> meta(String[] keys, boolean inHead) {
        for (String key : keys) {
            for (MetaTag tag : metas.all(key)) {
                if (tag.inHead() != inHead
                        || elsewhere(tag.hints(), tag.block(), others(tag.block()) & OTHER_ARTICLES)) {
                    continue;
                }
                Optional<Candidate> found = machine(tag.inHead() ? "meta:" + key : "microdata:" + key, tag.value());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Keys of a site's own vocabulary that end like the usual ones: zdf:publicationDate. */
    private Optional<Candidate> likePublished() {
        for (MetaTag tag : page.metas()) {
            String key = tag.key();
            int colon = Math.max(key.lastIndexOf(':'), key.lastIndexOf('.'));
            String last = key.substring(colon + 1).replaceAll("[^a-z]", "");
            if (tag.inHead() && DateKeys.LIKE_PUBLISHED.contains(last)) {
                Optional<Candidate> found = machine("meta:" + key, tag.value());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Of the time elements between headline and the text's end, the first; those before the headline only if they stand close to it. */
    private Optional<Candidate> timeElement() {
        int end = text.isEmpty() ? Integer.MAX_VALUE : text.get(text.size() - 1).number() + 2;
        int begin = titleBlock < 0 ? 0 : titleBlock - NEAR;
        for (TimeMark mark : page.times()) {
            if (mark.isTime()
                    && mark.block() >= begin
                    && mark.block() <= end
                    && !elsewhere(mark.hints(), mark.block(), others(mark.block()))) {
                Optional<Candidate> found = mark(mark, "time");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> mark(TimeMark mark, String source) {
        Optional<Candidate> stated = machine(source, mark.datetime());
        Optional<Candidate> shown = machine(source, mark.text());
        if (stated.isPresent() && shown.isPresent() && !PublishedLine.saysUpdated(mark.text())) {
            long apart = ChronoUnit.DAYS.between(
                    shown.get().date().day(), stated.get().date().day());
            // A day apart is the zone's doing; more, and the attribute holds the last change.
            return Math.abs(apart) > 1 && shown.get().date().yearWritten() ? shown : stated;
        }
        return stated.or(() -> shown).or(() -> relative(mark.text()));
    }

    private Optional<Candidate> nearHeadline() {
        int first = firstText();
        int from = Math.max(0, titleBlock < 0 ? first - 2 * NEAR : Math.min(titleBlock, first) - NEAR);
        for (TimeMark mark : page.times()) {
            if (mark.block() >= from
                    && mark.block() <= first + 1
                    && !elsewhere(mark.hints(), mark.block(), others(mark.block()))) {
                Optional<Candidate> found = mark(mark, "visible");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (int pass = 0; pass < 2; pass++) {
            int begin = pass == 0 && titleBlock >= 0 ? titleBlock : from;
            for (int index = begin; index < Math.min(page.blocks().size(), first + NEAR / 2); index++) {
                Optional<Candidate> found = visible(page.blocks().get(index));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int firstText() {
        return text.isEmpty() ? page.blocks().size() : text.get(0).number();
    }

    private Optional<Candidate> anyMark() {
        for (TimeMark mark : page.times()) {
            if (!elsewhere(mark.hints(), mark.block(), OTHERS)) {
                Optional<Candidate> found = mark(mark, "visible");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A short line right behind the text. */
    private Optional<Candidate> ends() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int last = text.get(text.size() - 1).number();
        for (int index = last; index < Math.min(page.blocks().size(), last + NEAR); index++) {
            Optional<Candidate> found = visible(page.blocks().get(index));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A line of the page that says "published" and a date. */
    private Optional<Candidate> labelled() {
        for (Block block : page.blocks()) {
            if (PublishedLine.saysPublished(block.text()) && !elsewhere(-1, block.number(), OTHERS & ~Hints.FOOTER)) {
                Optional<Candidate> found = machine("visible", block.text());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The date with which the text begins. */
    private Optional<Candidate> dateline() {
        for (Block block : text.subList(0, Math.min(text.size(), NEAR / 2))) {
            Optional<WrittenDate> date = Dateline.find(block.text(), monthFirst, capture);
            if (date.filter(this::believable).isPresent()) {
                return Optional.of(new Candidate(
                        "dateline",
                        block.text().substring(date.get().begin(), date.get().end()),
                        date.get()));
            }
        }
        return Optional.empty();
    }

    /** A date at an end of the title element, where sites put it behind or before the headline. */
    private Optional<Candidate> title() {
        for (String words : new String[] {
            page.titleElement() == null ? "" : page.titleElement(),
            metas.first("og:title").orElse("")
        }) {
            for (WrittenDate date : DateReader.read(words, monthFirst, capture)) {
                if ((date.begin() == 0 || date.end() == words.length()) && date.yearWritten() && believable(date)) {
                    return Optional.of(new Candidate("title", words.substring(date.begin(), date.end()), date));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the time is told as UTC, and another tag of the head tells the same instant with its own offset, that one says more. */
    private Candidate withOffset(Candidate candidate) {
        Integer offset = candidate.date().offsetMinutes();
        if (offset == null || offset != 0) {
            return candidate;
        }
        Instant minute = candidate.date().instant(zone).truncatedTo(ChronoUnit.MINUTES);
        for (String[] keys : new String[][] {DateKeys.PUBLISHED, DateKeys.ANY}) {
            for (String key : keys) {
                for (MetaTag tag : metas.all(key)) {
                    Optional<Candidate> other = tag.inHead() ? machine("meta:" + key, tag.value()) : Optional.empty();
                    Integer own =
                            other.map(found -> found.date().offsetMinutes()).orElse(null);
                    if (own != null
                            && own != 0
                            && other.get()
                                    .date()
                                    .instant(zone)
                                    .truncatedTo(ChronoUnit.MINUTES)
                                    .equals(minute)) {
                        return other.get();
                    }
                }
            }
        }
        return candidate;
    }

    /** A line that is a date and little else. */
    private Optional<Candidate> visible(Block block) {
        String line = block.text();
        if (line.length() > LONGEST_LINE
                || line.contains("://")
                || elsewhere(-1, block.number(), others(block.number()))) {
            return Optional.empty();
        }
        return machine("visible", line)
                .filter(found -> line.length() - block.linkChars() <= SHORT_LINE
                        || (found.date().end() - found.date().begin()) * 4 >= line.length())
                .or(() -> relative(line));
    }

    /** Between headline and text hints are not listened to: what stands there is the article's. */
    private int others(int block) {
        boolean head = titleBlock >= 0 && block >= titleBlock - 1 && block <= firstText();
        return head ? 0 : OTHERS;
    }

    private boolean elsewhere(int hints, int block, int kinds) {
        int here = held.length == 0 ? hints : held[Math.min(Math.max(0, block), held.length - 1)];
        return Hints.any(hints & here, kinds);
    }

    /** /2025/07/01/, /20250701/, /2025-07-01- in the path. */
    private Optional<Candidate> address(String url) {
        return AddressDate.find(url).filter(this::believable).map(date -> new Candidate("url", url, date));
    }

    private Optional<Candidate> machine(String source, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        for (WrittenDate date : DateReader.read(raw, monthFirst, capture)) {
            if (believable(date)) {
                String found = raw.length() <= 80 ? raw : raw.substring(date.begin(), date.end());
                return Optional.of(new Candidate(source, found, date));
            }
        }
        return Epoch.read(raw).filter(this::believable).map(date -> new Candidate(source, raw, date));
    }

    private Optional<Candidate> relative(String line) {
        return RelativeDates.read(line, capturedAt, zone)
                .filter(this::believable)
                .map(date -> new Candidate("relative", line, date));
    }

    private boolean believable(WrittenDate date) {
        return (date.yearWritten() || date.time() != null)
                && !date.day().isBefore(FIRST)
                && !date.instant(zone).isAfter(capturedAt.plusSeconds(86_400));
    }

    private @Nullable Instant modified() {
        Optional<Candidate> found = machine("jsonld", metadata.dateModified())
                .or(() -> meta(DateKeys.MODIFIED, true))
                .or(() -> meta(DateKeys.MODIFIED, false));
        return found.map(candidate -> candidate.date().instant(zone)).orElse(null);
    }

    /** Whether the page's language and edition write the month first: English of the United States and the Philippines. */
    public static boolean monthFirst(@Nullable String language, String url) {
        if (language == null) {
            return false;
        }
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        return tag.equals("en-us")
                || tag.equals("en-ph")
                || (tag.equals("en") && !url.contains(".uk/") && !url.contains(".au/") && !url.contains(".in/"));
    }
}
