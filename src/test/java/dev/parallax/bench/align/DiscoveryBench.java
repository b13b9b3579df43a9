package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.dictionary.Dictionaries;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.PairScore;
import dev.parallax.align.discovery.Periods;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.encoder.Device;
import dev.parallax.align.encoder.EncoderSettings;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.Pooling;
import dev.parallax.align.evaluation.BCubed;
import dev.parallax.align.evaluation.Bootstrap;
import dev.parallax.align.evaluation.LanguagePairs;
import dev.parallax.align.evaluation.Pairwise;
import dev.parallax.align.evaluation.PrecisionAtOne;
import dev.parallax.align.evaluation.Rates;
import dev.parallax.run.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Discovery on the alignment development sets, by the definitions of their README. Arguments: folder, sets joined by commas, then settings as name=value (a weight of the model, a kind,
 * {@code concepts=false}, {@code half=even} or {@code odd} for half of the events,
 * {@code distractors=50000} for made-up articles beside them (with dates only), with {@code parents=2} of two articles each,
 * or {@code parents=1} the articles without an event on other days, and another draw with {@code seed=2},
 * {@code show=true} for the clusters with gold articles, by their events,
 * {@code dictionary-file=tr:en:PATH}, {@code encoder-path=FOLDER} (before it {@code encoder-prefix=} where the model wants one), or {@code merges=} with thresholds merge/bridge/margin joined by commas). The set
 * {@code sample} is the bundled one. Skips sets that are not there.
 */
public final class DiscoveryBench {
    private static final Set<String> FIRST_HALVES = Set.of("en", "az", "ar");

    private DiscoveryBench() {}

    public static void main(String[] arguments) throws IOException {
        ObjectNode node = new ObjectMapper().valueToTree(PairModel.bundled());
        boolean concepts = true;
        boolean show = false;
        String half = "";
        int distractors = 0;
        int parents = 0;
        long seed = 1;
        List<Dictionaries.Asked> dictionaries = new ArrayList<>();
        Optional<Encoders.Asked> encoder = Optional.empty();
        String prefix = "";
        List<String> thresholds = new ArrayList<>();
        for (int index = 2; index < arguments.length; index++) {
            String[] setting = arguments[index].split("=");
            if (setting[0].equals("dictionary-file")) {
                String[] asked = setting[1].split(":");
                dictionaries.add(new Dictionaries.Asked(Path.of(asked[2]), asked[0], asked[1]));
            } else if (setting[0].equals("encoder-path")) {
                encoder = Optional.of(Encoders.find(
                        Path.of(setting[1]),
                        Optional.empty(),
                        new EncoderSettings(prefix, Pooling.AUTO, Recipe.Encoder.TOKENS, Device.CPU)));
            } else if (setting[0].equals("encoder-prefix")) {
                prefix = setting[1];
            } else if (setting[0].equals("distractors")) {
                distractors = Integer.parseInt(setting[1]);
            } else if (setting[0].equals("parents")) {
                parents = Integer.parseInt(setting[1]);
            } else if (setting[0].equals("seed")) {
                seed = Long.parseLong(setting[1]);
            } else if (setting[0].equals("half")) {
                half = setting[1];
            } else if (setting[0].equals("show")) {
                show = Boolean.parseBoolean(setting[1]);
            } else if (setting[0].equals("concepts")) {
                concepts = Boolean.parseBoolean(setting[1]);
            } else if (setting[0].equals("merges")) {
                thresholds.addAll(List.of(setting[1].split(",")));
            } else if (node.path("kinds").has(setting[0])) {
                ((ObjectNode) node.path("kinds")).put(setting[0], Double.parseDouble(setting[1]));
            } else {
                node.put(setting[0], Double.parseDouble(setting[1]));
            }
        }
        PairModel model = new ObjectMapper().convertValue(node, PairModel.class);
        if (thresholds.isEmpty()) {
            thresholds.add(model.merge() + "/" + model.bridge() + "/" + model.margin());
        }
        PivotTable pivots = Dictionaries.read(dictionaries);
        if (pivots.forms() > 0) {
            System.out.println("dictionaries of " + pivots.languages() + ": " + pivots.forms() + " forms, "
                    + pivots.pivots() + " pivots");
        }
        for (String name : arguments[1].split(",")) {
            Path file = Path.of(arguments[0], name + ".jsonl");
            boolean sample = name.equals("sample");
            if (!sample && !Files.exists(file)) {
                System.out.println("skipped: no " + file.getFileName());
                continue;
            }
            AlignmentSet set = (sample ? AlignmentSet.sample() : AlignmentSet.read(file, concepts, pivots, encoder))
                    .half(half)
                    .with(distractors, parents, seed);
            long start = System.nanoTime();
            DocumentFrequencies frequencies =
                    DocumentFrequencies.of(set.signatures().values());
            Map<String, WeightedSignature> weighted = new TreeMap<>();
            set.signatures()
                    .forEach((id, signature) -> weighted.put(id, WeightedSignature.of(signature, frequencies, model)));
            for (boolean dates : new boolean[] {false, true}) {
                // All articles of a large set in one window say nothing of a corpus that grows by the day.
                if (!dates && distractors > 0
                        || dates && set.signatures().values().stream().allMatch(one -> one.firstDay() == null)) {
                    continue;
                }
                run(name, set, weighted, frequencies, model, dates, thresholds, show);
            }
            System.out.printf(Locale.ROOT, "%s: %.1f s%n", name, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void run(
            String name,
            AlignmentSet set,
            Map<String, WeightedSignature> weighted,
            DocumentFrequencies frequencies,
            PairModel model,
            boolean dates,
            List<String> thresholds,
            boolean show) {
        String line = name + (dates ? " with dates" : " no dates  ");
        if (new TreeSet<>(set.languages().values()).size() > 1 && weighted.size() < 1000) {
            SortedMap<String, Double> directions =
                    PrecisionAtOne.of(set.gold(), set.languages(), (one, other) -> PairScore.of(
                                    weighted.get(one), weighted.get(other), model, dates)
                            .cosine());
            double mean =
                    directions.values().stream().mapToDouble(v -> v).average().orElse(0);
            String worst = directions.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .get()
                    .toString();
            double cross = directions.entrySet().stream()
                    .filter(d -> FIRST_HALVES.contains(d.getKey().substring(0, 2))
                            != FIRST_HALVES.contains(d.getKey().substring(3)))
                    .mapToDouble(Map.Entry::getValue)
                    .average()
                    .orElse(0);
            line += String.format(Locale.ROOT, " P@1 %.3f worst %s cross18 %.3f", mean, worst, cross);
        }
        Compared compared = Compared.of(weighted.values(), frequencies, model, dates);
        line += String.format(Locale.ROOT, " pairs/article %.1f", (double) compared.pairs() / weighted.size());
        for (String threshold : thresholds) {
            Map<String, String> clusters = new TreeMap<>();
            ObjectNode node = new ObjectMapper().valueToTree(model);
            List<String> names = List.of("merge", "bridge", "margin", "cohesion");
            String[] values = threshold.split("/");
            for (int value = 0; value < values.length; value++) {
                node.put(names.get(value), Double.parseDouble(values[value]));
            }
            PairModel other = new ObjectMapper().convertValue(node, PairModel.class);
            Periods.clusters(compared.edges(), other)
                    .forEach((cluster, articles) -> articles.forEach(article -> clusters.put(article, cluster)));
            if (show) {
                show(set, clusters);
            }
            Rates b3 = BCubed.of(set.gold(), clusters);
            Rates pairwise = Pairwise.of(set.gold(), clusters);
            Bootstrap.Interval interval = Bootstrap.bCubedF1(set.gold(), clusters, 1000, 1);
            SortedMap<String, Rates> languagePairs = LanguagePairs.of(set.gold(), clusters, set.languages());
            line += String.format(
                    Locale.ROOT,
                    "%n   merge %s B3 %.3f/%.3f/%.3f [%.3f %.3f] pair %.3f/%.3f/%.3f language pairs mean %.3f worst %.3f",
                    threshold,
                    b3.precision(),
                    b3.recall(),
                    b3.f1(),
                    interval.low(),
                    interval.high(),
                    pairwise.precision(),
                    pairwise.recall(),
                    pairwise.f1(),
                    languagePairs.values().stream()
                            .mapToDouble(Rates::f1)
                            .average()
                            .orElse(0),
                    languagePairs.values().stream().mapToDouble(Rates::f1).min().orElse(0));
        }
        System.out.println(line);
    }

    /** Prints for each gold event which clusters its articles are in, and for each of these how many articles of which event. */
    private static void show(AlignmentSet set, Map<String, String> clusters) {
        SortedMap<String, SortedMap<String, List<String>>> byEvent = new TreeMap<>();
        SortedMap<String, SortedMap<String, Integer>> byCluster = new TreeMap<>();
        set.signatures().keySet().forEach(article -> {
            String event = set.gold().getOrDefault(article, "-");
            String cluster = clusters.getOrDefault(article, article);
            byEvent.computeIfAbsent(event, key -> new TreeMap<>())
                    .computeIfAbsent(cluster, key -> new ArrayList<>())
                    .add(article);
            byCluster.computeIfAbsent(cluster, key -> new TreeMap<>()).merge(event, 1, Integer::sum);
        });
        byEvent.remove("-");
        byEvent.forEach((event, parts) -> {
            System.out.println(event + ": " + parts.size() + " clusters");
            parts.forEach((cluster, articles) -> {
                System.out.println("    " + byCluster.get(cluster));
                if (parts.size() > 1 || byCluster.get(cluster).size() > 1) {
                    articles.forEach(article ->
                            System.out.println("        " + set.languages().get(article) + " "
                                    + set.signatures().get(article).firstDay() + " " + article));
                }
            });
        });
    }
}
