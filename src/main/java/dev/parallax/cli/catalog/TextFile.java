package dev.parallax.cli.catalog;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that a researcher hands to a verb. */
public final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text of a file in UTF-8, without the byte order mark that some editors put before it.
     *
     * @throws IllegalArgumentException where it is in another charset: spreadsheets save in that of the machine unless told otherwise
     */
    public static String read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": not UTF-8; save the file in UTF-8", e);
        }
    }
}
