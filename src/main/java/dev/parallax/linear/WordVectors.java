package dev.parallax.linear;

import dev.parallax.model.Ids;
import dev.parallax.model.Shared;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Static vectors of words, from a file of the text format of word2vec (also of GloVe and fastText): a word and its numbers in each line, apart by spaces; a first line
 * with the number of words and of dimensions may stand before; gzip is seen by itself. A word is found in the form that {@link TextFeatures#words} gives it; of
 * several forms of the file that become one the first counts. Held are at most the first {@value #MOST} words, a byte for each number. Immutable.
 */
public final class WordVectors {
    /** Words beyond which a file is read no further: such files begin with the commonest. */
    public static final int MOST = 500_000;

    private static final int GZIP = 0x1F8B;
    private static final int STEPS = Byte.MAX_VALUE;

    private final Map<String, byte[]> rows = new HashMap<>();
    private final String language;
    private final String sha256;
    private int dimensions;

    private WordVectors(String language, String sha256) {
        this.language = language;
        this.sha256 = sha256;
    }

    /**
     * A file that is asked for, named as text so that it can be sent to where the file lies too.
     *
     * @param path the file
     * @param language language of its words, ISO 639-1
     * @param sha256 hash of its bytes; a model trained with the file names it
     */
    public record Asked(String path, String language, String sha256) implements Serializable {
        /**
         * Looks for a file.
         *
         * @throws IllegalArgumentException where it is not there
         */
        public static Asked of(Path file, String language) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException(file + ": no such file of word vectors");
            }
            try {
                return new Asked(file.toString(), language, Ids.fileSha256(file));
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": " + e.getMessage(), e);
            }
        }

        /**
         * The vectors, read once in a JVM.
         *
         * @throws IllegalArgumentException naming file and line where it is not of the format
         */
        public WordVectors open() {
            return Shared.get(WordVectors.class, language + " " + sha256, () -> read(Path.of(path), language, sha256));
        }
    }

    private static WordVectors read(Path file, String language, String sha256) {
        WordVectors vectors = new WordVectors(language, sha256);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null && vectors.rows.size() < MOST; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !(number == 1 && line.strip().split(" ").length == 2)) {
                    vectors.add(file + ":" + number, line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
        if (vectors.rows.isEmpty()) {
            throw new IllegalArgumentException(
                    file + ": no word with a vector; expected a word and its numbers in each line");
        }
        return vectors;
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(2);
        int magic = bytes.read() << 8 | bytes.read();
        bytes.reset();
        return magic == GZIP ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private void add(String place, String line) {
        int at = line.indexOf(' ');
        if (at < 0) {
            throw new IllegalArgumentException(place + ": expected a word and its numbers, apart by spaces");
        }
        List<String> words = TextFeatures.words(line.substring(0, at), language);
        String key = String.join(" ", words);
        if (words.size() == 1 && rows.containsKey(key)) {
            return;
        }
        float[] numbers = numbers(place, line.substring(at + 1));
        if (dimensions == 0) {
            dimensions = numbers.length;
        } else if (numbers.length != dimensions) {
            throw new IllegalArgumentException(
                    place + ": found " + numbers.length + " numbers, expected " + dimensions + " as before");
        }
        if (words.size() == 1) {
            rows.put(key, bytes(numbers));
        }
    }

    private static float[] numbers(String place, String line) {
        String[] cells = line.split(" ");
        float[] numbers = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            try {
                numbers[i] = Float.parseFloat(cells[i]);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(place + ": found " + cells[i] + ", expected a number", e);
            }
            if (!Float.isFinite(numbers[i])) {
                throw new IllegalArgumentException(place + ": found " + cells[i] + ", expected a finite number");
            }
        }
        return numbers;
    }

    /** A direction in steps of its longest number: what is lost is under a hundredth of the angle between unlike words. */
    private static byte[] bytes(float[] numbers) {
        float longest = 0;
        for (float number : numbers) {
            longest = Math.max(longest, Math.abs(number));
        }
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (longest == 0 ? 0 : Math.round(numbers[i] / longest * STEPS));
        }
        return bytes;
    }

    /** Hash of the file. */
    public String sha256() {
        return sha256;
    }

    /** A mean that is being made. */
    public Mean mean() {
        return new Mean();
    }

    /** The mean direction of words, each of length 1 times its weight; 0 where none is known. */
    public final class Mean {
        private final double[] sum = new double[dimensions];

        private Mean() {}

        /** Adds a word of a text, as it stands there. */
        public Mean add(String surface, double weight) {
            TextFeatures.words(surface, language).forEach(word -> addKnown(word, weight));
            return this;
        }

        private void addKnown(String word, double weight) {
            byte[] row = rows.get(word);
            if (row == null) {
                return;
            }
            long square = 0;
            for (byte step : row) {
                square += step * step;
            }
            double factor = square == 0 ? 0 : weight / Math.sqrt(square);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += factor * row[i];
            }
        }

        /** The direction, of length 1, or all 0. */
        public float[] direction() {
            double square = 0;
            for (double number : sum) {
                square += number * number;
            }
            float[] direction = new float[sum.length];
            for (int i = 0; i < direction.length; i++) {
                direction[i] = (float) (square == 0 ? 0 : sum[i] / Math.sqrt(square));
            }
            return direction;
        }
    }
}
