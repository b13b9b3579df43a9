package dev.parallax.align.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of an encoder.
 *
 * @param model the ONNX model
 * @param data files beside the model that hold its weights, sorted; none where it holds them itself
 * @param tokenizer tokenizer.json in the form of Hugging Face tokenizers
 * @param pooling what the model's folder says of its pooling; {@code AUTO} where it says nothing
 */
record EncoderFiles(Path model, List<Path> data, Path tokenizer, Pooling pooling) {
    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    /** How sentence-transformers says how it pools, and what of that is done here. */
    private static final String POOLING = "1_Pooling/config.json";

    EncoderFiles {
        data = List.copyOf(data);
    }

    /**
     * Finds the files.
     *
     * @param path an ONNX model, or a folder with {@code model.onnx} (or {@code onnx/model.onnx}, or one other {@code .onnx})
     * @param asked where the tokenizer is, if not beside the model or in the folder above it
     * @throws IllegalArgumentException where one is missing; the message says what was looked for
     */
    static EncoderFiles of(Path path, Optional<Path> asked) {
        try {
            Path model = model(path);
            Path folder = model.toAbsolutePath().normalize().getParent();
            if (folder == null) {
                throw new IllegalArgumentException(path + ": no folder");
            }
            Path above = folder.getParent();
            List<Path> folders = above == null ? List.of(folder) : List.of(folder, above);
            return new EncoderFiles(model, data(folder, model), tokenizer(model, asked, folders), pooling(folders));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    private static Path model(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException(
                    path + ": no such file or folder; expected an ONNX model, or a folder with " + MODEL);
        }
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(path, path.resolve("onnx"))) {
            if (Files.isRegularFile(folder.resolve(MODEL))) {
                return folder.resolve(MODEL);
            }
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".onnx"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException(path + ": "
                    + (found.isEmpty()
                            ? "no " + MODEL + " and no onnx/" + MODEL + " in this folder"
                            : found.size() + " models in this folder and none is " + MODEL + "; name one of "
                                    + names(found)));
        }
        return found.get(0);
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ",
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }

    /** Weights too large for the model's own file lie beside it under its name with more behind: {@code model.onnx_data}. */
    private static List<Path> data(Path folder, Path model) throws IOException {
        String name = String.valueOf(model.getFileName());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String other = String.valueOf(file.getFileName());
                        return other.startsWith(name) && !other.equals(name) && Files.isRegularFile(file);
                    })
                    .sorted()
                    .toList();
        }
    }

    private static Path tokenizer(Path model, Optional<Path> asked, List<Path> folders) {
        if (asked.isPresent()) {
            Path path = asked.get();
            Path file = Files.isDirectory(path) ? path.resolve(TOKENIZER) : path;
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException(file + ": no such file; expected the model's " + TOKENIZER);
            }
            return file;
        }
        return folders.stream()
                .map(folder -> folder.resolve(TOKENIZER))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                model + ": no " + TOKENIZER
                                        + " beside the model or in the folder above it; a model reads its own tokens only (name the file as tokenizer)"));
    }

    private static Pooling pooling(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Path file = folder.resolve(POOLING);
            if (Files.isRegularFile(file)) {
                JsonNode config = new ObjectMapper().readTree(file.toFile());
                if (config.path("pooling_mode_cls_token").asBoolean()) {
                    return Pooling.FIRST;
                }
                if (config.path("pooling_mode_mean_tokens").asBoolean()) {
                    return Pooling.MEAN;
                }
                throw new IllegalArgumentException(
                        file
                                + ": neither mean nor first token; only these two are done here (or the model's own output: pooling: own)");
            }
        }
        return Pooling.AUTO;
    }

    /** SHA-256 of each file, in the order of {@link #all}. */
    List<String> sha256() {
        List<String> sums = new ArrayList<>();
        try {
            for (Path file : all()) {
                sums.add(Ids.fileSha256(file));
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(model + ": " + e.getMessage(), e);
        }
    }

    /** The files: model, tokenizer, data. */
    List<Path> all() {
        List<Path> all = new ArrayList<>(List.of(model, tokenizer));
        all.addAll(data);
        return all;
    }
}
