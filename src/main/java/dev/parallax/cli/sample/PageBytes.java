package dev.parallax.cli.sample;

import com.ibm.icu.lang.UCharacter;
import dev.parallax.catalog.Findings;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A page in the bytes of its charset. */
final class PageBytes {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PageBytes() {}

    /** The bytes; empty where the charset lacks a character, which is then among the findings. */
    static Optional<byte[]> of(String file, String html, PageSettings settings, Findings findings) {
        CharsetEncoder encoder = settings.charset()
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        String page = settings.byteOrderMark() ? BYTE_ORDER_MARK + html : html;
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(page));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException e) {
            encoder.reset();
            OptionalInt lacking = page.codePoints()
                    .filter(c -> !encoder.canEncode(Character.toString(c)))
                    .findFirst();
            int found = lacking.orElse(0);
            findings.error(
                    file,
                    0,
                    settings.charset().name() + " has no " + UCharacter.getName(found) + " (U+"
                            + Integer.toHexString(0x10000 + found).substring(1).toUpperCase(Locale.ROOT) + ") in \""
                            + around(page, page.indexOf(found)) + "\"");
            return Optional.empty();
        }
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 20), Math.min(page.length(), at + 20))
                .replace('\n', ' ');
    }
}
