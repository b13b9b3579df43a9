package dev.parallax.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests of a JVM. */
public final class LocalSpark {
    private LocalSpark() {}

    public static SparkSession session() {
        return SparkSessions.open(2);
    }
}
