package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.EventTelling;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Event;
import java.util.List;
import java.util.SortedMap;

/** One event as each group tells it, side by side. */
final class EventSection {
    private static final int EXCERPT = 700;

    private final Cast cast;
    private final GroupColours colours;
    private final ArticleWords words;

    EventSection(Cast cast, GroupColours colours, ArticleWords words) {
        this.cast = cast;
        this.colours = colours;
        this.words = words;
    }

    void write(Html html, Event event, SortedMap<String, List<Told>> byGroup, boolean open) {
        html.open(
                "details",
                open
                        ? new String[] {"class", "event", "id", "event-" + event.eventId(), "open", ""}
                        : new String[] {"class", "event", "id", "event-" + event.eventId()});
        html.open("summary").text("h3", event.label());
        html.open("span", "class", "dim");
        html.text(day(event)
                + Figures.count(byGroup.values().stream().mapToInt(List::size).sum(), "article") + " · ");
        byGroup.forEach((group, told) -> html.text("span", Words.group(group), "class", "group " + colours.of(group))
                .text(" "));
        html.close().close().line();
        if (!event.description().isBlank()) {
            html.text("p", event.description());
        }
        String cause = event.cause();
        if (cause != null) {
            html.text("p", "Cause as declared (" + event.causeSource() + "): " + cause, "class", "dim");
        }
        html.open("div", "class", "tellings");
        byGroup.forEach((group, told) -> telling(html, event, group, told));
        html.close().close().line();
    }

    private void telling(Html html, Event event, String group, List<Told> told) {
        html.open("section", "class", "telling " + colours.of(group));
        html.text("h4", Words.group(group));
        html.text("p", EventTelling.summary(told, cast), "class", "dim");
        ArticleHead head = EventTelling.mostCertain(told);
        html.open("p", "class", "dim")
                .text(cast.name(head.outletId()) + " · " + Languages.name(head.language()) + " · "
                        + Figures.minute(head.publishedAt()) + " UTC")
                .close();
        words.write(html, head, event.eventId(), EXCERPT);
        String numbers = words.numbers(
                told.stream().map(link -> link.article().articleId()).toList());
        if (!numbers.isEmpty()) {
            html.text("p", "Numbers as told: " + numbers, "class", "dim");
        }
        html.close();
    }

    private static String day(Event event) {
        return event.startedOn() == null ? "" : event.startedOn() + " · " + Words.id(event.origin()) + " · ";
    }
}
