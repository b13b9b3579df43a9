package dev.parallax.align.encoder;

import dev.parallax.catalog.Words;
import dev.parallax.model.Shared;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the encoder that a recipe names, and holds it: one session in a JVM. */
public final class Encoders {
    private Encoders() {}

    /**
     * An encoder that is asked for. The files are named as text, so that it can be sent to where they lie too.
     *
     * @param model the ONNX model
     * @param data files with its weights, beside it
     * @param tokenizer its tokenizer.json
     * @param folderPooling what the model's folder says of its pooling
     * @param settings how it is used
     * @param sha256 hash of each of the {@link #files}
     */
    public record Asked(
            String model,
            List<String> data,
            String tokenizer,
            Pooling folderPooling,
            EncoderSettings settings,
            List<String> sha256)
            implements Serializable {
        public Asked {
            data = List.copyOf(data);
            sha256 = List.copyOf(sha256);
        }

        /** All its files: model, tokenizer, data. */
        public List<String> files() {
            List<String> files = new ArrayList<>(List.of(model, tokenizer));
            files.addAll(data);
            return files;
        }

        /** The same with its files elsewhere. */
        public Asked at(UnaryOperator<String> place) {
            return new Asked(
                    place.apply(model),
                    data.stream().map(place).toList(),
                    place.apply(tokenizer),
                    folderPooling,
                    settings,
                    sha256);
        }
    }

    /**
     * Looks for the files of an encoder.
     *
     * @param path model, or folder with one
     * @param tokenizer where its tokenizer is, if not beside it
     * @throws IllegalArgumentException where something is missing
     */
    public static Asked find(Path path, Optional<Path> tokenizer, EncoderSettings settings) {
        EncoderFiles files = EncoderFiles.of(path, tokenizer);
        return new Asked(
                files.model().toString(),
                files.data().stream().map(Path::toString).toList(),
                files.tokenizer().toString(),
                files.pooling(),
                settings,
                files.sha256());
    }

    /**
     * The encoder, loaded and tried once in a JVM.
     *
     * @throws IllegalArgumentException where it cannot be used; the message says why
     */
    public static SentenceEncoder open(Asked asked) {
        try {
            return Shared.get(
                    SentenceEncoder.class,
                    asked.sha256() + " " + asked.folderPooling() + " " + asked.settings(),
                    () -> SentenceEncoder.open(
                            new EncoderFiles(
                                    Path.of(asked.model()),
                                    asked.data().stream().map(Path::of).toList(),
                                    Path.of(asked.tokenizer()),
                                    asked.folderPooling()),
                            asked.settings()));
        } catch (LinkageError e) {
            throw new IllegalArgumentException(
                    "an encoder needs ONNX Runtime and DJL tokenizers with their native libraries, which are not on this class path or not built for "
                            + System.getProperty("os.name") + " on " + System.getProperty("os.arch") + " (" + e + ")",
                    e);
        }
    }

    /** Hashes, what is read and how: all that a vector hangs on, as it stands in the record of a run. */
    public static String description(Asked asked) {
        List<String> sha256 = asked.sha256();
        return "model " + sha256.get(0) + " tokenizer " + sha256.get(1)
                + (sha256.size() > 2 ? " weights " + String.join(" ", sha256.subList(2, sha256.size())) : "") + ", "
                + open(asked).description() + ", prefix \"" + asked.settings().prefix() + "\", "
                + asked.settings().tokens() + " tokens, "
                + Words.of(asked.settings().device());
    }
}
