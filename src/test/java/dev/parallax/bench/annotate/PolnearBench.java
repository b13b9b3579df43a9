package dev.parallax.bench.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.annotate.passage.Analyser;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Quotes against PolNeAR's development part, in the form {@code {id, primary, text, attributions: [{source, cue, content, kind}]}}. Content is a set of
 * characters (white space, quotation marks, dashes and {@code .,;:!?} trimmed from both ends); pairs by falling intersection over union, greedily one to one;
 * source accuracy of matched pairs (t = .5) whose gold has a source: overlap of at least .5, or the last word in common.
 *
 * <p>Rows that share a cue are one attribution there (a direct quote cut by its cue), so they are joined here. Arguments: the
 * file, {@code -v} to print what was missed.
 */
public final class PolnearBench {
    private record Attribution(BitSet content, String source, boolean direct, String cue) {}

    private PolnearBench() {}

    /** Prints F1 at three thresholds, over all and over direct quotes, and source accuracy. */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 1 && arguments[1].equals("-v");
        Language english = Languages.of("en").orElseThrow();
        SpeechFinder finder = new SpeechFinder(english);
        double[] thresholds = {1, .8, .5};
        Score[] all = {new Score(), new Score(), new Score()};
        Score[] direct = {new Score(), new Score(), new Score()};
        Score source = new Score();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode row = mapper.readTree(line);
            if (!row.get("primary").asBoolean()) {
                continue;
            }
            String text = row.get("text").asText();
            List<Attribution> gold = gold(row, text);
            List<Attribution> predicted =
                    predicted(english, finder, row.get("id").asText(), text);
            for (int index = 0; index < thresholds.length; index++) {
                int[] match = match(gold, predicted, thresholds[index]);
                count(all[index], gold.size(), predicted.size(), match);
                List<Attribution> goldDirect =
                        gold.stream().filter(Attribution::direct).toList();
                List<Attribution> predictedDirect =
                        predicted.stream().filter(Attribution::direct).toList();
                count(
                        direct[index],
                        goldDirect.size(),
                        predictedDirect.size(),
                        match(goldDirect, predictedDirect, thresholds[index]));
                if (thresholds[index] == .5) {
                    sources(gold, predicted, match, source, verbose);
                    if (verbose) {
                        print(text, gold, predicted, match);
                    }
                }
            }
        }
        for (int index = 0; index < thresholds.length; index++) {
            System.out.printf(Locale.ROOT, "t=%.1f all    %s%n", thresholds[index], all[index]);
            System.out.printf(Locale.ROOT, "t=%.1f direct %s%n", thresholds[index], direct[index]);
        }
        System.out.println("source " + source);
    }

    private static List<Attribution> gold(JsonNode row, String text) {
        List<Attribution> gold = new ArrayList<>();
        for (JsonNode attribution : row.get("attributions")) {
            BitSet content = new BitSet();
            attribution
                    .get("content")
                    .forEach(
                            span -> content.set(span.get(0).asInt(), span.get(1).asInt()));
            trim(content, text);
            if (!content.isEmpty()) {
                gold.add(new Attribution(
                        content,
                        surface(text, attribution.get("source")),
                        attribution.get("kind").asText().equals("direct"),
                        surface(text, attribution.get("cue"))));
            }
        }
        return gold;
    }

    private static String surface(String text, JsonNode spans) {
        StringBuilder words = new StringBuilder();
        if (spans != null && spans.isArray()) {
            spans.forEach(span -> words.append(words.isEmpty() ? "" : " ")
                    .append(
                            text,
                            text.offsetByCodePoints(0, span.get(0).asInt()),
                            text.offsetByCodePoints(0, span.get(1).asInt())));
        }
        return words.toString();
    }

    private static List<Attribution> predicted(Language english, SpeechFinder finder, String id, String text) {
        Passage passage = Passage.read(english, Part.TEXT, text, new Analyser(english));
        SpeechFinder.Speech speech = finder.find(id, passage, List.of());
        Map<String, List<Quote>> byCue = new LinkedHashMap<>();
        int alone = 0;
        for (Quote quote : speech.quotes()) {
            String key = quote.cueBeginChar() == null || quote.form() != QuoteForm.DIRECT
                    ? "alone " + alone++
                    : "cue " + quote.cueBeginChar();
            byCue.computeIfAbsent(key, unused -> new ArrayList<>()).add(quote);
        }
        List<Attribution> predicted = new ArrayList<>();
        for (List<Quote> quotes : byCue.values()) {
            BitSet content = new BitSet();
            for (Quote quote : quotes) {
                content.set(quote.beginChar(), quote.endChar());
                if (quotes.size() > 1) {
                    // Gold keeps the marks between the pieces.
                    content.set(
                            Math.max(0, quote.beginChar() - 1),
                            Math.min(quote.endChar() + 1, text.codePointCount(0, text.length())));
                }
            }
            trim(content, text);
            Quote first = quotes.get(0);
            if (!content.isEmpty()) {
                predicted.add(new Attribution(
                        content,
                        speech.speakers()
                                .get(first.quoteNo())
                                .map(passage.points()::surface)
                                .orElse(""),
                        first.form() == QuoteForm.DIRECT,
                        first.cue() == null ? "" : first.cue()));
            }
        }
        return predicted;
    }

    private static void trim(BitSet content, String text) {
        int[] points = text.codePoints().toArray();
        while (!content.isEmpty() && trimmed(points[content.nextSetBit(0)])) {
            content.clear(content.nextSetBit(0));
        }
        while (!content.isEmpty() && trimmed(points[content.length() - 1])) {
            content.clear(content.length() - 1);
        }
    }

    private static boolean trimmed(int point) {
        return Character.isWhitespace(point) || "\"'“”‘’«»„–—―-.,;:!?\u00a0".indexOf(point) >= 0;
    }

    private static int[] match(List<Attribution> gold, List<Attribution> predicted, double threshold) {
        List<double[]> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                BitSet common = (BitSet) gold.get(g).content().clone();
                common.and(predicted.get(p).content());
                if (common.isEmpty()) {
                    continue;
                }
                BitSet union = (BitSet) gold.get(g).content().clone();
                union.or(predicted.get(p).content());
                double share = (double) common.cardinality() / union.cardinality();
                if (share >= threshold) {
                    pairs.add(new double[] {share, g, p});
                }
            }
        }
        return Matching.assign(pairs, gold.size(), predicted.size());
    }

    private static void count(Score score, int gold, int predicted, int[] match) {
        score.gold += gold;
        score.predicted += predicted;
        for (int index : match) {
            score.matched += index >= 0 ? 1 : 0;
        }
    }

    private static void sources(
            List<Attribution> gold, List<Attribution> predicted, int[] match, Score score, boolean verbose) {
        for (int index = 0; index < match.length; index++) {
            String source = gold.get(index).source();
            if (match[index] >= 0 && !source.isEmpty()) {
                score.gold++;
                score.predicted++;
                boolean right = same(source, predicted.get(match[index]).source());
                score.matched += right ? 1 : 0;
                if (!right && verbose) {
                    System.out.println("SOURCE [" + source + "] found ["
                            + predicted.get(match[index]).source() + "] cue "
                            + gold.get(index).cue());
                }
            }
        }
    }

    private static boolean same(String gold, String found) {
        List<String> one = words(gold);
        List<String> two = words(found);
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        Set<String> common = new HashSet<>(one);
        common.retainAll(new HashSet<>(two));
        Set<String> union = new HashSet<>(one);
        union.addAll(two);
        return (double) common.size() / union.size() >= .5
                || one.get(one.size() - 1).equals(two.get(two.size() - 1));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT)
                .replace("'s", "")
                .replace("’s", "")
                .split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void print(String text, List<Attribution> gold, List<Attribution> predicted, int[] match) {
        Set<Integer> used = new HashSet<>();
        for (int index = 0; index < match.length; index++) {
            used.add(match[index]);
            if (match[index] >= 0) {
                System.out.println("RIGHT " + (predicted.get(match[index]).direct() ? "direct " : "") + "["
                        + surface(text, predicted.get(match[index]).content()) + "] {"
                        + predicted.get(match[index]).cue() + "}");
            }
            if (match[index] < 0) {
                System.out.println("MISSED " + (gold.get(index).direct() ? "direct " : "") + "["
                        + surface(text, gold.get(index).content()) + "] cue {"
                        + gold.get(index).cue() + "} by " + gold.get(index).source());
            }
        }
        for (int index = 0; index < predicted.size(); index++) {
            if (!used.contains(index)) {
                System.out.println("WRONG " + (predicted.get(index).direct() ? "direct " : "") + "["
                        + surface(text, predicted.get(index).content()) + "] cue {"
                        + predicted.get(index).cue() + "} by "
                        + predicted.get(index).source() + " <<"
                        + text.substring(
                                        Math.max(
                                                0,
                                                text.offsetByCodePoints(
                                                                0,
                                                                predicted
                                                                        .get(index)
                                                                        .content()
                                                                        .nextSetBit(0))
                                                        - 90),
                                        text.offsetByCodePoints(
                                                0,
                                                predicted.get(index).content().nextSetBit(0)))
                                .replace('\n', '/'));
            }
        }
    }

    private static String surface(String text, BitSet content) {
        return text.substring(
                        text.offsetByCodePoints(0, content.nextSetBit(0)), text.offsetByCodePoints(0, content.length()))
                .replace('\n', '/');
    }
}
