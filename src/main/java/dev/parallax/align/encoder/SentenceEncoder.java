package dev.parallax.align.encoder;

import dev.parallax.align.TextVector;
import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Gives texts vectors. A vector hangs on its text and the model alone: texts go through the model in tables of one size, and a model whose rows depend on their neighbours (as those whose
 * activations are quantised while they run) gets one text at a time. Vectors are kept by the digest of their text. Safe for use by several threads.
 */
public final class SentenceEncoder {
    /** Texts that go through a model at once. */
    static final int ROWS = 8;

    /** Texts are filled up to a multiple of so many tokens. */
    private static final int STEP = 16;

    /** Most vectors kept: some tens of megabytes. */
    private static final int KEPT = 20_000;

    /** A text for trying a model. */
    private static final String TRIED = "What moves when the viewpoint moves, and by how much: Параллакс, پارالاکس.";

    private final OnnxModel model;
    private final TextTokens tokens;
    private final OutputChoice choice;
    private final int rows;
    private final int longest;
    private final Map<String, TextVector> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextVector> eldest) {
            return size() > KEPT;
        }
    };

    private final AtomicLong encoded = new AtomicLong();

    private SentenceEncoder(OnnxModel model, TextTokens tokens, OutputChoice choice, int rows, int longest) {
        this.model = model;
        this.tokens = tokens;
        this.choice = choice;
        this.rows = rows;
        this.longest = longest;
    }

    /**
     * Loads an encoder and tries it.
     *
     * @throws IllegalArgumentException where model and tokenizer are not what they should be, or not of each other; the message says which and why
     */
    static SentenceEncoder open(EncoderFiles files, EncoderSettings settings) {
        OnnxModel model = OnnxModel.open(files.model(), settings.device());
        int longest = model.fixed(1) > 0 ? Math.min(model.fixed(1), settings.tokens()) : settings.tokens();
        TextTokens tokens = TextTokens.open(files.tokenizer(), longest);
        int rows = model.fixed(0) > 0 ? model.fixed(0) : tokens.pad().isPresent() ? ROWS : 1;
        checkPadding(model, tokens, files);
        Map<String, OnnxModel.Output> tried = tried(model, tokens, files, rows);
        Pooling asked = settings.pooling() == Pooling.AUTO ? files.pooling() : settings.pooling();
        OutputChoice choice = OutputChoice.of(asked, model, tried);
        SentenceEncoder encoder = new SentenceEncoder(model, tokens, choice, rows, longest);
        if (encoder.fresh(List.of(TRIED)).get(0).none()) {
            throw new IllegalArgumentException(
                    files.model() + ": the output " + choice.output() + " is 0 or no number for a plain sentence");
        }
        return rows > 1 && model.fixed(0) < 0 && !encoder.alike()
                ? new SentenceEncoder(model, tokens, choice, 1, longest)
                : encoder;
    }

    private static void checkPadding(OnnxModel model, TextTokens tokens, EncoderFiles files) {
        if (model.fixed(1) > 0 && tokens.pad().isEmpty()) {
            throw new IllegalArgumentException(files.tokenizer()
                    + ": names no token for padding, and the model wants texts of exactly " + model.fixed(1)
                    + " tokens");
        }
    }

    /** Runs the token with the highest number: a model with fewer has another tokenizer. */
    private static Map<String, OnnxModel.Output> tried(
            OnnxModel model, TextTokens tokens, EncoderFiles files, int rows) {
        int length = model.fixed(1) > 0 ? model.fixed(1) : 1;
        long[] text = {tokens.highest()};
        try {
            return model.run(
                    TokenBatch.of(List.of(text), rows, length, tokens.pad().orElse(0)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    files.tokenizer() + ": has tokens up to number " + tokens.highest()
                            + ", which the model does not take; are both of one model? " + e.getMessage(),
                    e);
        }
    }

    /** Whether a text has the same vector, to the last bit, wherever it stands among others. */
    private boolean alike() {
        List<long[]> texts = List.of(spread(3), spread(13));
        int length = length(13);
        List<long[]> mixed = new ArrayList<>();
        IntStream.range(0, rows).forEach(row -> mixed.add(texts.get(row * 5 % 7 % 2)));
        double[][] among = vectors(mixed, length);
        for (int text = 0; text < texts.size(); text++) {
            double[] alone = vectors(List.of(texts.get(text)), length)[0];
            for (int row = 0; row < rows; row++) {
                if (mixed.get(row) == texts.get(text) && !Arrays.equals(alone, among[row])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** So many tokens from all over the vocabulary. */
    private long[] spread(int count) {
        return LongStream.range(count, 2L * count)
                .map(number -> number * 7919 % (tokens.highest() + 1))
                .toArray();
    }

    /** The vectors of some texts, in their order. */
    public List<TextVector> vectors(List<String> texts) {
        List<String> digests = texts.stream().map(Ids::textSha256).toList();
        Map<String, TextVector> known = new HashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        synchronized (kept) {
            for (int at = 0; at < texts.size(); at++) {
                TextVector vector = kept.get(digests.get(at));
                if (vector == null) {
                    missing.put(digests.get(at), texts.get(at));
                } else {
                    known.put(digests.get(at), vector);
                }
            }
        }
        List<TextVector> fresh = fresh(List.copyOf(missing.values()));
        encoded.addAndGet(fresh.size());
        int number = 0;
        for (String digest : missing.keySet()) {
            known.put(digest, fresh.get(number++));
        }
        synchronized (kept) {
            kept.putAll(known);
        }
        Function<String, TextVector> found = digest -> known.getOrDefault(digest, TextVector.NONE);
        return digests.stream().map(found).toList();
    }

    /** The same without what is kept. */
    private List<TextVector> fresh(List<String> texts) {
        List<long[]> tokenised = texts.stream().map(tokens::of).toList();
        SortedMap<Integer, List<Integer>> byLength = new TreeMap<>();
        for (int at = 0; at < tokenised.size(); at++) {
            byLength.computeIfAbsent(length(tokenised.get(at).length), key -> new ArrayList<>())
                    .add(at);
        }
        TextVector[] vectors = new TextVector[texts.size()];
        byLength.forEach((length, all) -> {
            for (int from = 0; from < all.size(); from += rows) {
                List<Integer> some = all.subList(from, Math.min(all.size(), from + rows));
                double[][] found = vectors(some.stream().map(tokenised::get).toList(), length);
                for (int row = 0; row < some.size(); row++) {
                    vectors[some.get(row)] = TextVector.of(found[row]);
                }
            }
        });
        return List.of(vectors);
    }

    private int length(int tokens) {
        int fixed = model.fixed(1);
        return fixed > 0 ? fixed : rows == 1 ? tokens : Math.min(longest, (tokens + STEP - 1) / STEP * STEP);
    }

    private double[][] vectors(List<long[]> texts, int length) {
        TokenBatch batch = TokenBatch.of(texts, rows, length, tokens.pad().orElse(0));
        OnnxModel.Output output = model.run(batch).get(choice.output());
        if (output == null) {
            throw new IllegalStateException(model.file() + ": no output " + choice.output() + " for some texts");
        }
        return choice.vectors(output, batch);
    }

    /** Texts that go through the model at once. */
    int rows() {
        return rows;
    }

    /** Texts that the model has read for others. */
    long encoded() {
        return encoded.get();
    }

    /** What is read of the model, and with what: on this a vector hangs beside the files. */
    public String description() {
        return choice.pooling().name().toLowerCase(Locale.ROOT) + " of " + choice.output() + ", " + "onnxruntime "
                + model.version() + ", tokenizers " + tokens.version();
    }
}
