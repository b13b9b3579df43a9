package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for a cluster: what it holds, and that a driver and executors in JVMs of their own build the bytes that one JVM builds. */
class ClusterIT {
    /** Russian and Azerbaijani: what is read without the language models, which are not in the jar. */
    private static final List<String> OUTLETS = List.of("sever-vesti", "seher-az", "kur-gundem");

    private static final long LARGEST_JAR = 200_000_000;

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void findJar() {
        String path = System.getProperty("parallax.cluster.jar");
        assertTrue(
                path != null && Files.exists(Path.of(path)), "no cluster jar at " + path + ": ./mvnw package makes it");
        jar = Path.of(path);
    }

    @Test
    void theSameBytesThroughSparkSubmit() throws Exception {
        Path recipe = TestCorpus.write(folder, OUTLETS, "bounds: {shard_bytes: 15000}");
        Path alone = folder.resolve("alone");
        ProgramRun.start(List.of(), List.of("build", recipe.toString(), "--out", alone.toString(), "--threads", "2"))
                .finish();

        Path together = folder.resolve("together");
        try (SparkHome spark = SparkHome.write(folder.resolve("spark"), jar)) {
            submit(spark, recipe, together);
            Map<String, String> logs = spark.executorLogs();
            assertEquals(2, logs.size(), "executors: " + logs.keySet());
            logs.forEach(
                    (executor, log) -> assertTrue(log.contains("Running task "), executor + " did nothing: " + log));
        }

        Map<String, String> expected = hashes(alone);
        assertTrue(expected.containsKey("data/frame_scores/frame_scores-00000.parquet"), expected.toString());
        assertEquals(
                Files.readString(release(alone).resolve("SHA256SUMS")),
                Files.readString(release(together).resolve("SHA256SUMS")));
        assertEquals(expected, hashes(together));
    }

    @Test
    void theJarHoldsWhatSparkDoesNot() throws IOException {
        assertTrue(Files.size(jar) < LARGEST_JAR, Files.size(jar) + " bytes");
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> names = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
            for (String asked : List.of(
                    "dev/parallax/cli/Main.class",
                    "catalog/concepts/concepts.tsv",
                    "data-schemas/tables/tables.json",
                    "notebooks-export/load_release.py",
                    "sample/recipe.yaml",
                    "org/languagetool/resource/ru/russian.dict",
                    "edu/stanford/nlp/pipeline/StanfordCoreNLP.class")) {
                assertTrue(names.contains(asked), asked);
            }
            for (String unasked : List.of(
                    "org/apache/", // Spark, Hadoop, Parquet, Log4j, XML parsers
                    "scala/",
                    "com/fasterxml/",
                    "com/ibm/icu/",
                    "com/google/protobuf/",
                    "org/slf4j/",
                    "org/yaml/",
                    "okio/",
                    "javax/xml/",
                    "jakarta/servlet/",
                    "org/w3c/",
                    "edu/stanford/nlp/models/",
                    "log4j2.properties")) {
                assertEquals(
                        List.of(),
                        names.stream()
                                .filter(name -> name.startsWith(unasked))
                                .limit(3)
                                .toList());
            }
        }
    }

    private void submit(SparkHome spark, Path recipe, Path out) throws IOException, InterruptedException {
        ProgramRun driver = ProgramRun.java(
                spark.environment(),
                List.of("-Xmx1g"),
                spark.classPath(),
                List.of(
                        "org.apache.spark.deploy.SparkSubmit",
                        "--master",
                        "local-cluster[2,1,1024]",
                        "--conf",
                        "spark.ui.enabled=false",
                        "--class",
                        "dev.parallax.cli.Main",
                        jar.toString(),
                        "build",
                        recipe.toString(),
                        "--out",
                        out.toString()));
        try {
            driver.finish();
        } catch (AssertionError failed) {
            throw new AssertionError(failed.getMessage() + "\nexecutors: " + spark.executorLogs(), failed);
        }
    }

    private static Path release(Path corpus) {
        return corpus.resolve("small-0.1.0");
    }

    private static Map<String, String> hashes(Path corpus) throws IOException {
        Path root = release(corpus);
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                hashes.put(
                        root.relativize(file).toString().replace('\\', '/'), Ids.bytesSha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
