package dev.parallax.cli.report;

import dev.parallax.catalog.Membership;
import dev.parallax.model.Contrast;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Grouping;
import dev.parallax.model.Voice;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The words behind contrasts: for each side those of the item, or, where it has none, those of its rivals. */
public final class ContrastEvidence {
    private static final int WORDS = 4;
    private static final int OUTLETS = 3;
    private static final int LONGEST = 48;
    private static final String OVERALL = "-";

    /** Words of one item on one side: how often each, and of which outlets. */
    private static final class Found {
        private final SortedMap<String, Integer> surfaces = new TreeMap<>();
        private final SortedSet<String> outlets = new TreeSet<>();
    }

    private final Cast cast;
    /** Groups of outlets, by grouping. */
    private final Map<String, Membership> groupings = new TreeMap<>();
    /** By contrast, unit and item. */
    private final List<SortedMap<String, SortedMap<String, Found>>> found = new ArrayList<>();

    private ContrastEvidence(Cast cast) {
        this.cast = cast;
    }

    /** Reads the words behind contrasts. */
    public static ContrastEvidence of(
            ReleaseTables tables, List<Contrast> contrasts, Map<String, ArticleHead> heads, Cast cast)
            throws IOException {
        ContrastEvidence evidence = new ContrastEvidence(cast);
        contrasts.forEach(contrast -> evidence.found.add(new TreeMap<>()));
        if (!contrasts.isEmpty()) {
            List<Grouping> rows = tables.all("groupings", Grouping.class);
            contrasts.forEach(contrast -> evidence.groupings.computeIfAbsent(
                    contrast.groupingId(), grouping -> Membership.of(grouping, rows)));
            tables.each("frame_evidence", FrameEvidence.class, row -> {
                ArticleHead head = heads.get(row.articleId());
                for (int i = 0; head != null && i < contrasts.size(); i++) {
                    String group = evidence.group(contrasts.get(i), head);
                    if (speaksOf(contrasts.get(i), row, head, group)) {
                        evidence.add(i, row, head, group);
                    }
                }
            });
        }
        return evidence;
    }

    /** Whether any words stand behind a contrast. The outlet's own share of the text, for one, has none: it is what is left. */
    public boolean hasWords(int number) {
        return !found.get(number).isEmpty();
    }

    /**
     * What one side of a contrast says, in words. An {@code x} before a count keeps it beside its words where these run from right to left.
     *
     * @param named how an item is told
     */
    public String side(int number, Contrast contrast, String unit, UnaryOperator<String> named) {
        SortedMap<String, Found> items = found.get(number).getOrDefault(unit, new TreeMap<>());
        Found own = items.get(contrast.plainItem());
        if (own != null) {
            return words(own);
        }
        String others = items.entrySet().stream()
                .map(item -> named.apply(item.getKey()) + " " + words(item.getValue()))
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "no words" : "none; instead " + others;
    }

    /** The group of an article in the grouping of a contrast; {@code articles.bloc} says that of the default one. */
    private String group(Contrast contrast, ArticleHead head) {
        Membership membership = groupings.get(contrast.groupingId());
        if (membership == null || contrast.groupingId().equals(SharpContrasts.BLOC)) {
            return head.group();
        }
        Instant published = head.publishedAt();
        LocalDate day = published == null
                ? null
                : published.atZone(cast.zone(head.outletId())).toLocalDate();
        return membership.group(head.outletId(), day).orElse(ArticleHead.NO_GROUP);
    }

    private void add(int number, FrameEvidence row, ArticleHead head, String group) {
        Found words = found.get(number)
                .computeIfAbsent(group, unit -> new TreeMap<>())
                .computeIfAbsent(row.item(), item -> new Found());
        words.surfaces.merge(row.surface(), 1, Integer::sum);
        words.outlets.add(head.outletId());
    }

    private static boolean speaksOf(Contrast contrast, FrameEvidence row, ArticleHead head, String group) {
        return contrast.featureId().equals(row.featureId())
                && SharpContrasts.base(contrast.plainItem()).equals(SharpContrasts.base(row.item()))
                && (contrast.voice() == row.voice() || (contrast.isVeiled() && row.voice() == Voice.IMPERSONAL))
                && (contrast.eventId().equals(OVERALL) || contrast.eventId().equals(row.eventId()))
                && (contrast.language().equals(OVERALL) || contrast.language().equals(head.language()))
                && (contrast.unitA().equals(group) || contrast.unitB().equals(group));
    }

    private String words(Found words) {
        String surfaces = words.surfaces.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> surface) -> -surface.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(WORDS)
                .map(surface -> "\"" + DisplayWidth.shortened(surface.getKey(), LONGEST) + "\" x"
                        + Figures.count(surface.getValue()))
                .collect(Collectors.joining(", "));
        int rest = words.surfaces.size() - WORDS;
        String outlets = words.outlets.stream().limit(OUTLETS).map(cast::name).collect(Collectors.joining(", "));
        int others = words.outlets.size() - OUTLETS;
        return surfaces + (rest > 0 ? " and " + rest + " more" : "") + " (" + outlets
                + (others > 0 ? " and " + Figures.count(others, "other") : "") + ")";
    }
}
