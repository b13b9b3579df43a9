package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Declared events against the gold of the bundled sample. Any argument lists the differences. */
public final class DeclaredBench {
    private DeclaredBench() {}

    /** The bundled model with settings given as name=value. */
    private static EventModel model(String[] arguments) {
        ObjectNode node = new ObjectMapper().valueToTree(EventModel.bundled());
        for (String argument : arguments) {
            if (argument.contains("=")) {
                String[] setting = argument.split("=");
                node.put(setting[0], Double.parseDouble(setting[1]));
            }
        }
        return new ObjectMapper().convertValue(node, EventModel.class);
    }

    public static void main(String[] arguments) throws IOException {
        DeclaredSample sample = DeclaredSample.read(
                System.getProperty("overlay", "").isEmpty()
                        ? new String[0]
                        : new String[] {System.getProperty("overlay")});
        Map<String, SampleArticles.Written> written = sample.written();
        boolean verbose = arguments.length > 0 && arguments[0].equals("v");
        var aligner = AlignStage.aligner(sample.declared(), model(arguments), sample.frequencies());
        Map<String, int[]> counts = new TreeMap<>();
        sample.annotated().forEach((url, article) -> {
            ArticleAlignment alignment = ((Outcome.Kept<ArticleAlignment>) aligner.apply(article))
                    .values()
                    .get(0);
            Set<String> members = alignment.coverage().stream()
                    .filter(c -> c.status() == CoverageStatus.MEMBER)
                    .map(Coverage::eventId)
                    .collect(Collectors.toSet());
            Set<String> kept =
                    alignment.coverage().stream().map(Coverage::eventId).collect(Collectors.toSet());
            Set<String> gold = new HashSet<>(written.get(url).events());
            Set<String> all = new java.util.TreeSet<>(kept);
            all.addAll(gold);
            for (String event : all) {
                Coverage c = alignment.coverage().stream()
                        .filter(x -> x.eventId().equals(event))
                        .findFirst()
                        .orElse(null);
                int cell = gold.contains(event)
                        ? members.contains(event) ? 0 : kept.contains(event) ? 2 : 3
                        : members.contains(event) ? 1 : 4;
                for (String key : List.of(
                        "all",
                        "language " + written.get(url).language(),
                        "event " + event,
                        "half " + (Ids.textSha256(event).charAt(0) % 2 == 0 ? "even" : "odd"),
                        "genre " + written.get(url).genre())) {
                    counts.computeIfAbsent(key, k -> new int[5])[cell]++;
                }
                if (verbose && (cell == 1 || cell == 2 || cell == 3)) {
                    System.out.println((cell == 1 ? "FALSE   " : cell == 2 ? "ABSTAIN " : "MISSED  ") + event + " "
                            + (c == null ? "" : c.score() + " " + c.sentenceShare()) + " gold=" + gold + " " + url
                            + " | " + written.get(url).title());
                }
            }
        });
        System.out.println("key\ttrue\tfalse\tabstained gold\tmissed\tabstained not gold\tP\tR\tF1");
        counts.forEach((key, c) -> {
            double p = (double) c[0] / Math.max(1, c[0] + c[1]);
            double r = (double) c[0] / Math.max(1, c[0] + c[2] + c[3]);
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%s\t%d\t%d\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f%n",
                    key,
                    c[0],
                    c[1],
                    c[2],
                    c[3],
                    c[4],
                    p,
                    r,
                    2 * p * r / Math.max(1e-9, p + r));
        });
    }
}
