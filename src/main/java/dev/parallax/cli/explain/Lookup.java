package dev.parallax.cli.explain;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what a person means by an id, the beginning of one, or an address. */
final class Lookup {
    /** Shortest beginning of an id that is taken for one. */
    private static final int SHORTEST = 4;

    private static final int LISTED = 5;

    private final String asked;
    private final @Nullable String address;
    private final SortedSet<String> exact = new TreeSet<>();
    private final SortedSet<String> beginnings = new TreeSet<>();
    private final SortedSet<String> captures = new TreeSet<>();
    private final Nearest nearest;

    private Lookup(String asked) {
        this.asked = asked.strip();
        this.address = Address.of(this.asked).orElse(null);
        this.nearest = new Nearest(address == null ? this.asked : address);
    }

    /**
     * What was found.
     *
     * @param event the event, where one is meant
     * @param articleId the article, where one is meant
     * @param nearest where neither is: the nearest id or address, if one is near
     */
    record Found(@Nullable Event event, @Nullable String articleId, Optional<String> nearest) {}

    /**
     * Looks in events, articles and captures.
     *
     * @throws IllegalArgumentException where several begin like that
     */
    static Found find(ReleaseTables tables, String asked) throws IOException {
        return new Lookup(asked).find(tables);
    }

    private Found find(ReleaseTables tables) throws IOException {
        List<Event> events = tables.all("events", Event.class);
        List<Event> meant =
                events.stream().filter(event -> event.eventId().equals(asked)).toList();
        if (!meant.isEmpty()) {
            return new Found(meant.get(0), null, Optional.empty());
        }
        if (address != null) {
            captures(tables);
        }
        tables.each("articles", ArticleKey.class, this::article);
        events.stream().map(Event::eventId).forEach(this::beginning);
        if (!exact.isEmpty()) {
            return new Found(null, only(exact), Optional.empty());
        }
        if (beginnings.isEmpty()) {
            return new Found(null, null, nearest.word());
        }
        String id = only(beginnings);
        return events.stream()
                .filter(event -> event.eventId().equals(id))
                .findFirst()
                .map(event -> new Found(event, null, Optional.empty()))
                .orElseGet(() -> new Found(null, id, Optional.empty()));
    }

    /** The address as recorded may differ from the article's in what its outlet's own rules drop. */
    private void captures(ReleaseTables tables) throws IOException {
        tables.each("captures", CaptureKey.class, capture -> {
            if (Address.of(capture.url()).equals(Optional.ofNullable(address))) {
                captures.add(capture.captureId());
            }
        });
    }

    private void article(ArticleKey article) {
        if (address != null) {
            boolean same = article.url().equals(address) || captures.contains(article.captureId());
            if (same) {
                exact.add(article.articleId());
            } else if (Address.host(article.url()).equals(Address.host(address))) {
                nearest.add(article.url());
            }
        } else if (article.articleId().equals(asked)) {
            exact.add(asked);
        } else {
            beginning(article.articleId());
        }
    }

    private void beginning(String id) {
        if (asked.length() >= SHORTEST && id.startsWith(asked)) {
            beginnings.add(id);
        }
        if (address == null) {
            nearest.add(id);
        }
    }

    private String only(SortedSet<String> ids) {
        if (ids.size() > 1) {
            List<String> first = new ArrayList<>(ids).subList(0, Math.min(LISTED, ids.size()));
            throw new IllegalArgumentException("\"" + asked + "\" may be any of " + ids.size() + ": "
                    + String.join(", ", first) + (ids.size() > LISTED ? ", ..." : "") + "; give more of it");
        }
        return ids.first();
    }
}
