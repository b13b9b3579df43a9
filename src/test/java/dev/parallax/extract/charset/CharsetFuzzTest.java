package dev.parallax.extract.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Any bytes under any label are read, in a charset that exists. The first byte says how long the label is. */
class CharsetFuzzTest {
    @FuzzTest
    void anyBytesUnderAnyLabel(byte[] data) {
        int label = data.length == 0 ? 0 : Math.min(data[0] & 31, data.length - 1);
        String header = new String(data, Math.min(1, data.length), label, StandardCharsets.ISO_8859_1);
        byte[] page = Arrays.copyOfRange(data, Math.min(1 + label, data.length), data.length);
        Decoded decoded = PageDecoder.decode(page, label == 0 ? null : header);
        assertTrue(Charset.isSupported(decoded.charset()));
        assertTrue(page.length > 0 || decoded.text().isEmpty());
        assertEquals(decoded, PageDecoder.decode(page, label == 0 ? null : header));
    }
}
