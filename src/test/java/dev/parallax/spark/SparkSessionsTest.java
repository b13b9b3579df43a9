package dev.parallax.spark;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

class SparkSessionsTest {
    /** Spark ends the whole JVM with the exit code 52 where a task runs out of memory; embedded, that is the program itself. */
    @Test
    void aTaskWithoutMemoryFailsTheRunAndNotTheProgram() {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        SparkException failed = assertThrows(
                SparkException.class, () -> spark.parallelize(List.of(1)).foreach(number -> {
                    throw new OutOfMemoryError("Java heap space");
                }));
        assertTrue(failed.getMessage().contains("OutOfMemoryError"), failed.getMessage());
    }
}
