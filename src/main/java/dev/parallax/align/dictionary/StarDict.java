package dev.parallax.align.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a StarDict dictionary: {@code .ifo} (what it is), {@code .idx} (headwords and where their definitions stand), {@code .dict} (definitions) and, where there is one, {@code .syn}
 * (other words for a headword: as a rule its inflected forms). The format is that of StarDict's "Format for StarDict dictionary files", versions 2.4.2 and 3.0.0.
 */
final class StarDict {
    private static final String MAGIC = "StarDict's dict ifo file";

    /** Kinds of definitions that are text: plain, with phonetics, Pango, XDXF, HTML, wiki, KingSoft. */
    private static final String TEXTS = "mtlgxyhwk";

    private final DictionaryParts parts;
    private final String base;
    private final Map<String, String> info = new HashMap<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();

    private StarDict(DictionaryParts parts) {
        this.parts = parts;
        String ifo = parts.only(".ifo");
        this.base = ifo.substring(0, ifo.length() - ".ifo".length());
    }

    static void read(DictionaryParts parts, Consumer<DictionaryEntry> entries) throws IOException {
        StarDict dictionary = new StarDict(parts);
        dictionary.info();
        dictionary.index();
        Map<Integer, List<String>> forms = dictionary.forms();
        for (int at = 0; at < dictionary.heads.size(); at++) {
            entries.accept(new DictionaryEntry(
                    dictionary.heads.get(at),
                    forms.getOrDefault(at, List.of()),
                    Phrases.of(dictionary.definitions.get(at), "")));
        }
    }

    private void info() throws IOException {
        String text = new String(parts.bytes(base + ".ifo"), StandardCharsets.UTF_8);
        if (!text.replace("\ufeff", "").startsWith(MAGIC)) {
            throw broken(".ifo", "does not begin with \"" + MAGIC + "\"");
        }
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                info.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        });
    }

    private void index() throws IOException {
        byte[] definitionBytes = parts.bytes(part(".dict"));
        byte[] index = parts.bytes(part(".idx"));
        int offsetBytes = info.getOrDefault("idxoffsetbits", "32").equals("64") ? 8 : 4;
        for (int at = 0; at < index.length; ) {
            int end = zero(index, at, ".idx");
            if (end + 1 + offsetBytes + 4 > index.length) {
                throw broken(".idx", "ends inside an entry");
            }
            heads.add(new String(index, at, end - at, StandardCharsets.UTF_8));
            ByteBuffer numbers = ByteBuffer.wrap(index, end + 1, offsetBytes + 4);
            long from = offsetBytes == 8 ? numbers.getLong() : Integer.toUnsignedLong(numbers.getInt());
            long size = Integer.toUnsignedLong(numbers.getInt());
            if (from < 0 || from + size > definitionBytes.length) {
                throw broken(".dict", "is shorter than .idx says: no bytes " + from + " to " + (from + size));
            }
            definitions.add(text(definitionBytes, (int) from, (int) size));
            at = end + 1 + offsetBytes + 4;
        }
        String count = info.getOrDefault("wordcount", "");
        if (!count.equals(Integer.toString(heads.size()))) {
            throw broken(
                    ".idx", "holds " + heads.size() + " words; .ifo says " + (count.isEmpty() ? "nothing" : count));
        }
    }

    /** The first definition that is text. Each stands behind its kind where .ifo does not name one sequence of kinds for all. */
    private String text(byte[] bytes, int from, int size) {
        String sequence = info.getOrDefault("sametypesequence", "");
        int at = from;
        int end = from + size;
        for (int kind = 0; at < end && (sequence.isEmpty() || kind < sequence.length()); kind++) {
            char type = sequence.isEmpty() ? (char) bytes[at++] : sequence.charAt(kind);
            boolean last = !sequence.isEmpty() && kind == sequence.length() - 1;
            int stop;
            if (last) {
                stop = end;
            } else if (Character.isUpperCase(type)) {
                stop = Math.min(
                        end,
                        at + 4 + (at + 4 <= end ? ByteBuffer.wrap(bytes, at, 4).getInt() : 0));
            } else {
                stop = at;
                while (stop < end && bytes[stop] != 0) {
                    stop++;
                }
            }
            if (TEXTS.indexOf(type) >= 0) {
                return new String(bytes, at, stop - at, StandardCharsets.UTF_8);
            }
            at = Math.max(at, stop) + (last || Character.isUpperCase(type) ? 0 : 1);
        }
        return "";
    }

    private Map<Integer, List<String>> forms() throws IOException {
        Map<Integer, List<String>> forms = new HashMap<>();
        if (parts.ending(base + ".syn").isEmpty()) {
            return forms;
        }
        byte[] synonyms = parts.bytes(part(".syn"));
        for (int at = 0; at < synonyms.length; ) {
            int end = zero(synonyms, at, ".syn");
            if (end + 5 > synonyms.length) {
                throw broken(".syn", "ends inside an entry");
            }
            int head = ByteBuffer.wrap(synonyms, end + 1, 4).getInt();
            if (head < 0 || head >= heads.size()) {
                throw broken(".syn", "names headword " + head + " of " + heads.size());
            }
            forms.computeIfAbsent(head, key -> new ArrayList<>())
                    .add(new String(synonyms, at, end - at, StandardCharsets.UTF_8));
            at = end + 5;
        }
        return forms;
    }

    private String part(String suffix) {
        List<String> found = parts.ending(base + suffix);
        if (found.isEmpty()) {
            throw broken(suffix, "is missing");
        }
        return found.get(0);
    }

    private int zero(byte[] bytes, int from, String suffix) {
        int end = from;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        if (end == bytes.length) {
            throw broken(suffix, "ends inside an entry");
        }
        return end;
    }

    private IllegalArgumentException broken(String suffix, String what) {
        return new IllegalArgumentException(parts.name() + ": a broken StarDict dictionary: " + suffix + " " + what);
    }
}
