package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Passages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What reviews and news of the bundled sample tell besides the event of their own cluster: links of passages against the gold. A cluster stands for the event that most of its articles tell first.
 * Arguments: settings of the model as name=value; {@code v} lists all links.
 */
public final class PassageBench {
    private PassageBench() {}

    public static void main(String[] arguments) throws IOException {
        ObjectNode node = new ObjectMapper().valueToTree(PairModel.bundled());
        for (String argument : arguments) {
            if (argument.contains("=")) {
                node.put(argument.split("=")[0], Double.parseDouble(argument.split("=")[1]));
            }
        }
        SampleClusters all =
                SampleClusters.read(DeclaredSample.read(), new ObjectMapper().convertValue(node, PairModel.class));
        Map<String, String> events = new TreeMap<>();
        Map<String, String> own = new TreeMap<>();
        all.members().forEach((id, members) -> {
            Map<String, Integer> told = new TreeMap<>();
            members.forEach(article -> {
                own.put(article, id);
                all.sample().written().get(article).events().stream()
                        .limit(1)
                        .forEach(event -> told.merge(event, 1, Integer::sum));
            });
            told.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(most -> events.put(id, most.getKey()));
        });
        for (boolean reviews : new boolean[] {true, false}) {
            for (double threshold : new double[] {0.3, 0.4, 0.5, 0.6, 0.7}) {
                count(all, events, own, reviews, threshold, List.of(arguments).contains("v") && threshold == 0.5);
            }
        }
    }

    private static void count(
            SampleClusters all,
            Map<String, String> events,
            Map<String, String> own,
            boolean reviews,
            double threshold,
            boolean verbose) {
        Map<String, Set<String>> found = new TreeMap<>();
        int right = 0;
        int wrong = 0;
        for (Passages.Link link : all.passages()) {
            String article = link.coverage().articleId();
            String event = events.getOrDefault(link.coverage().eventId(), "-");
            boolean first = event.equals(events.get(own.getOrDefault(article, "")));
            if (link.coverage().score() < threshold || first || reviews != review(all, article)) {
                continue;
            }
            boolean gold = all.sample().written().get(article).events().contains(event);
            if (found.computeIfAbsent(article, key -> new HashSet<>()).add(event)) {
                right += gold ? 1 : 0;
                wrong += gold ? 0 : 1;
                if (verbose) {
                    System.out.println((gold ? "right " : "WRONG ") + event + " "
                            + link.coverage().score() + " "
                            + link.evidence().stream().map(row -> row.value()).toList() + " " + article);
                }
            }
        }
        int asked = 0;
        for (SampleArticles.Written written : all.sample().written().values()) {
            if (reviews == review(all, written.url())) {
                String cluster = events.getOrDefault(own.getOrDefault(written.url(), ""), "");
                asked += (int) written.events().stream()
                        .filter(event -> !event.equals(cluster) && events.containsValue(event))
                        .count();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s at %.1f: right %d wrong %d of %d asked%n",
                reviews ? "reviews" : "news",
                threshold,
                right,
                wrong,
                asked);
    }

    private static boolean review(SampleClusters all, String article) {
        return Passages.manyEvents(
                all.sample().annotated().get(article).article().genre());
    }
}
