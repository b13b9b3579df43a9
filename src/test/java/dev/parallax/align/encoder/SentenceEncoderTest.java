package dev.parallax.align.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.TextVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX Runtime and the tokenizers themselves run here, from their jars, on a model of three dozen words. */
class SentenceEncoderTest {
    private static final EncoderSettings SETTINGS = new EncoderSettings("", Pooling.AUTO, 64, Device.CPU);
    private static final String ENGLISH = "The harbour burned at night, the ships sank";
    private static final String RUSSIAN = "Ночью гавань сгорела, корабли затонули";
    private static final String TURKISH = "Liman gece yandı, gemiler battı";
    private static final String OTHER = "Министр открыл школу, дети";

    @TempDir
    Path folder;

    @BeforeEach
    void written() {
        TinyEncoder.write(folder);
    }

    private SentenceEncoder opened(EncoderSettings settings) {
        return SentenceEncoder.open(EncoderFiles.of(folder, Optional.empty()), settings);
    }

    private SentenceEncoder opened() {
        return opened(SETTINGS);
    }

    private static double cosine(SentenceEncoder encoder, String one, String other) {
        List<TextVector> vectors = encoder.vectors(List.of(one, other));
        return vectors.get(0).cosine(vectors.get(1));
    }

    @Test
    void textsOfOneMeaningLieClose() {
        SentenceEncoder encoder = opened();
        double same = cosine(encoder, ENGLISH, RUSSIAN);
        assertTrue(same > cosine(encoder, ENGLISH, OTHER) + 0.2, "same " + same);
        assertTrue(cosine(encoder, TURKISH, RUSSIAN) > cosine(encoder, TURKISH, OTHER) + 0.2);
        assertEquals(1, cosine(encoder, ENGLISH, ENGLISH));
    }

    @Test
    void theMeanIsThatOfTheTokensByHand() {
        float[] table = TinyEncoder.embeddings();
        double[] mean = new double[TinyEncoder.SIZE];
        for (String word : List.of("[CLS]", "snow", "closed", "roads", "[SEP]")) {
            int row = TinyEncoder.vocabulary().get(word);
            for (int at = 0; at < mean.length; at++) {
                mean[at] += table[row * TinyEncoder.SIZE + at] / 5;
            }
        }
        assertEquals(
                TextVector.of(mean),
                opened().vectors(List.of("Snow closed roads")).get(0));
    }

    /** Texts of many lengths: some words, drawn by lot. */
    private static List<String> texts(int count) {
        List<String> words = new ArrayList<>(TinyEncoder.vocabulary().keySet());
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int text = 0; text < count; text++) {
            List<String> some = new ArrayList<>();
            for (int word = random.nextInt(90); word >= 0; word--) {
                some.add(words.get(4 + random.nextInt(words.size() - 4)));
            }
            texts.add(String.join(" ", some));
        }
        return texts;
    }

    @Test
    void manyAtOnceAreTheSameAsOneByOne() {
        List<String> texts = texts(100);
        List<TextVector> together = opened().vectors(texts);
        SentenceEncoder alone = opened();
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(1));
        for (String text : shuffled) {
            assertEquals(
                    together.get(texts.indexOf(text)),
                    alone.vectors(List.of(text)).get(0),
                    text);
        }
        assertEquals(SentenceEncoder.ROWS, alone.rows());
    }

    @Test
    void severalThreadsGetTheSame() {
        List<String> texts = texts(200);
        List<TextVector> expected = opened().vectors(texts);
        SentenceEncoder encoder = opened();
        List<TextVector> found = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(at -> encoder.vectors(List.of(texts.get(at))).get(0))
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void aTextIsReadOnce() {
        SentenceEncoder encoder = opened();
        List<TextVector> first = encoder.vectors(List.of(ENGLISH, RUSSIAN, ENGLISH));
        assertEquals(2, encoder.encoded());
        assertSame(first.get(0), first.get(2));
        assertSame(first.get(1), encoder.vectors(List.of(RUSSIAN)).get(0));
        assertEquals(2, encoder.encoded());
        encoder.vectors(List.of(RUSSIAN, TURKISH));
        assertEquals(3, encoder.encoded());
    }

    /** What an int8 export does while it runs: one scale for the whole table, so that a row hangs on its neighbours. */
    @Test
    void aModelWhoseRowsHangOnTheirNeighboursGetsOneTextAtATime() {
        TinyEncoder.lookup()
                .node("DynamicQuantizeLinear", "tokens", "small scale zero")
                .node("DequantizeLinear", "small scale zero", "last_hidden_state")
                .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                .write(folder.resolve("model.onnx"));
        SentenceEncoder encoder = opened();
        assertEquals(1, encoder.rows());
        List<String> texts = texts(40);
        List<TextVector> together = encoder.vectors(texts);
        for (int at = texts.size() - 1; at >= 0; at--) {
            assertEquals(
                    together.get(at), opened().vectors(List.of(texts.get(at))).get(0));
        }
    }

    @Test
    void aLongTextIsCutAndKeepsItsLastToken() {
        TextTokens tokens = TextTokens.open(folder.resolve("tokenizer.json"), 8);
        long[] ids = tokens.of("snow ".repeat(50));
        assertEquals(8, ids.length);
        assertEquals(2, ids[0]);
        assertEquals(3, ids[7]);
        assertArrayEquals(new long[] {2, 1, 3}, tokens.of("unheard"));
        assertEquals(0, tokens.pad().orElseThrow());
        assertEquals(TinyEncoder.vocabulary().size() - 1, tokens.highest());
    }

    @Test
    void anOutputNamedSoIsTheModelsOwn() {
        OnnxFile model = TinyEncoder.lookup()
                .node("Identity", "tokens", "last_hidden_state")
                .longs("one", 1)
                .node("ReduceMax", "tokens", "sentence_embedding", "keepdims=0");
        // ReduceMax over all dimensions is no vector a text: only the tokens' output has one.
        model.output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                .write(folder.resolve("model.onnx"));
        assertTrue(
                opened().description().startsWith("mean of last_hidden_state, onnxruntime "), opened().description());
        TinyEncoder.lookup()
                .node("Identity", "tokens", "last_hidden_state")
                .longs("axes", 1)
                .node("ReduceSum", "tokens axes", "sentence_embedding", "keepdims=0")
                .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                .output("sentence_embedding", OnnxFile.FLOAT, "batch", "32")
                .write(folder.resolve("model.onnx"));
        assertTrue(opened().description().startsWith("own of sentence_embedding, "), opened().description());
        assertTrue(opened(new EncoderSettings("", Pooling.MEAN, 64, Device.CPU))
                .description()
                .startsWith("mean of last_hidden_state, "));
        assertTrue(cosine(opened(), ENGLISH, RUSSIAN) > cosine(opened(), ENGLISH, OTHER) + 0.2);
    }

    @Test
    void aPoolerIsReadWhereItIsAskedFor() {
        TinyEncoder.lookup()
                .node("Identity", "tokens", "last_hidden_state")
                .longs("axes", 1)
                .node("ReduceSum", "tokens axes", "pooler_output", "keepdims=0")
                .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                .output("pooler_output", OnnxFile.FLOAT, "batch", "32")
                .write(folder.resolve("model.onnx"));
        assertTrue(opened().description().startsWith("mean of last_hidden_state, "), opened().description());
        assertTrue(opened(new EncoderSettings("", Pooling.OWN, 64, Device.CPU))
                .description()
                .startsWith("own of pooler_output, "));
    }

    @Test
    void theModelsFolderSaysHowItPools() throws IOException {
        Files.createDirectories(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        // Every text begins with [CLS], and this model looks at no other token for it.
        assertEquals(1, cosine(opened(), ENGLISH, OTHER));
        TinyEncoder.tokenizer(folder.resolve("tokenizer.json"), json -> {
            json.putNull("post_processor");
            return json;
        });
        SentenceEncoder first = SentenceEncoder.open(
                EncoderFiles.of(folder, Optional.empty()), new EncoderSettings("snow ", Pooling.AUTO, 64, Device.CPU));
        assertTrue(first.description().startsWith("first of last_hidden_state, "));
        assertEquals(1, cosine(first, "snow roads", "snow harbour"));
        assertNotEquals(1, cosine(first, "roads snow", "harbour snow"));
    }

    @Test
    void inputsOf32BitsSegmentsAndPositionsAreFilledIn() {
        new OnnxFile()
                .input("input_ids", OnnxFile.INT32, "batch", "sequence")
                .input("attention_mask", OnnxFile.INT32, "batch", "sequence")
                .input("token_type_ids", OnnxFile.INT32, "batch", "sequence")
                .input("position_ids", OnnxFile.INT64, "batch", "sequence")
                .floats("embeddings", TinyEncoder.vocabulary().size(), TinyEncoder.SIZE, TinyEncoder.embeddings())
                .node("Add", "input_ids token_type_ids", "ids")
                .node("Gather", "embeddings ids", "last_hidden_state", "axis=0")
                .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                .write(folder.resolve("other/model.onnx"));
        SentenceEncoder other = SentenceEncoder.open(
                EncoderFiles.of(folder.resolve("other/model.onnx"), Optional.of(folder)), SETTINGS);
        assertEquals(opened().vectors(texts(10)), other.vectors(texts(10)));
    }

    @Test
    void aModelOfOneSizeGetsThatSize() {
        new OnnxFile()
                .input("input_ids", OnnxFile.INT64, "1", "16")
                .input("attention_mask", OnnxFile.INT64, "1", "16")
                .floats("embeddings", TinyEncoder.vocabulary().size(), TinyEncoder.SIZE, TinyEncoder.embeddings())
                .node("Gather", "embeddings input_ids", "last_hidden_state", "axis=0")
                .output("last_hidden_state", OnnxFile.FLOAT, "1", "16", "32")
                .write(folder.resolve("fixed/model.onnx"));
        SentenceEncoder fixed =
                SentenceEncoder.open(EncoderFiles.of(folder.resolve("fixed"), Optional.empty()), SETTINGS);
        assertEquals(1, fixed.rows());
        assertEquals(
                opened(new EncoderSettings("", Pooling.AUTO, 16, Device.CPU)).vectors(texts(10)),
                fixed.vectors(texts(10)));
    }

    @Test
    void theHashIsThatOfEveryFile() throws IOException {
        List<String> before = EncoderFiles.of(folder, Optional.empty()).sha256();
        assertEquals(2, before.size());
        TinyEncoder.tokenizer(folder.resolve("tokenizer.json"), json -> json.put("version", "1.1"));
        List<String> after = EncoderFiles.of(folder, Optional.empty()).sha256();
        assertEquals(before.get(0), after.get(0));
        assertNotEquals(before.get(1), after.get(1));
        Files.writeString(folder.resolve("model.onnx_data"), "weights");
        assertEquals(3, EncoderFiles.of(folder, Optional.empty()).sha256().size());
        assertFalse(after.contains(
                EncoderFiles.of(folder, Optional.empty()).sha256().get(2)));
    }
}
