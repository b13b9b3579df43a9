package dev.parallax.spark.table;

import java.io.Serializable;

/**
 * A finished file of a table.
 *
 * @param path where it is
 * @param rows rows
 * @param sha256 hash of its bytes
 */
public record TableFile(String path, long rows, String sha256) implements Serializable {}
