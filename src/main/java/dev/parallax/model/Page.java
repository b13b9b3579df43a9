package dev.parallax.model;

/**
 * A capture together with its decoded payload.
 *
 * @param capture where it comes from
 * @param bytes payload without transfer and content encoding; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(Capture capture, byte[] bytes) {}
