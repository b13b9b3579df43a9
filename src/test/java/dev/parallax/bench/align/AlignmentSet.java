package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.align.Feature;
import dev.parallax.align.Signature;
import dev.parallax.align.TextVector;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.encoder.ArticleVector;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.VectorMeans;
import dev.parallax.align.signature.Signatures;
import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Concepts;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/** One of the development sets as signatures, with gold events and languages by article. */
record AlignmentSet(Map<String, Signature> signatures, Map<String, String> gold, Map<String, String> languages) {
    static AlignmentSet read(Path file, boolean withConcepts) throws IOException {
        return read(file, withConcepts, PivotTable.empty(), Optional.empty());
    }

    static AlignmentSet read(Path file, boolean withConcepts, PivotTable dictionaries, Optional<Encoders.Asked> encoder)
            throws IOException {
        ProvisionalAnnotator annotator = new ProvisionalAnnotator(new Concepts(new TreeMap<>(), new TreeMap<>()));
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(CatalogFolder.bundled()).open();
        Map<String, Signature> signatures = new TreeMap<>();
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> languages = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String id = node.path("id").asText();
            String title = node.path("title").asText();
            String text = node.path("text").asText();
            String day = node.path("published").asText("");
            AnnotatedArticle bare = annotator.annotate(
                    id,
                    "outlet",
                    node.path("language").asText("en"),
                    day.isEmpty() || day.equals("null") ? null : ProvisionalAnnotator.day(day.substring(0, 10)),
                    Genre.NEWS,
                    title,
                    text.equals(title) ? "" : text);
            Annotations found = ((Outcome.Kept<Annotations>)
                            light.apply(new ExtractedArticle(bare.article(), List.of(), null)))
                    .values()
                    .get(0);
            signatures.put(
                    id,
                    Signatures.located(
                                    withConcepts ? new AnnotatedArticle(bare.article(), List.of(), found) : bare,
                                    dictionaries)
                            .signature());
            articles.add(bare.article());
            languages.put(id, node.path("language").asText("en"));
            if (node.hasNonNull("event")) {
                gold.put(id, node.path("event").asText());
            }
        }
        encoder.ifPresent(asked -> encode(articles, signatures, asked));
        return new AlignmentSet(signatures, gold, languages);
    }

    /** Gives the signatures the vectors of their articles, as a build does. */
    private static void encode(List<Article> articles, Map<String, Signature> signatures, Encoders.Asked asked) {
        List<ArticleVector> vectors = ArticleVector.of(articles, Encoders.open(asked), asked.settings());
        VectorMeans.Adding adding = new VectorMeans.Adding();
        vectors.forEach(vector -> adding.add(vector.language(), vector.read()));
        Map<String, double[]> points = adding.means().points();
        for (int at = 0; at < vectors.size(); at++) {
            double[] point = points.get(vectors.get(at).language());
            TextVector vector = vectors.get(at).read();
            signatures.computeIfPresent(
                    articles.get(at).articleId(),
                    (id, signature) -> vector.none() ? signature : signature.with(vector.from(point)));
        }
    }

    /** The articles of half of the gold events, by a hash of the event: {@code even} or {@code odd}; all for an empty word. What has no gold event stays. */
    AlignmentSet half(String asked) {
        if (asked.isEmpty()) {
            return this;
        }
        AlignmentSet half = new AlignmentSet(new TreeMap<>(signatures), new TreeMap<>(gold), new TreeMap<>(languages));
        gold.forEach((id, event) -> {
            if ((Integer.parseInt(Ids.textSha256(event).substring(0, 4), 16) % 2 == 0) != asked.equals("even")) {
                half.signatures.remove(id);
                half.gold.remove(id);
                half.languages.remove(id);
            }
        });
        return half;
    }

    /** The bundled sample; an article of several events counts for the first of them. */
    static AlignmentSet sample() throws IOException {
        DeclaredSample sample = DeclaredSample.read();
        Map<String, Signature> signatures = new TreeMap<>();
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> languages = new TreeMap<>();
        sample.signatures().forEach(signature -> {
            signatures.put(signature.articleId(), signature);
            languages.put(signature.articleId(), signature.language());
            sample.written().get(signature.articleId()).events().stream()
                    .findFirst()
                    .ifPresent(event -> gold.put(signature.articleId(), event));
        });
        return new AlignmentSet(signatures, gold, languages);
    }

    /**
     * The set with so many made-up articles of no event beside it, each in the language of one article of the set and with the days of another. With no parents each feature of the
     * language is drawn by itself, as often as it occurs in the set: how common features are stays what it was, and what is shared is shared by chance alone. Else it has features of
     * so few articles, each with the same chance: with 2, half of what a parent says, and so it is as near to the parent's event as a round-up that tells of it; with 1, all that one article of
     * no event says.
     */
    AlignmentSet with(int distractors, int parents, long seed) {
        AlignmentSet more = new AlignmentSet(new TreeMap<>(signatures), gold, new TreeMap<>(languages));
        SplittableRandom random = new SplittableRandom(seed);
        List<Signature> all = signatures.values().stream()
                .filter(one -> parents != 1 || !gold.containsKey(one.articleId()))
                .toList();
        Map<String, List<Signature>> byLanguage = new TreeMap<>();
        all.forEach(one -> byLanguage
                .computeIfAbsent(one.language(), key -> new ArrayList<>())
                .add(one));
        Map<String, FeatureLottery> lotteries = new TreeMap<>();
        byLanguage.forEach((language, own) -> lotteries.put(language, FeatureLottery.of(own)));
        for (int number = 0; number < distractors; number++) {
            String language = all.get(random.nextInt(all.size())).language();
            List<Signature> own = byLanguage.get(language);
            Map<String, Feature> features = new TreeMap<>();
            for (int parent = 0; parent < parents; parent++) {
                for (Feature feature : own.get(random.nextInt(own.size())).features()) {
                    if (random.nextInt(parents) == 0) {
                        features.put(feature.kind().ordinal() + feature.key(), feature);
                    }
                }
            }
            if (parents == 0) {
                lotteries
                        .get(language)
                        .draw(random)
                        .forEach(feature -> features.put(feature.kind().ordinal() + feature.key(), feature));
            }
            Signature dated = all.get(random.nextInt(all.size()));
            String id = "made" + number;
            more.signatures.put(
                    id,
                    new Signature(
                            id, "made", language, dated.firstDay(), dated.lastDay(), List.copyOf(features.values())));
            more.languages.put(id, language);
        }
        return more;
    }
}
