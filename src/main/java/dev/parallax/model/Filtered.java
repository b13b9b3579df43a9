package dev.parallax.model;

/**
 * What the recipe did not ask for: counted by file and reason, without rows. One row of the table {@code filtered}.
 *
 * @param inputFile File, relative to the input root.
 * @param reason Why the record was passed over.
 * @param records How many records. (records)
 */
public record Filtered(String inputFile, String reason, long records) {}
