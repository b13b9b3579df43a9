package dev.parallax.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Sessions with everything set that a result could depend on. */
public final class SparkSessions {
    private SparkSessions() {}

    /**
     * The session of the cluster that the program was submitted to, or an embedded one on this machine.
     *
     * @param threads cores of an embedded session; 0 for all
     */
    public static SparkSession open(int threads) {
        SparkSession.Builder builder = SparkSession.builder().appName("parallax");
        if (System.getProperty("spark.master") == null) {
            builder.master(threads == 0 ? "local[*]" : "local[" + threads + "]");
            local().forEach((key, value) -> {
                if (System.getProperty(key) == null) {
                    builder.config(key, value);
                }
            });
        }
        settings().forEach(builder::config);
        return builder.getOrCreate();
    }

    /** What every session needs, wherever it runs. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spark.sql.session.timeZone", "UTC");
        settings.put("spark.sql.datetime.java8API.enabled", "true");
        settings.put("spark.sql.ansi.enabled", "true");
        settings.put("spark.sql.sources.default", "parquet");
        return settings;
    }

    private static Map<String, String> local() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spark.ui.enabled", "false");
        settings.put("spark.ui.showConsoleProgress", "false");
        settings.put("spark.driver.host", "localhost");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.sql.shuffle.partitions", "8");
        settings.put("spark.sql.adaptive.enabled", "true");
        settings.put("spark.sql.catalogImplementation", "in-memory");
        settings.put("spark.task.maxFailures", "1");
        // What is fatal to an executor fails the run: embedded, the executor is this program, which has to say what
        // went wrong.
        settings.put("spark.executor.killOnFatalError.depth", "0");
        return settings;
    }
}
