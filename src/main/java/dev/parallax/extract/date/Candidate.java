package dev.parallax.extract.date;

/**
 * A date in one place of the page.
 *
 * @param source name of the place: what {@code published_source} says
 * @param raw as written
 * @param date what it says
 */
public record Candidate(String source, String raw, WrittenDate date) {}
