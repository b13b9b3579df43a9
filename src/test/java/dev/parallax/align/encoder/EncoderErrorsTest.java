package dev.parallax.align.encoder;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.catalog.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is named, with what was expected. */
class EncoderErrorsTest {
    @TempDir
    Path folder;

    @FunctionalInterface
    private interface Damage {
        void to(Path folder) throws IOException;
    }

    private static OnnxFile tokens(int type) {
        return new OnnxFile()
                .input("input_ids", type, "batch", "sequence")
                .floats("embeddings", TinyEncoder.vocabulary().size(), TinyEncoder.SIZE, TinyEncoder.embeddings());
    }

    private static final Map<String, Damage> DAMAGES = Map.ofEntries(
            Map.entry("no model", at -> Files.delete(at.resolve("model.onnx"))),
            Map.entry("two models", at -> {
                Files.copy(at.resolve("model.onnx"), at.resolve("a.onnx"));
                Files.move(at.resolve("model.onnx"), at.resolve("b.onnx"));
            }),
            Map.entry("no tokenizer", at -> Files.delete(at.resolve("tokenizer.json"))),
            Map.entry("text as model", at -> Files.writeString(at.resolve("model.onnx"), "a model")),
            Map.entry("cut model", at -> {
                byte[] bytes = Files.readAllBytes(at.resolve("model.onnx"));
                Files.write(at.resolve("model.onnx"), Arrays.copyOf(bytes, bytes.length / 2));
            }),
            Map.entry("text as tokenizer", at -> Files.writeString(at.resolve("tokenizer.json"), "words")),
            Map.entry("json as tokenizer", at -> Files.writeString(at.resolve("tokenizer.json"), "{\"a\": 1}")),
            Map.entry(
                    "tokenizer of more words",
                    at -> TinyEncoder.tokenizer(at.resolve("tokenizer.json"), json -> {
                        ((ObjectNode) json.get("model").get("vocab")).put("further", 5000);
                        return json;
                    })),
            Map.entry("pictures", at -> new OnnxFile()
                    .input("pixel_values", OnnxFile.FLOAT, "batch", "3", "224", "224")
                    .node("Identity", "pixel_values", "embedding")
                    .output("embedding", OnnxFile.FLOAT, "batch", "3", "224", "224")
                    .write(at.resolve("model.onnx"))),
            Map.entry("no ids", at -> new OnnxFile()
                    .input("attention_mask", OnnxFile.INT64, "batch", "sequence")
                    .node("Identity", "attention_mask", "last_hidden_state")
                    .output("last_hidden_state", OnnxFile.INT64, "batch", "sequence")
                    .write(at.resolve("model.onnx"))),
            Map.entry("ids as fractions", at -> new OnnxFile()
                    .input("input_ids", OnnxFile.FLOAT, "batch", "sequence")
                    .node("Identity", "input_ids", "last_hidden_state")
                    .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence")
                    .write(at.resolve("model.onnx"))),
            Map.entry("whole numbers out", at -> new OnnxFile()
                    .input("input_ids", OnnxFile.INT64, "batch", "sequence")
                    .node("Identity", "input_ids", "last_hidden_state")
                    .output("last_hidden_state", OnnxFile.INT64, "batch", "sequence")
                    .write(at.resolve("model.onnx"))),
            Map.entry("all nothing", at -> new OnnxFile()
                    .input("input_ids", OnnxFile.INT64, "batch", "sequence")
                    .floats(
                            "embeddings",
                            TinyEncoder.vocabulary().size(),
                            TinyEncoder.SIZE,
                            new float[TinyEncoder.embeddings().length])
                    .node("Gather", "embeddings input_ids", "last_hidden_state", "axis=0")
                    .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", "32")
                    .write(at.resolve("model.onnx"))),
            Map.entry("other pooling", at -> {
                Files.createDirectories(at.resolve("1_Pooling"));
                Files.writeString(at.resolve("1_Pooling/config.json"), "{\"pooling_mode_lasttoken\": true}");
            }),
            Map.entry("nothing", at -> {}));

    @BeforeEach
    void written() {
        TinyEncoder.write(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no model          | auto | cpu | : no model.onnx and no onnx/model.onnx in this folder",
                "two models        | auto | cpu | : 2 models in this folder and none is model.onnx; name one of a.onnx, b.onnx",
                "no tokenizer      | auto | cpu | model.onnx: no tokenizer.json beside the model or in the folder above it",
                "text as model     | auto | cpu | cannot load this model (",
                "cut model         | auto | cpu | model.onnx: ONNX Runtime 1.",
                "text as tokenizer | auto | cpu | tokenizer.json: no tokenizer that can be read (",
                "json as tokenizer | auto | cpu | tokenizer.json: no tokenizer that can be read (",
                "tokenizer of more words | auto | cpu | tokenizer.json: has tokens up to number 5000, which the model does not take; are both of one model?",
                "pictures          | auto | cpu | model.onnx: the model wants pixel_values; a sentence encoder wants input_ids and perhaps",
                "no ids            | auto | cpu | model.onnx: no input input_ids among [attention_mask]",
                "ids as fractions  | auto | cpu | model.onnx: the input input_ids is FLOAT; expected whole numbers",
                "whole numbers out | auto | cpu | model.onnx: no output to read vectors from with pooling auto; the model has last_hidden_state INT64",
                "all nothing       | auto | cpu | model.onnx: the output last_hidden_state is 0 or no number for a plain sentence",
                "other pooling     | auto | cpu | config.json: neither mean nor first token",
                "nothing           | own  | cpu | model.onnx: no output to read vectors from with pooling own; the model has last_hidden_state FLOAT",
                "nothing           | auto | gpu | model.onnx: device gpu, but this ONNX Runtime knows no CUDA"
            })
    void whatIsWrongIsSaid(String damage, String pooling, String device, String sentence) throws IOException {
        DAMAGES.get(damage).to(folder);
        EncoderSettings settings =
                new EncoderSettings("", Words.get(Pooling.class, pooling), 64, Words.get(Device.class, device));
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Encoders.open(Encoders.find(folder, Optional.empty(), settings)));
        assertTrue(thrown.getMessage().startsWith(folder.toString()), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(sentence), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elsewhere |               | elsewhere: no such file or folder; expected an ONNX model, or a folder with model.onnx",
                ".         | words.json    | words.json: no such file; expected the model's tokenizer.json"
            })
    void aPathThatLeadsNowhereIsNamed(String path, String tokenizer, String sentence) {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class,
                () -> EncoderFiles.of(
                        folder.resolve(path), Optional.ofNullable(tokenizer).map(folder::resolve)));
        assertTrue(thrown.getMessage().contains(sentence), thrown.getMessage());
    }
}
