package dev.parallax.bench.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.Background;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Measures against the gold of the bundled sample, each language alone: {@code SampleMeasuresBench [-v | -m MEASURE]}; -m prints the words that a
 * measure finds instead. Our own texts with our own labels: a regression
 * figure and no validation.
 *
 * <ul>
 *   <li>naming: F1 of the choices (concept, variant, place) that the measure counts, over news.
 *   <li>cause_told: the same of ways of telling a death or the loss of an aircraft; drafted by the program and put right by one reader, so easy on it.
 *   <li>voice: of the code points of news that gold or program attribute to a speaker, F1 of those that both give to the same voice.
 * </ul>
 */
public final class SampleMeasuresBench {
    private static final int VOICES = Voice.values().length;
    /** Code points from which a stretch of another voice is shown. */
    private static final int LONG = 10;

    private final boolean verbose;
    private final Map<String, CoveredArticle> articles;
    private final Map<String, FrameMeasure> measures = new TreeMap<>();
    private final Map<String, long[]> scores = new TreeMap<>();

    private SampleMeasuresBench(boolean verbose) throws IOException {
        this.verbose = verbose;
        CatalogFiles catalog = CatalogFolder.bundled().overlaid(CatalogFolder.sample());
        articles = SampleTellings.read(catalog);
        Background background = Background.of(catalog, catalog.part("concepts").sha256());
        Measures.of(catalog, background)
                .forEach(measure -> measures.put(measure.card().id(), measure));
    }

    /** Prints a line per measure and language; with -v also what was missed and what was wrong. */
    public static void main(String[] arguments) throws IOException {
        SampleMeasuresBench bench = new SampleMeasuresBench(List.of(arguments).contains("-v"));
        int asked = List.of(arguments).indexOf("-m");
        if (asked >= 0) {
            bench.words(arguments[asked + 1]);
            return;
        }
        bench.choices("naming", "naming", Set.of());
        bench.choices("cause_told", "causes", Set.of("death", "aircraft"));
        bench.voices();
        bench.scores.forEach((name, counts) -> System.out.printf(
                Locale.ROOT,
                "%-12s P %.3f R %.3f F1 %.3f (right %d, found %d, gold %d)%n",
                name,
                counts[0] / (double) Math.max(1, counts[1]),
                counts[0] / (double) Math.max(1, counts[2]),
                2.0 * counts[0] / Math.max(1, counts[1] + counts[2]),
                counts[0],
                counts[1],
                counts[2]));
    }

    /** What a measure finds, for a reader to look through. */
    private void words(String measure) {
        articles.forEach((url, article) -> {
            Telling telling = Telling.overall(article);
            if (measures.get(measure).supports(telling.article().language())) {
                measures.get(measure).measure(telling).forEach(finding -> finding.evidence()
                        .forEach(words -> System.out.println(telling.article().language() + "\t" + finding.item() + "\t"
                                + finding.voice() + "\t"
                                + around(whole(article), whole(telling, words.part(), words.span()))
                                + "\t" + url + "\t" + words.conceptId() + "\t"
                                + whole(telling, words.part(), words.span())[0] + "\t"
                                + telling.surface(words.part(), words.span()))));
            }
        });
    }

    private long[] score(String measure, CoveredArticle article) {
        return scores.computeIfAbsent(
                measure + " " + article.annotated().article().language(), key -> new long[3]);
    }

    /** Items {@code base:choice} with their words, against gold rows of base, choice and words. */
    private void choices(String measure, String kind, Set<String> bases) throws IOException {
        Map<String, List<Map<String, String>>> gold = new HashMap<>();
        Set<String> asked = new TreeSet<>(bases);
        for (Map<String, String> row : SampleTellings.gold(kind)) {
            gold.computeIfAbsent(row.get("url"), url -> new ArrayList<>()).add(row);
            asked.add(row.get("concept_id"));
        }
        articles.forEach((url, article) -> {
            if (article.annotated().article().genre() == Genre.NEWS || kind.equals("causes")) {
                Telling telling = Telling.overall(article);
                Map<String, List<int[]>> found = new TreeMap<>();
                measures.get(measure).measure(telling).forEach(finding -> {
                    if (asked.contains(finding.item().split(":", -1)[0])) {
                        finding.evidence()
                                .forEach(words -> found.computeIfAbsent(finding.item(), item -> new ArrayList<>())
                                        .add(whole(telling, words.part(), words.span())));
                    }
                });
                compare(measure, article, gold.getOrDefault(url, List.of()), found);
            }
        });
    }

    private void compare(
            String measure, CoveredArticle article, List<Map<String, String>> gold, Map<String, List<int[]>> found) {
        long[] score = score(measure, article);
        String whole = whole(article);
        List<int[]> taken = new ArrayList<>();
        for (Map<String, String> row : gold) {
            String surface = row.get("surface");
            int begin = place(whole, surface, row.get("concept_id"), taken);
            int end = begin + surface.codePointCount(0, surface.length());
            taken.add(new int[] {begin, end, row.get("concept_id").hashCode()});
            List<int[]> same = found.getOrDefault(row.get("concept_id") + ":" + row.get("variant"), new ArrayList<>());
            int[] hit = same.stream()
                    .filter(span -> span[0] < end && begin < span[1])
                    .findFirst()
                    .or(() -> same.stream()
                            .filter(span -> words(whole, span).equals(surface))
                            .findFirst())
                    .orElse(new int[0]);
            score[2]++;
            if (hit.length > 0) {
                same.remove(hit);
                score[0]++;
                score[1]++;
            } else {
                say(article, measure + " MISSED " + row, around(whole, new int[] {begin, end}));
            }
        }
        found.forEach((item, spans) -> spans.forEach(span -> {
            score[1]++;
            say(article, measure + " WRONG " + item, around(whole, span));
        }));
    }

    /** First occurrence of the words that no earlier row of the concept has; the first of all where each is taken. */
    private static int place(String whole, String surface, String concept, List<int[]> taken) {
        for (int at = whole.indexOf(surface); at >= 0; at = whole.indexOf(surface, at + 1)) {
            int begin = whole.codePointCount(0, at);
            int end = begin + surface.codePointCount(0, surface.length());
            if (taken.stream().noneMatch(span -> span[2] == concept.hashCode() && span[0] < end && begin < span[1])) {
                return begin;
            }
        }
        return whole.codePointCount(0, Math.max(0, whole.indexOf(surface)));
    }

    private void voices() throws IOException {
        Map<String, List<Map<String, String>>> gold = new HashMap<>();
        for (Map<String, String> row : SampleTellings.gold("quotes")) {
            gold.computeIfAbsent(row.get("url"), url -> new ArrayList<>()).add(row);
        }
        articles.forEach((url, article) -> {
            if (article.annotated().article().genre() == Genre.NEWS && gold.containsKey(url)) {
                Telling telling = Telling.overall(article);
                String whole = whole(article);
                Voice[] told = new Voice[whole.codePointCount(0, whole.length())];
                Arrays.fill(told, Voice.OUTLET);
                Map<String, Integer> used = new HashMap<>();
                for (Map<String, String> row : gold.getOrDefault(url, List.of())) {
                    String content = row.get("content");
                    int at = whole.indexOf(content, used.getOrDefault(content, 0));
                    used.put(content, at + 1);
                    if (at >= 0) {
                        int begin = whole.codePointCount(0, at);
                        Arrays.fill(
                                told,
                                begin,
                                begin + content.codePointCount(0, content.length()),
                                switch (row.get("speaker_kind")) {
                                    case "anonymous" -> Voice.ATTRIBUTED_ANONYMOUS;
                                    case "-", "none" -> Voice.UNCLEAR;
                                    default -> Voice.ATTRIBUTED_NAMED;
                                });
                    }
                }
                long[] score = score("voice", article);
                StringBuilder wrong = new StringBuilder();
                for (Part part : Part.values()) {
                    int shift = part == Part.TITLE ? 0 : telling.length(Part.TITLE) + 1;
                    for (int at = 0; at < telling.length(part); at++) {
                        Voice says = telling.voices().at(part, new Span(at, at + 1));
                        boolean attributed = says != Voice.OUTLET && says != Voice.IMPERSONAL;
                        boolean should = told[at + shift] != Voice.OUTLET;
                        score[0] += should && says == told[at + shift] ? 1 : 0;
                        score[1] += attributed ? 1 : 0;
                        score[2] += should ? 1 : 0;
                        Voice as = attributed ? says : Voice.OUTLET;
                        Voice coded = told[at + shift];
                        wrong.append(as == coded ? '.' : (char) ('a' + as.ordinal() * VOICES + coded.ordinal()));
                    }
                    wrong.append('.');
                }
                wrongVoices(article, wrong);
            }
        });
    }

    /** Stretches of more than a few code points that are given another voice than in gold. */
    private void wrongVoices(CoveredArticle article, StringBuilder wrong) {
        for (int at = 0; at < wrong.length(); ) {
            int end = at + 1;
            while (end < wrong.length() && wrong.charAt(end) == wrong.charAt(at)) {
                end++;
            }
            if (wrong.charAt(at) != '.' && end - at > LONG) {
                int code = wrong.charAt(at) - 'a';
                say(
                        article,
                        "voice " + Voice.values()[code / VOICES] + " for " + Voice.values()[code % VOICES] + " ("
                                + (end - at) + ")",
                        around(whole(article), new int[] {
                            at,
                            Math.min(
                                    end,
                                    whole(article)
                                            .codePointCount(0, whole(article).length()))
                        }));
            }
            at = end;
        }
    }

    private static String whole(CoveredArticle article) {
        return article.annotated().article().title() + "\n"
                + article.annotated().article().text();
    }

    private static int[] whole(Telling telling, Part part, Span span) {
        int shift = part == Part.TITLE ? 0 : telling.length(Part.TITLE) + 1;
        return new int[] {span.begin() + shift, span.end() + shift};
    }

    private static String words(String whole, int[] span) {
        return whole.substring(whole.offsetByCodePoints(0, span[0]), whole.offsetByCodePoints(0, span[1]));
    }

    private static String around(String whole, int[] span) {
        int length = whole.codePointCount(0, whole.length());
        int begin = Math.max(0, span[0] - 90);
        int end = Math.min(length, span[1] + 90);
        return words(whole, new int[] {begin, span[0]}).replace('\n', '/') + "[" + words(whole, span) + "]"
                + words(whole, new int[] {span[1], end}).replace('\n', '/');
    }

    private void say(CoveredArticle article, String what, String where) {
        if (verbose) {
            System.out.println(article.annotated().article().language() + " "
                    + article.annotated().article().url() + " "
                    + article.coverage().stream().map(row -> row.eventId()).toList() + " " + what + "\n      " + where);
        }
    }
}
