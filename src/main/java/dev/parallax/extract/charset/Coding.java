package dev.parallax.extract.charset;

import java.nio.charset.Charset;

/**
 * How the bytes of a page are to be read.
 *
 * @param charset the charset
 * @param mark length of the byte order mark at the front, which is no text
 * @param evidence what decided
 */
public record Coding(Charset charset, int mark, Decoded.Evidence evidence) {}
