package dev.parallax.align.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a dictionary of the DICT server, as FreeDict and Debian ship it: {@code .index} (headword, offset and length in base 64, parted by tabs) and {@code .dict}. Entries about the
 * dictionary itself ({@code 00database...}) are passed over.
 */
final class DictFile {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private DictFile() {}

    static void read(DictionaryParts parts, Consumer<DictionaryEntry> entries) throws IOException {
        String index = parts.only(".index");
        String base = index.replaceFirst("\\.(dz|gz)$", "").replaceFirst("\\.index$", "");
        List<String> found = parts.ending(base + ".dict");
        if (found.isEmpty()) {
            throw broken(parts, ".dict is missing");
        }
        byte[] definitions = parts.bytes(found.get(0));
        int number = 0;
        for (String line : new String(parts.bytes(index), StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 3) {
                throw broken(
                        parts, ".index, line " + number + ": " + fields.length + " fields; expected 3, parted by tabs");
            }
            long from = number(fields[1], parts, number);
            long size = number(fields[2], parts, number);
            if (from + size > definitions.length) {
                throw broken(parts, ".dict is shorter than .index, line " + number + " says");
            }
            if (!fields[0].startsWith("00database") && !fields[0].startsWith("00-database")) {
                String text = new String(definitions, (int) from, (int) size, StandardCharsets.UTF_8);
                entries.accept(new DictionaryEntry(fields[0], List.of(), Phrases.of(text, fields[0])));
            }
        }
    }

    private static long number(String digits, DictionaryParts parts, int line) {
        long value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = DIGITS.indexOf(digits.charAt(at));
            if (digit < 0 || value > Integer.MAX_VALUE) {
                throw broken(parts, ".index, line " + line + ": \"" + digits + "\" is no number in base 64");
            }
            value = value * 64 + digit;
        }
        return value;
    }

    private static IllegalArgumentException broken(DictionaryParts parts, String what) {
        return new IllegalArgumentException(parts.name() + ": a broken DICT dictionary: " + what);
    }
}
