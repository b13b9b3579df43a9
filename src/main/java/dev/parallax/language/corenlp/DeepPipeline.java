package dev.parallax.language.corenlp;

import dev.parallax.model.Shared;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A CoreNLP pipeline for one language, built once per JVM. Annotators are those that a measure reads: SUTime, fine-grained names, numbers and coreference are
 * off, since nothing reads them and they cost more than all others together.
 */
public final class DeepPipeline {
    private static final Map<String, Map<String, String>> SETTINGS = Map.of("en", english(), "ar", arabic());

    private final StanfordCoreNLP pipeline;

    private DeepPipeline(Properties properties) {
        this.pipeline = new StanfordCoreNLP(properties);
    }

    /** Whether CoreNLP serves the language here. */
    public static boolean serves(String language) {
        return SETTINGS.containsKey(language);
    }

    /** The properties of a language's pipeline, for a measure of bare CoreNLP beside it; none where CoreNLP does not serve it. */
    public static Map<String, String> settings(String language) {
        return SETTINGS.getOrDefault(language, Map.of());
    }

    /**
     * The pipeline of a language; empty where CoreNLP has none.
     *
     * @throws RuntimeException where the models are not on the class path
     */
    public static Optional<DeepPipeline> of(String language) {
        Map<String, String> settings = SETTINGS.get(language);
        if (settings == null) {
            return Optional.empty();
        }
        return Optional.of(Shared.get(DeepPipeline.class, new TreeMap<>(settings).toString(), () -> {
            Properties properties = new Properties();
            properties.putAll(settings);
            return new DeepPipeline(properties);
        }));
    }

    /** The tokens of a text, in order. */
    public List<DeepToken> tokens(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        List<DeepToken> tokens = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            int first = tokens.size();
            SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            for (int i = 0; i < labels.size(); i++) {
                tokens.add(token(labels.get(i), first, graph, i + 1));
            }
        }
        return tokens;
    }

    private static DeepToken token(CoreLabel label, int first, @Nullable SemanticGraph graph, int index) {
        Integer head = null;
        String relation = null;
        IndexedWord word = graph == null ? null : graph.getNodeByIndexSafe(index);
        if (graph != null && word != null) {
            List<SemanticGraphEdge> governors = graph.incomingEdgeList(word);
            if (governors.isEmpty()) {
                head = -1;
                relation = "root";
            } else {
                head = first + governors.get(0).getGovernor().index() - 1;
                relation = governors.get(0).getRelation().toString();
            }
        }
        return new DeepToken(
                label.beginPosition(), label.endPosition(), label.lemma(), label.tag(), head, relation, label.ner());
    }

    private static Map<String, String> english() {
        return Map.of(
                "annotators", "tokenize,ssplit,pos,lemma,ner,depparse",
                "ssplit.newlineIsSentenceBreak", "always",
                "ner.applyFineGrained", "false",
                "ner.applyNumericClassifiers", "false",
                "ner.useSUTime", "false",
                "ner.buildEntityMentions", "false",
                "threads", "1");
    }

    private static Map<String, String> arabic() {
        return Map.of(
                "annotators", "tokenize,ssplit,pos",
                "tokenize.language", "ar",
                "segment.model", "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz",
                "ssplit.newlineIsSentenceBreak", "always",
                "ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\\u061F]+",
                "pos.model", "edu/stanford/nlp/models/pos-tagger/arabic.tagger",
                "threads", "1");
    }
}
