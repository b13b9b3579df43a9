package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.bench.sample.Gold;
import dev.parallax.bench.sample.WrittenSample;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.language.Words;
import dev.parallax.model.Annotations;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Mention;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the light pass on gold of the sample's kind, each language alone. Arguments: the catalog folder, then folders of samples ({@code pages} and
 * {@code gold} beside each other); {@code -v kind} prints what was missed and what was wrong;
 * {@code -t} writes {@code measures/detectors.tsv}.
 *
 * <p>Quotes match greedily by the share of characters in common (intersection over union) of at least .5, marks and white space aside; a speaker is right if
 * the concept is gold's or, where gold has none, if the words that name him share a content word. Claims match by quantity, value, unit and scope where their spans touch; scopes match if both
 * are missing or share a word by its stem.
 * Mentions match by concept and overlapping span. The gold speaks of surfaces, not offsets: rows of mentions stand in the order of the text, and of the other
 * tables each row stands for the first occurrence of its surface that no longer surface covers and no row before it has taken.
 */
public final class SampleBench {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "o", "onun", "او", "он", "она", "هو", "هي");

    private final Function<ExtractedArticle, Outcome<Annotations>> stage;
    private final String verbose;
    private final Map<String, Map<String, Score>> scores = new TreeMap<>();

    private SampleBench(AnnotateStage stage, String verbose) {
        this.stage = stage.open();
        this.verbose = verbose;
    }

    /** Prints a line per language and measure. */
    public static void main(String[] arguments) throws IOException {
        List<String> paths = new ArrayList<>(List.of(arguments));
        String verbose = "";
        String only = "";
        boolean table = paths.get(0).equals("-t");
        if (table) {
            paths = paths.subList(1, paths.size());
        }
        if (paths.get(0).equals("-v")) {
            verbose = paths.get(1);
            paths = paths.subList(2, paths.size());
        }
        if (paths.get(0).equals("-l")) {
            only = paths.get(1);
            paths = paths.subList(2, paths.size());
        }
        TreeMap<String, String> files = new TreeMap<>();
        int folder = 0;
        while (folder < paths.size()
                && !Files.isDirectory(Path.of(paths.get(folder)).resolve("pages"))) {
            load(Path.of(paths.get(folder)), files);
            folder++;
        }
        for (int index = folder; index < paths.size(); index++) {
            load(Path.of(paths.get(index)).resolve("catalog"), files);
        }
        SampleBench bench = new SampleBench(AnnotateStage.of(new CatalogFiles(files)), verbose);
        for (int index = folder; index < paths.size(); index++) {
            bench.sample(Path.of(paths.get(index)), only);
        }
        if (table) {
            bench.table();
        } else {
            bench.print();
        }
    }

    private static void load(Path root, TreeMap<String, String> files) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
    }

    private void sample(Path sample, String only) throws IOException {
        Set<String> news = new HashSet<>();
        Map<String, ExtractedArticle> articles = new LinkedHashMap<>();
        for (WrittenSample.Written written : WrittenSample.read(sample)) {
            ExtractedArticle article = written.extracted();
            if (article.article().genre() == Genre.NEWS) {
                news.add(article.article().url());
            }
            if (only.isEmpty() || only.equals(article.article().language())) {
                articles.put(article.article().url(), article);
            }
        }
        Map<String, Annotations> annotations = new HashMap<>();
        articles.forEach((url, article) -> annotations.put(url, kept(stage.apply(article))));
        Map<String, Map<String, List<Map<String, String>>>> byKind = new TreeMap<>();
        try (Stream<Path> gold = Files.list(sample.resolve("gold"))) {
            for (Path file : gold.sorted().toList()) {
                String kind = file.getFileName().toString().replaceFirst("\\..*", "");
                Map<String, List<Map<String, String>>> byUrl =
                        byKind.computeIfAbsent(kind, name -> new LinkedHashMap<>());
                Gold.read(file).forEach(row -> byUrl.computeIfAbsent(row.get("url"), url -> new ArrayList<>())
                        .add(row));
            }
        }
        byKind.forEach((kind, byUrl) -> articles.forEach((url, article) -> {
            if (news.contains(url) || kind.equals("mentions")) { // what the other tables are complete for
                compare(
                        kind,
                        article,
                        annotations.get(url),
                        byUrl.getOrDefault(url, List.of()),
                        byUrl.containsKey(url));
            }
        }));
    }

    private static Annotations kept(Outcome<Annotations> outcome) {
        return ((Outcome.Kept<Annotations>) outcome).values().get(0);
    }

    private void compare(
            String kind,
            ExtractedArticle article,
            Annotations found,
            List<Map<String, String>> gold,
            boolean labelled) {
        switch (kind) {
            case "quotes" -> quotes(article, found, gold);
            case "claims" -> claims(article, found, gold);
            case "mentions" -> {
                if (labelled) {
                    mentions("mentions", article, found, gold);
                }
            }
            case "naming" -> mentions("naming", article, found, gold);
            case "citations" -> citations(article, found, gold);
            default -> {}
        }
    }

    private Score score(ExtractedArticle article, String measure) {
        return scores.computeIfAbsent(article.article().language(), code -> new TreeMap<>())
                .computeIfAbsent(measure, name -> new Score());
    }

    private void say(String kind, ExtractedArticle article, String line) {
        if (verbose.equals(kind)) {
            System.out.println(
                    article.article().language() + " " + article.article().url() + "\n    " + line);
        }
    }

    /** Title and text as one string; code point offsets of the text are shifted by the title and one line end. */
    private static String whole(ExtractedArticle article) {
        return article.article().title() + "\n" + article.article().text();
    }

    private static int shift(ExtractedArticle article, Part part) {
        String title = article.article().title();
        return part == Part.TITLE ? 0 : title.codePointCount(0, title.length()) + 1;
    }

    private static int[] code(ExtractedArticle article, Part part, int begin, int end) {
        int shift = shift(article, part);
        return new int[] {begin + shift, end + shift};
    }

    /** Spans of gold surfaces in code points: the longest first, each at its first occurrence that no other row has taken, or else at its first. */
    private static List<int[]> spans(ExtractedArticle article, List<String> surfaces) {
        String whole = whole(article);
        List<int[]> taken = new ArrayList<>();
        int[][] spans = new int[surfaces.size()][];
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < surfaces.size(); row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingInt(row -> -surfaces.get(row).length()));
        for (int row : order) {
            String surface = surfaces.get(row);
            int at = word(whole, surface, 0);
            at = at < 0 ? whole.indexOf(surface) : at;
            int first = at;
            while (at >= 0 && overlaps(taken, at, at + surface.length())) {
                at = word(whole, surface, at + 1);
            }
            at = at < 0 ? first : at;
            if (at < 0) {
                spans[row] = new int[] {-1, -1};
                continue;
            }
            taken.add(new int[] {at, at + surface.length()});
            int begin = whole.codePointCount(0, at);
            spans[row] = new int[] {begin, begin + surface.codePointCount(0, surface.length())};
        }
        return List.of(spans);
    }

    private static boolean overlaps(List<int[]> taken, int begin, int end) {
        return taken.stream().anyMatch(span -> begin < span[1] && span[0] < end);
    }

    /** Spans of gold surfaces whose rows stand in the order of the text: each begins behind the one before, and is a whole word. */
    private static List<int[]> ordered(ExtractedArticle article, List<String> surfaces) {
        String whole = whole(article);
        List<int[]> spans = new ArrayList<>();
        int from = 0;
        for (String surface : surfaces) {
            int at = word(whole, surface, from);
            at = at < 0 ? word(whole, surface, 0) : at;
            at = at < 0 ? whole.indexOf(surface) : at;
            if (at < 0) {
                spans.add(new int[] {-1, -1});
                continue;
            }
            from = at >= from ? at + surface.length() : from;
            int begin = whole.codePointCount(0, at);
            spans.add(new int[] {begin, begin + surface.codePointCount(0, surface.length())});
        }
        return spans;
    }

    /** Where a surface stands as a word, from an index on; in Arabic script particles may be written together with it. */
    private static int word(String whole, String surface, int from) {
        for (int at = whole.indexOf(surface, from); at >= 0; at = whole.indexOf(surface, at + 1)) {
            int begin = at;
            while (begin > 0 && at - begin < 3 && "وفبكلا".indexOf(whole.charAt(begin - 1)) >= 0) {
                begin--;
            }
            int end = at + surface.length();
            if ((begin == 0 || !Character.isLetterOrDigit(whole.charAt(begin - 1)))
                    && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private void quotes(ExtractedArticle article, Annotations found, List<Map<String, String>> gold) {
        List<String> contents = gold.stream().map(row -> row.get("content")).toList();
        List<int[]> goldSpans = spans(article, contents);
        List<Quote> quotes = found.quotes();
        List<int[]> predicted = quotes.stream()
                .map(q -> code(article, q.part(), q.beginChar(), q.endChar()))
                .toList();
        int[] match = Matching.greedy(goldSpans, predicted, .5);
        Score all = score(article, "quotes all");
        direct(article, gold, goldSpans, quotes, predicted);
        Score speaker = score(article, "speaker");
        Score kind = score(article, "speaker kind");
        all.gold += gold.size();
        all.predicted += predicted.size();
        for (int index = 0; index < gold.size(); index++) {
            Map<String, String> row = gold.get(index);
            if (match[index] < 0) {
                say(
                        "quotes",
                        article,
                        "MISSED " + row.get("form") + " [" + row.get("content") + "] cue " + row.get("cue") + " by "
                                + row.get("speaker_surface"));
                continue;
            }
            Quote quote = quotes.get(match[index]);
            all.matched++;
            boolean right = speakerRight(row, quote);
            speaker.matched += right ? 1 : 0;
            speaker.predicted++;
            speaker.gold++;
            kind.predicted++;
            kind.gold++;
            boolean kindRight = quote.speakerKind() != null
                    && quote.speakerKind().name().toLowerCase(Locale.ROOT).equals(row.get("speaker_kind"));
            kind.matched += kindRight ? 1 : 0;
            if (!kindRight) {
                say(
                        "kind",
                        article,
                        "KIND gold " + row.get("speaker_surface") + " " + row.get("speaker_kind") + "; found ["
                                + quote.speakerSurface() + "] " + quote.speakerKind());
            }
            if (!right) {
                say(
                        "speaker",
                        article,
                        "SPEAKER gold " + row.get("speaker_surface") + " (" + row.get("speaker_concept_id")
                                + "), found [" + quote.speakerSurface() + "] (" + quote.speakerConceptId() + ") of ["
                                + row.get("content") + "]");
            }
        }
        Set<Integer> used = new HashSet<>();
        for (int index : match) {
            used.add(index);
        }
        for (int index = 0; index < predicted.size(); index++) {
            Quote quote = quotes.get(index);
            if (!used.contains(index)) {
                say(
                        "quotes",
                        article,
                        "WRONG " + quote.form() + " [" + surface(article, predicted.get(index)) + "] cue " + quote.cue()
                                + " by " + quote.speakerSurface());
            }
        }
    }

    /** Direct quotes apart: gold's direct rows against found direct quotes. */
    private void direct(
            ExtractedArticle article,
            List<Map<String, String>> gold,
            List<int[]> goldSpans,
            List<Quote> quotes,
            List<int[]> predicted) {
        List<int[]> asked = new ArrayList<>();
        for (int index = 0; index < gold.size(); index++) {
            if (gold.get(index).get("form").equals("direct")) {
                asked.add(goldSpans.get(index));
            }
        }
        List<int[]> answered = new ArrayList<>();
        for (int index = 0; index < quotes.size(); index++) {
            if (quotes.get(index).form() == QuoteForm.DIRECT) {
                answered.add(predicted.get(index));
            }
        }
        Score direct = score(article, "quotes direct");
        direct.gold += asked.size();
        direct.predicted += answered.size();
        for (int found : Matching.greedy(asked, answered, .5)) {
            direct.matched += found < 0 ? 0 : 1;
        }
    }

    private static String surface(ExtractedArticle article, int[] span) {
        String whole = whole(article);
        return whole.substring(whole.offsetByCodePoints(0, span[0]), whole.offsetByCodePoints(0, span[1]));
    }

    /** The words about a span. */
    private static String around(ExtractedArticle article, int[] span) {
        String whole = whole(article);
        int length = whole.codePointCount(0, whole.length());
        return surface(article, new int[] {Math.max(0, span[0] - 60), Math.min(Math.max(0, span[1]) + 60, length)})
                .replace("\n", " / ");
    }

    /** The concepts of whatever is named on a span. */
    private static List<String> there(ExtractedArticle article, Annotations found, int[] asked) {
        return found.mentions().stream()
                .filter(mention -> {
                    int[] span = code(article, mention.part(), mention.beginChar(), mention.endChar());
                    return span[0] < asked[1] && asked[0] < span[1];
                })
                .map(mention -> mention.conceptId() + "=" + mention.surface())
                .toList();
    }

    private static boolean speakerRight(Map<String, String> row, Quote quote) {
        String concept = row.get("speaker_concept_id");
        if (!concept.equals("-")) {
            return concept.equals(quote.speakerConceptId());
        }
        String surface = row.get("speaker_surface");
        if (surface.equals("-") || quote.speakerSurface() == null) {
            return surface.equals("-") == (quote.speakerSurface() == null);
        }
        if (PRONOUNS.contains(surface.toLowerCase(Locale.ROOT)) && quote.speakerConceptId() == null) {
            return true; // the row names whom the pronoun stands for
        }
        Set<String> words =
                new HashSet<>(List.of(surface.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        for (String word : quote.speakerSurface().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (words.contains(word) && (word.length() > 2 || words.size() == 1)) {
                return true;
            }
        }
        return false;
    }

    private void claims(ExtractedArticle article, Annotations found, List<Map<String, String>> gold) {
        List<Claim> claims = found.claims();
        List<int[]> goldSpans =
                spans(article, gold.stream().map(row -> row.get("surface")).toList());
        Score score = score(article, "claims");
        Score plain = score(article, "claims without scope");
        score.gold += gold.size();
        score.predicted += claims.size();
        plain.gold += gold.size();
        plain.predicted += claims.size();
        Set<Integer> used = new HashSet<>();
        for (int index = 0; index < gold.size(); index++) {
            Map<String, String> row = gold.get(index);
            int hit = -1;
            for (int candidate = 0; candidate < claims.size() && hit < 0; candidate++) {
                Claim claim = claims.get(candidate);
                int[] span = code(article, claim.part(), claim.beginChar(), claim.endChar());
                boolean near =
                        span[0] < goldSpans.get(index)[1] + 1 && goldSpans.get(index)[0] < span[1] + 1;
                if (!used.contains(candidate)
                        && near
                        && claim.quantity().name().toLowerCase(Locale.ROOT).equals(row.get("quantity"))
                        && claim.value() == Double.parseDouble(row.get("value"))
                        && claim.unit().equals(row.get("unit"))
                        && (hit < 0 || scopes(article, row.get("scope"), claim.scope()))) {
                    hit = candidate;
                }
            }
            plain.matched += hit >= 0 ? 1 : 0;
            if (hit >= 0 && !scopes(article, row.get("scope"), claims.get(hit).scope())) {
                say(
                        "scope",
                        article,
                        "SCOPE gold [" + row.get("scope") + "] found ["
                                + claims.get(hit).scope() + "] of " + row.get("surface"));
                used.add(hit);
                continue;
            }
            if (hit >= 0) {
                used.add(hit);
                score.matched++;
            } else {
                say(
                        "claims",
                        article,
                        "MISSED " + row.get("quantity") + " " + row.get("value") + " [" + row.get("surface") + "]");
            }
        }
        for (int index = 0; index < claims.size(); index++) {
            if (!used.contains(index)) {
                Claim claim = claims.get(index);
                int[] span = code(article, claim.part(), claim.beginChar(), claim.endChar());
                say(
                        "claims",
                        article,
                        "WRONG " + claim.quantity() + " " + claim.value() + " [" + surface(article, span) + "] in: "
                                + around(article, span));
            }
        }
    }

    /** Whether both say no scope, or two scopes share a word by its stem. */
    private static boolean scopes(ExtractedArticle article, String gold, @Nullable String found) {
        if (gold.equals("-") || found == null) {
            return gold.equals("-") == (found == null);
        }
        Language language = Languages.of(article.article().language()).orElseThrow();
        Set<String> keys = new HashSet<>();
        Words.of(gold).forEach(word -> keys.addAll(language.keys(word.surface())));
        return Words.of(found).stream()
                .filter(word -> word.surface().length() > 1)
                .anyMatch(word -> language.keys(word.surface()).stream().anyMatch(keys::contains));
    }

    private void mentions(String measure, ExtractedArticle article, Annotations found, List<Map<String, String>> gold) {
        Set<String> asked = Core.concepts(measure);
        List<Mention> mentions = found.mentions().stream()
                .filter(mention -> mention.conceptId() != null && asked.contains(mention.conceptId()))
                .toList();
        List<String> surfaces = gold.stream().map(row -> row.get("surface")).toList();
        List<int[]> goldSpans = measure.equals("mentions") ? ordered(article, surfaces) : spans(article, surfaces);
        Score score = score(article, measure);
        Set<Integer> used = new HashSet<>();
        for (int index = 0; index < gold.size(); index++) {
            Map<String, String> row = gold.get(index);
            if (!asked.contains(row.get("concept_id"))) {
                continue;
            }
            score.gold++;
            int hit = -1;
            for (int candidate = 0; candidate < mentions.size() && hit < 0; candidate++) {
                Mention mention = mentions.get(candidate);
                int[] span = code(article, mention.part(), mention.beginChar(), mention.endChar());
                boolean overlap = span[0] < goldSpans.get(index)[1] && goldSpans.get(index)[0] < span[1]
                        || measure.equals("naming") && mention.surface().equals(row.get("surface"));
                boolean variant =
                        !row.containsKey("variant") || row.get("variant").equals(mention.variant());
                if (!used.contains(candidate)
                        && overlap
                        && variant
                        && row.get("concept_id").equals(mention.conceptId())) {
                    hit = candidate;
                }
            }
            if (hit >= 0) {
                used.add(hit);
                score.matched++;
            } else {
                say(
                        measure,
                        article,
                        "MISSED " + row.get("concept_id") + " " + row.getOrDefault("variant", "") + " ["
                                + row.get("surface") + "] found there " + there(article, found, goldSpans.get(index))
                                + " in: " + around(article, goldSpans.get(index)));
            }
        }
        score.predicted += mentions.size();
        for (int index = 0; index < mentions.size(); index++) {
            if (!used.contains(index)) {
                Mention mention = mentions.get(index);
                say(
                        measure,
                        article,
                        "WRONG " + mention.conceptId() + " " + mention.variant() + " [" + mention.surface() + "] in: "
                                + around(
                                        article,
                                        code(article, mention.part(), mention.beginChar(), mention.endChar())));
            }
        }
    }

    private void citations(ExtractedArticle article, Annotations found, List<Map<String, String>> gold) {
        Score score = score(article, "citations");
        score.gold += gold.size();
        score.predicted += found.citations().size();
        Set<Integer> used = new HashSet<>();
        for (Map<String, String> row : gold) {
            int hit = -1;
            for (int candidate = 0; candidate < found.citations().size() && hit < 0; candidate++) {
                Citation citation = found.citations().get(candidate);
                boolean surface = citation.surface().contains(row.get("surface"))
                        || row.get("surface").contains(citation.surface());
                boolean target = row.get("target_outlet_id").equals("-")
                        || row.get("target_outlet_id").equals(citation.targetOutletId());
                if (!used.contains(candidate)
                        && surface
                        && target
                        && citation.form().name().toLowerCase(Locale.ROOT).equals(row.get("form"))) {
                    hit = candidate;
                }
            }
            if (hit >= 0) {
                used.add(hit);
                score.matched++;
            } else {
                say("citations", article, "MISSED " + row);
            }
        }
        for (int index = 0; index < found.citations().size(); index++) {
            if (!used.contains(index)) {
                say("citations", article, "WRONG " + found.citations().get(index));
            }
        }
    }

    private void table() {
        System.out.println(
                "# Precision and recall of the detectors on the bundled sample (SampleBench -t): texts of our own, so a regression figure and no validation.");
        System.out.println("detector\tlanguage\tvalidation\tstatistic\tn\tscore\tscore_low\tscore_high");
        scores.forEach((language, measures) -> measures.forEach((measure, score) -> {
            String detector = measure.equals("quotes all") ? "quotes" : measure;
            if (!measure.equals("quotes direct")
                    && !measure.equals("speaker kind")
                    && !measure.equals("claims without scope")) {
                row(detector, language, "precision", score.matched, score.predicted);
                row(detector, language, "recall", score.matched, score.gold);
            }
        }));
    }

    /** One row, with Wilson's interval. */
    private static void row(String detector, String language, String statistic, int right, int n) {
        if (n == 0) {
            return;
        }
        double share = (double) right / n;
        double z = 1.96;
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        System.out.printf(
                Locale.ROOT,
                "%s\t%s\tsynthetic\t%s\t%d\t%.4f\t%.4f\t%.4f%n",
                detector,
                language,
                statistic,
                n,
                share,
                Math.max(0, middle - half),
                Math.min(1, middle + half));
    }

    private void print() {
        scores.forEach((language, measures) -> measures.forEach(
                (measure, score) -> System.out.printf(Locale.ROOT, "%s  %-14s %s%n", language, measure, score)));
    }
}
