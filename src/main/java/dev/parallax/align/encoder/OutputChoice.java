package dev.parallax.align.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which output of a model is read, and how.
 *
 * @param output name of the output
 * @param pooling {@code MEAN} or {@code FIRST} over its tokens, or {@code OWN} where it has one vector a text
 */
record OutputChoice(String output, Pooling pooling) {
    /** What exports call the vectors of tokens. */
    private static final List<String> TOKENS = List.of("token_embeddings", "last_hidden_state");

    /** What exports call the vector of a text; a mere {@code pooler_output} is trained in few models, and read only where it is asked for. */
    private static final List<String> SENTENCES =
            List.of("sentence_embedding", "text_embeds", "embeddings", "embedding");

    private static final String POOLER = "pooler_output";

    /**
     * The choice for a model.
     *
     * @param asked how the recipe wants it, or the model's folder
     * @param outputs what the model gave for some text
     * @throws IllegalArgumentException where it has no such output
     */
    static OutputChoice of(Pooling asked, OnnxModel model, Map<String, OnnxModel.Output> outputs) {
        List<String> sentences = ranked(outputs, 2, SENTENCES);
        List<String> tokens = ranked(outputs, 3, TOKENS);
        boolean named = !sentences.isEmpty() && named(sentences.get(0));
        boolean only = tokens.isEmpty() && !sentences.isEmpty();
        if (asked == Pooling.OWN && !sentences.isEmpty()
                || asked == Pooling.AUTO && (named || only && !sentences.get(0).equals(POOLER))) {
            return new OutputChoice(sentences.get(0), Pooling.OWN);
        }
        if (asked != Pooling.OWN && !tokens.isEmpty()) {
            return new OutputChoice(tokens.get(0), asked == Pooling.FIRST ? Pooling.FIRST : Pooling.MEAN);
        }
        throw new IllegalArgumentException(model.file() + ": no output to read vectors from with pooling "
                + asked.name().toLowerCase(Locale.ROOT) + "; the model has " + model.outputs()
                + ", and a sentence encoder has numbers for each text and token (mean, first) or for each text (own)");
    }

    private static List<String> ranked(Map<String, OnnxModel.Output> outputs, int dimensions, List<String> known) {
        return outputs.entrySet().stream()
                .filter(output -> output.getValue().shape().length == dimensions)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> Integer.compare(rank(one, known), rank(other, known)))
                .toList();
    }

    private static int rank(String name, List<String> known) {
        return known.contains(name) ? known.indexOf(name) : known.size();
    }

    private static boolean named(String output) {
        return SENTENCES.contains(output);
    }

    /** The vectors of a batch's texts. */
    double[][] vectors(OnnxModel.Output output, TokenBatch batch) {
        int components = output.components();
        double[][] vectors = new double[batch.rows()][components];
        for (int row = 0; row < batch.rows(); row++) {
            if (pooling != Pooling.MEAN) {
                int step = pooling == Pooling.OWN ? 1 : batch.length();
                add(output.values(), row * step * components, vectors[row]);
                continue;
            }
            for (int token = 0; token < batch.length(); token++) {
                if (batch.mask()[row][token] == 1) {
                    add(output.values(), (row * batch.length() + token) * components, vectors[row]);
                }
            }
            double tokens = Arrays.stream(batch.mask()[row]).sum();
            for (int at = 0; at < components; at++) {
                vectors[row][at] /= tokens;
            }
        }
        return vectors;
    }

    private static void add(float[] values, int begin, double[] sum) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += values[begin + at];
        }
    }
}
