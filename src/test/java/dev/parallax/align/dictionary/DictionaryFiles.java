package dev.parallax.align.dictionary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes small dictionaries of made-up entries in the formats that people have them in. */
final class DictionaryFiles {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private DictionaryFiles() {}

    /** A headword with its definition and forms. */
    record Word(String head, String definition, String... forms) {}

    /** StarDict files by name, the definitions packed. */
    static Map<String, byte[]> starDict(String name, String type, Word... words) {
        ByteArrayOutputStream definitions = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        ByteArrayOutputStream synonyms = new ByteArrayOutputStream();
        int count = 0;
        for (int at = 0; at < words.length; at++) {
            byte[] definition = bytes(words[at].definition());
            index.writeBytes(bytes(words[at].head() + "\0"));
            index.writeBytes(numbers(definitions.size(), definition.length));
            definitions.writeBytes(definition);
            for (String form : words[at].forms()) {
                synonyms.writeBytes(bytes(form + "\0"));
                synonyms.writeBytes(numbers(at));
                count++;
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                name + ".ifo",
                bytes("StarDict's dict ifo file\nversion=3.0.0\nbookname=" + name + "\nwordcount=" + words.length
                        + "\nidxfilesize=" + index.size() + "\nsynwordcount=" + count
                        + (type.isEmpty() ? "" : "\nsametypesequence=" + type) + "\n"));
        files.put(name + ".idx", index.toByteArray());
        files.put(name + ".dict.dz", gzip(definitions.toByteArray()));
        if (count > 0) {
            files.put(name + ".syn", synonyms.toByteArray());
        }
        return files;
    }

    /** DICT files by name. */
    static Map<String, byte[]> dict(String name, Word... words) {
        ByteArrayOutputStream definitions = new ByteArrayOutputStream();
        StringBuilder index = new StringBuilder();
        for (Word word : words) {
            byte[] definition = bytes(word.definition());
            index.append(word.head())
                    .append('\t')
                    .append(base64(definitions.size()))
                    .append('\t')
                    .append(base64(definition.length))
                    .append('\n');
            definitions.writeBytes(definition);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".index", bytes(index.toString()));
        files.put(name + ".dict.dz", gzip(definitions.toByteArray()));
        return files;
    }

    /** Writes files into a folder. */
    static Path folder(Path folder, Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tar archive, packed. */
    static byte[] tar(Map<String, byte[]> files) {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            byte[] header = new byte[512];
            byte[] path = bytes("some folder/" + name);
            System.arraycopy(path, 0, header, 0, path.length);
            byte[] size = bytes(String.format(java.util.Locale.ROOT, "%011o", content.length));
            System.arraycopy(size, 0, header, 124, size.length);
            header[156] = '0';
            tar.writeBytes(header);
            tar.writeBytes(content);
            tar.writeBytes(new byte[(512 - content.length % 512) % 512]);
        });
        tar.writeBytes(new byte[1024]);
        return gzip(tar.toByteArray());
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] numbers(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length);
        List.of(java.util.Arrays.stream(numbers).boxed().toArray(Integer[]::new))
                .forEach(buffer::putInt);
        return buffer.array();
    }

    private static String base64(int value) {
        return value < 64 ? "" + DIGITS.charAt(value) : base64(value / 64) + DIGITS.charAt(value % 64);
    }
}
