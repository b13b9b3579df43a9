package dev.parallax.spark.input;

import java.io.Serializable;

/**
 * A file of the inputs.
 *
 * @param name path relative to the input root, with {@code /}
 * @param path where it is, for Hadoop
 * @param length bytes
 * @param modified time of last change in milliseconds; tells only whether a hash may be used again
 * @param folder whether this is a folder of pages rather than an archive
 */
public record InputFile(String name, String path, long length, long modified, boolean folder) implements Serializable {}
