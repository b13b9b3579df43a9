package dev.parallax.extract.date;

import dev.parallax.extract.metadata.Metadata;
import dev.parallax.extract.metadata.Metas;
import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.ParsedPage;
import dev.parallax.extract.page.TimeMark;
import dev.parallax.extract.text.FoundText;
import dev.parallax.model.DatePrecision;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the publication date. The order of sources: the outlet's rule, JSON-LD, meta tags that say "published", microdata, time elements at the article's head, visible dates
 * between the headline and the text, the address, times and lines at the headline that say "updated" where nothing else is told, meta tags that say only
 * "date", other visible dates of the article. Dates of boxes that hold other
 * articles, comments, page frames are not looked at; a date behind the capture, or before the web, is not believed.
 */
public final class PublicationReader {
    private static final int OTHERS =
            Hints.COMMENT | Hints.RELATED | Hints.NAVIGATION | Hints.ASIDE | Hints.FOOTER | Hints.ADVERT;
    private static final int OTHER_ARTICLES = Hints.COMMENT | Hints.RELATED;
    private static final int LONGEST_LINE = 200;
    private static final int SHORT_LINE = 60;
    private static final int NEAR = 6;

    /** "Date of publication:" is not longer. */
    private static final int LABEL = 30;

    /** A link as long as this is the headline of another article. */
    private static final int HEADLINE = 30;

    private final ParsedPage page;
    private final Metas metas;
    private final MetaDates stated;
    private final CandidateReader reader;
    private final int[] held;
    private final List<Block> text;
    private final int titleBlock;

    private PublicationReader(
            ParsedPage page, Metas metas, Metadata metadata, FoundText found, int titleBlock, CandidateReader reader) {
        this.page = page;
        this.metas = metas;
        this.held = found.hints();
        this.text = found.blocks();
        this.titleBlock = titleBlock;
        this.reader = reader;
        this.stated = new MetaDates(
                metas,
                page.metas(),
                metadata,
                reader,
                tag -> elsewhere(tag.hints(), tag.block(), others(tag.block()) & OTHER_ARTICLES));
    }

    /**
     * Reads the date of publication and of the last change.
     *
     * @param found the article's text
     * @param titleBlock number of the block that is the headline, or -1
     * @param url address of the page
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
        CandidateReader dates = new CandidateReader(capturedAt, zone, monthFirst);
        PublicationReader reader = new PublicationReader(page, metas, metadata, found, titleBlock, dates);
        Optional<Candidate> changed = reader.stated.modified();
        Optional<Candidate> chosen = reader.published(url);
        @Nullable
        Instant modified =
                changed.map(candidate -> candidate.date().instant(zone)).orElse(null);
        Instant latest = modified == null || capturedAt.isBefore(modified) ? capturedAt : modified;
        if (chosen.isEmpty()) {
            return new Publication(null, null, null, null, DatePrecision.UNKNOWN, null, null, latest, modified);
        }
        WrittenDate date = chosen.get().date();
        Instant at = date.instant(zone);
        DatePrecision precision = date.time() == null
                ? DatePrecision.DAY
                : date.offsetMinutes() != null ? DatePrecision.INSTANT : DatePrecision.MINUTE;
        boolean day = precision == DatePrecision.DAY;
        return new Publication(
                at,
                date.dayOfPublication(zone),
                chosen.get().raw(),
                date.offsetMinutes(),
                precision,
                chosen.get().source(),
                day ? at : null,
                day ? dayEnd(date, zone, latest) : null,
                modified);
    }

    /** The end of a day, or what is known to lie behind the publication if that is earlier and on the day. */
    private static Instant dayEnd(WrittenDate date, ZoneId zone, Instant latest) {
        Instant end = date.day().plusDays(1).atStartOfDay(zone).toInstant();
        return latest.isAfter(date.instant(zone)) && latest.isBefore(end) ? latest : end;
    }

    private Optional<Candidate> published(String url) {
        return reader.read("rule", page.ruled().published())
                .or(stated::published)
                .or(() -> timeElement(false))
                .or(() -> nearHeadline(false))
                .or(() -> address(url))
                .or(() -> timeElement(true))
                .or(() -> nearHeadline(true))
                .or(stated::any)
                .or(this::anyMark)
                .or(this::ends)
                .or(() -> labelled(OTHERS & ~Hints.FOOTER))
                .or(() -> labelled(OTHERS & ~Hints.FOOTER & ~Hints.ASIDE))
                .or(this::dateline)
                .or(this::title)
                .map(stated::withOffset);
    }

    /** The day that the address names, or the one by which the page wants to be known. */
    private Optional<Candidate> address(String url) {
        return reader.address("url", url)
                .or(() -> Optional.ofNullable(page.canonical()).flatMap(own -> reader.address("canonical", own)))
                .or(() -> metas.first("og:url").flatMap(own -> reader.address("canonical", own)));
    }

    /** Of the time elements between headline and the text's end, the first; those before the headline only if they stand close to it. */
    private Optional<Candidate> timeElement(boolean changed) {
        int end = text.isEmpty() ? Integer.MAX_VALUE : text.get(text.size() - 1).number() + 2;
        int begin = titleBlock < 0 ? 0 : titleBlock - NEAR;
        for (TimeMark mark : page.times()) {
            if (mark.isTime()
                    && saysChanged(mark) == changed
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

    /** Whether class, property or words of a mark say that it tells the last change, and not the publication. */
    private static boolean saysChanged(TimeMark mark) {
        String label = mark.label().toLowerCase(Locale.ROOT);
        boolean changed = label.contains("updat") || label.contains("modif");
        boolean published = label.contains("publi") || label.contains("pubdate") || label.contains("entry");
        return (changed && !published) || PublishedLine.saysOnlyUpdated(mark.text());
    }

    private Optional<Candidate> mark(TimeMark mark, String source) {
        Optional<Candidate> stated = reader.read(source, mark.datetime());
        Optional<Candidate> shown = reader.read(source, mark.text());
        if (stated.isPresent() && shown.isPresent() && !PublishedLine.saysUpdated(mark.text())) {
            long apart = ChronoUnit.DAYS.between(
                    shown.get().date().day(), stated.get().date().day());
            // A day apart is the zone's doing; more, and the attribute holds the last change.
            return Math.abs(apart) > 1 && shown.get().date().yearWritten() ? shown : stated;
        }
        return stated.or(() -> shown).or(() -> reader.relative(mark.text()));
    }

    /** A date between the headline and the text, in a line that says "updated" or in one that does not. */
    private Optional<Candidate> nearHeadline(boolean changed) {
        int first = firstText();
        int from = Math.max(0, titleBlock < 0 ? first - 2 * NEAR : Math.min(titleBlock, first) - NEAR);
        for (TimeMark mark : page.times()) {
            if (saysChanged(mark) == changed
                    && mark.block() >= from
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
                Block block = page.blocks().get(index);
                Optional<Candidate> found =
                        PublishedLine.saysOnlyUpdated(block.text()) == changed ? visible(block) : Optional.empty();
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

    /** A line of the page that says "published" and a date, or is a date behind a line that says "published" and no more. */
    private Optional<Candidate> labelled(int others) {
        for (Block block : page.blocks()) {
            String line = block.text();
            if (line.length() <= LONGEST_LINE && !elsewhere(-1, block.number(), others)) {
                Optional<Candidate> found = reader.read("visible", line)
                        .filter(candidate -> PublishedLine.saysPublished(line)
                                || (!text.contains(block) && PublishedLine.saysPublished(line, candidate.date())));
                if (found.isPresent()) {
                    return found;
                }
                int next = block.number() + 1;
                found = line.length() <= LABEL
                                && PublishedLine.saysPublished(line)
                                && next < page.blocks().size()
                        ? visible(page.blocks().get(next), others)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The date with which the text begins. */
    private Optional<Candidate> dateline() {
        return text.stream()
                .limit(NEAR / 2)
                .flatMap(block -> reader.dateline(block.text()).stream())
                .findFirst();
    }

    /** A date at an end of the title element, where sites put it behind or before the headline. */
    private Optional<Candidate> title() {
        return Stream.of(Optional.ofNullable(page.titleElement()), metas.first("og:title"))
                .flatMap(Optional::stream)
                .flatMap(words -> reader.atAnEnd("title", words).stream())
                .findFirst();
    }

    /** A line that is a date and little else. */
    private Optional<Candidate> visible(Block block) {
        return visible(block, others(block.number()));
    }

    private Optional<Candidate> visible(Block block, int others) {
        String line = block.text();
        if (line.length() > LONGEST_LINE || line.contains("://") || elsewhere(-1, block.number(), others)) {
            return Optional.empty();
        }
        return reader.read("visible", line)
                .filter(found -> (line.length() - block.linkChars() <= SHORT_LINE && !teases(block, found.date()))
                        || isMostOf(line, found.date()))
                .or(() -> reader.relative(line));
    }

    /** Whether a line leads to another article and tells the day of that one. */
    private static boolean teases(Block block, WrittenDate date) {
        return block.anchors().stream()
                .anyMatch(anchor -> anchor.end() - anchor.begin() >= HEADLINE
                        && (date.end() <= anchor.begin() || date.begin() >= anchor.end()));
    }

    private static boolean isMostOf(String line, WrittenDate date) {
        return (date.end() - date.begin()) * 4 >= line.length();
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
