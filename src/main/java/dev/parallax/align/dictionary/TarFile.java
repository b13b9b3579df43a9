package dev.parallax.align.dictionary;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the files of a tar archive (POSIX ustar, with the long names of GNU tar and pax) into memory. Links and devices are passed over. */
final class TarFile {
    private static final int BLOCK = 512;

    private TarFile() {}

    /** Whether a file is a tar archive, by its name. */
    static boolean isTar(String name) {
        return name.endsWith(".tar") || name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    /**
     * Reads an archive.
     *
     * @param archive how messages name it
     * @param in its bytes, unpacked
     */
    static SortedMap<String, byte[]> read(String archive, InputStream in) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String longName = "";
        long all = 0;
        try {
            for (byte[] header = in.readNBytes(BLOCK);
                    header.length == BLOCK && header[0] != 0;
                    header = in.readNBytes(BLOCK)) {
                long size = octal(header, 124, 12);
                all += size;
                if (size < 0 || all > DictionaryParts.MOST_BYTES) {
                    throw new IllegalArgumentException(
                            archive + ": holds more than " + DictionaryParts.MOST_BYTES + " bytes");
                }
                byte[] content = in.readNBytes((int) size);
                if (content.length < size) {
                    throw new EOFException("end of the archive inside a file");
                }
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                char type = (char) header[156];
                if (type == 'L') {
                    longName = text(content, 0, content.length);
                } else if (type == 'x') {
                    longName = path(content);
                } else if (type == '0' || type == 0) {
                    String prefix = text(header, 345, 155);
                    String name = text(header, 0, 100);
                    files.put(longName.isEmpty() ? prefix.isEmpty() ? name : prefix + "/" + name : longName, content);
                    longName = "";
                } else {
                    longName = "";
                }
            }
        } catch (EOFException | java.util.zip.ZipException | NumberFormatException e) {
            throw new IllegalArgumentException(archive + ": a broken or cut-off archive (" + e.getMessage() + ")", e);
        }
        return files;
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] bytes, int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** The path that a pax header gives, in records "length path=name". */
    private static String path(byte[] content) {
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n", -1)) {
            int at = line.indexOf(" path=");
            if (at > 0) {
                return line.substring(at + " path=".length());
            }
        }
        return "";
    }
}
