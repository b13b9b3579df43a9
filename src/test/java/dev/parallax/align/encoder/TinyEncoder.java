package dev.parallax.align.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A sentence encoder of some words in three languages: words of one meaning have nearly one vector, beside what all words of a language have in common. */
public final class TinyEncoder {
    static final int SIZE = 32;

    /** Rows of one meaning: English, Russian, Turkish. */
    private static final List<List<String>> MEANINGS = List.of(
            List.of("harbour", "гавань", "liman"),
            List.of("burned", "сгорела", "yandı"),
            List.of("night", "ночью", "gece"),
            List.of("ships", "корабли", "gemiler"),
            List.of("sank", "затонули", "battı"),
            List.of("minister", "министр", "bakan"),
            List.of("opened", "открыл", "açtı"),
            List.of("school", "школу", "okul"),
            List.of("children", "дети", "çocuklar"),
            List.of("snow", "снег", "kar"),
            List.of("closed", "закрыл", "kapattı"),
            List.of("roads", "дороги", "yollar"));

    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

    private TinyEncoder() {}

    /** Words by their number. */
    static Map<String, Integer> vocabulary() {
        Map<String, Integer> words = new LinkedHashMap<>();
        SPECIAL.forEach(word -> words.put(word, words.size()));
        MEANINGS.forEach(meaning -> meaning.forEach(word -> words.put(word, words.size())));
        return words;
    }

    /** The words of a language (0: English, 1: Russian, 2: Turkish). */
    public static List<String> words(int language) {
        return MEANINGS.stream().map(meaning -> meaning.get(language)).toList();
    }

    /** A vector for each word. */
    static float[] embeddings() {
        Random random = new Random(11);
        float[][] languages = new float[3][];
        for (int language = 0; language < languages.length; language++) {
            languages[language] = gaussian(random, 0.8);
        }
        float[] all = new float[vocabulary().size() * SIZE];
        for (int special = 1; special < SPECIAL.size(); special++) {
            System.arraycopy(gaussian(random, 0.1), 0, all, special * SIZE, SIZE);
        }
        for (int meaning = 0; meaning < MEANINGS.size(); meaning++) {
            float[] shared = gaussian(random, 1);
            for (int language = 0; language < languages.length; language++) {
                float[] own = gaussian(random, 0.2);
                int row = SPECIAL.size() + meaning * languages.length + language;
                for (int at = 0; at < SIZE; at++) {
                    all[row * SIZE + at] = shared[at] + own[at] + languages[language][at];
                }
            }
        }
        return all;
    }

    private static float[] gaussian(Random random, double spread) {
        float[] values = new float[SIZE];
        for (int at = 0; at < SIZE; at++) {
            values[at] = (float) (spread * random.nextGaussian());
        }
        return values;
    }

    /** A model that looks the words' vectors up; further nodes may follow on {@code tokens}, which is no output yet. */
    static OnnxFile lookup() {
        return new OnnxFile()
                .input("input_ids", OnnxFile.INT64, "batch", "sequence")
                .input("attention_mask", OnnxFile.INT64, "batch", "sequence")
                .floats("embeddings", vocabulary().size(), SIZE, embeddings())
                .node("Gather", "embeddings input_ids", "tokens", "axis=0");
    }

    /** The plainest model: vectors of tokens. */
    static OnnxFile plain() {
        return lookup().node("Identity", "tokens", "last_hidden_state")
                .output("last_hidden_state", OnnxFile.FLOAT, "batch", "sequence", Integer.toString(SIZE));
    }

    /** Writes model.onnx and tokenizer.json into a folder. */
    public static Path write(Path folder) {
        plain().write(folder.resolve("model.onnx"));
        tokenizer(folder.resolve("tokenizer.json"), json -> json);
        return folder;
    }

    /** Writes the tokenizer, changed. */
    static void tokenizer(Path file, UnaryOperator<ObjectNode> change) {
        try {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode json = (ObjectNode) mapper.readTree("""
                    {"version": "1.0",
                     "added_tokens": [],
                     "normalizer": {"type": "Lowercase"},
                     "pre_tokenizer": {"type": "Whitespace"},
                     "post_processor": {"type": "TemplateProcessing",
                       "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
                       "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                       "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]}, "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
                     "model": {"type": "WordLevel", "unk_token": "[UNK]"}}
                    """);
            ((ObjectNode) json.get("model")).set("vocab", mapper.valueToTree(vocabulary()));
            for (int id = 0; id < SPECIAL.size(); id++) {
                json.withArray("added_tokens")
                        .addObject()
                        .put("id", id)
                        .put("content", SPECIAL.get(id))
                        .put("single_word", false)
                        .put("lstrip", false)
                        .put("rstrip", false)
                        .put("normalized", false)
                        .put("special", true);
            }
            Files.writeString(file, mapper.writeValueAsString(change.apply(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
