package dev.parallax.extract.date;

import dev.parallax.extract.metadata.Metadata;
import dev.parallax.extract.metadata.Metas;
import dev.parallax.extract.page.MetaTag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Dates that a page states for machines: JSON-LD, meta tags, microdata and RDFa. */
final class MetaDates {
    private final Metas metas;
    private final List<MetaTag> tags;
    private final Metadata metadata;
    private final CandidateReader reader;

    /** Tells marked elements that stand in another article. */
    private final Predicate<MetaTag> elsewhere;

    MetaDates(
            Metas metas, List<MetaTag> tags, Metadata metadata, CandidateReader reader, Predicate<MetaTag> elsewhere) {
        this.metas = metas;
        this.tags = tags;
        this.metadata = metadata;
        this.reader = reader;
        this.elsewhere = elsewhere;
    }

    /** What says "published". */
    Optional<Candidate> published() {
        return reader.read("jsonld", metadata.datePublished())
                .or(() -> first(DateKeys.PUBLISHED, true))
                .or(this::likePublished)
                .or(() -> first(DateKeys.PUBLISHED, false));
    }

    /** What says a date and not of what. */
    Optional<Candidate> any() {
        return first(DateKeys.ANY, true).or(() -> first(DateKeys.ANY, false));
    }

    /** What says "changed". */
    Optional<Candidate> modified() {
        return reader.read("jsonld", metadata.dateModified())
                .or(() -> first(DateKeys.MODIFIED, true))
                .or(() -> first(DateKeys.MODIFIED, false));
    }

    private Optional<Candidate> first(String[] keys, boolean inHead) {
        for (String key : keys) {
            for (MetaTag tag : metas.all(key)) {
                if (tag.inHead() == inHead && !elsewhere.test(tag)) {
                    Optional<Candidate> found =
                            reader.read(tag.inHead() ? "meta:" + key : "microdata:" + key, tag.value());
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Keys of a site's own vocabulary that end like the usual ones: wave:publicationDate. */
    private Optional<Candidate> likePublished() {
        for (MetaTag tag : tags) {
            if (tag.inHead() && DateKeys.LIKE_PUBLISHED.contains(lastPart(tag.key()))) {
                Optional<Candidate> found = reader.read("meta:" + tag.key(), tag.value());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Letters of a key behind its last colon or full stop. */
    private static String lastPart(String key) {
        StringBuilder last = new StringBuilder();
        for (int at = Math.max(key.lastIndexOf(':'), key.lastIndexOf('.')) + 1; at < key.length(); at++) {
            if (key.charAt(at) >= 'a' && key.charAt(at) <= 'z') {
                last.append(key.charAt(at));
            }
        }
        return last.toString();
    }

    /** Where the time of day or the offset is missing or UTC's, and another tag of the head tells the same with more, that one is taken. */
    Candidate withOffset(Candidate candidate) {
        Integer offset = candidate.date().offsetMinutes();
        if (offset != null && offset != 0) {
            return candidate;
        }
        for (String[] keys : new String[][] {DateKeys.PUBLISHED, DateKeys.ANY}) {
            for (String key : keys) {
                for (MetaTag tag : metas.all(key)) {
                    Optional<Candidate> other =
                            tag.inHead() ? reader.read("meta:" + key, tag.value()) : Optional.empty();
                    if (other.filter(found -> saysMore(found.date(), candidate.date(), keys == DateKeys.PUBLISHED))
                            .isPresent()) {
                        return other.get();
                    }
                }
            }
        }
        return candidate;
    }

    /** Whether a date tells an offset for the same minute; if it says "published", also for about the same time where the other tells none. */
    private boolean saysMore(WrittenDate found, WrittenDate known, boolean published) {
        Integer offset = found.offsetMinutes();
        if (found.time() == null || offset == null) {
            return false;
        }
        if (known.offsetMinutes() != null) {
            return offset != 0 && minute(found).equals(minute(known));
        }
        long apart = ChronoUnit.DAYS.between(known.day(), found.day());
        return published && (known.time() == null ? apart == 0 : Math.abs(apart) <= 1);
    }

    private Instant minute(WrittenDate date) {
        return date.instant(reader.zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
