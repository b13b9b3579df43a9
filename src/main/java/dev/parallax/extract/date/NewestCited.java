package dev.parallax.extract.date;

import dev.parallax.model.Link;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The day of the newest page that an article cites, as far as addresses name days: the article is not older. */
public final class NewestCited {
    private NewestCited() {}

    /** First instant (UTC) of the newest day that a link's address names, not behind the capture. */
    public static Optional<Instant> find(List<Link> links, Instant capturedAt) {
        return links.stream()
                .flatMap(link -> AddressDate.find(link.url()).stream())
                .map(date -> date.day().atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(day -> !day.isAfter(capturedAt))
                .max(Instant::compareTo);
    }
}
