package dev.parallax.release;

import dev.parallax.model.CodePoints;
import dev.parallax.model.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An address with its percent-encoded UTF-8 letters decoded, so that names can be found in it and replaced without touching anything else. */
final class DecodedAddress {
    private final String address;
    private final StringBuilder decoded = new StringBuilder();
    /** Where each UTF-16 unit of the decoded text begins in the address; one more for the end. */
    private final List<Integer> begins = new ArrayList<>();

    DecodedAddress(String address) {
        this.address = address;
        int index = 0;
        while (index < address.length()) {
            int length = encodedLetter(index);
            if (length > 0) {
                index += length;
            } else {
                add(String.valueOf(address.charAt(index)), index);
                index++;
            }
        }
        begins.add(address.length());
    }

    /** The address with names replaced. */
    String replaced(NameScan names) {
        String text = decoded.toString();
        Edits edits = Edits.of(names.edits(text));
        if (edits.list().isEmpty()) {
            return address;
        }
        CodePoints points = CodePoints.of(text);
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        for (Edit edit : edits.list()) {
            Span span = edit.span();
            replaced.append(address, done, begins.get(points.index(span.begin())))
                    .append(edit.replacement());
            done = begins.get(points.index(span.end()));
        }
        return replaced.append(address, done, address.length()).toString();
    }

    /** Decodes the letter that begins here, if one does; the length that it takes in the address, else 0. */
    private int encodedLetter(int index) {
        int bytes = utf8Length(byteAt(index));
        byte[] letter = new byte[bytes];
        for (int number = 0; number < bytes; number++) {
            int value = byteAt(index + 3 * number);
            if (value < 0) {
                return 0;
            }
            letter[number] = (byte) value;
        }
        if (bytes == 0) {
            return 0;
        }
        try {
            add(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(letter))
                            .toString(),
                    index);
            return 3 * bytes;
        } catch (CharacterCodingException e) {
            return 0; // bytes of another charset: they stay as they are
        }
    }

    private void add(String letter, int begin) {
        decoded.append(letter);
        for (int unit = 0; unit < letter.length(); unit++) {
            begins.add(begin);
        }
    }

    private int byteAt(int index) {
        boolean encoded = index + 3 <= address.length()
                && address.charAt(index) == '%'
                && HexFormat.isHexDigit(address.charAt(index + 1))
                && HexFormat.isHexDigit(address.charAt(index + 2));
        return encoded ? HexFormat.fromHexDigits(address, index + 1, index + 3) : -1;
    }

    private static int utf8Length(int first) {
        if (first < 0) {
            return 0;
        }
        if (first < 0x80) {
            return 1;
        }
        return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    }
}
