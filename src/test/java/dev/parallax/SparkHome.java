package dev.parallax;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A Spark distribution as far as a cluster on one machine needs it: {@code jars/} with the jars of this class path that the cluster jar does not hold itself.
 * What the cluster jar holds under another package stays, as in a Spark that brings its own version.
 *
 * @param folder SPARK_HOME
 */
record SparkHome(Path folder) implements AutoCloseable {
    /** Lays it out. */
    static SparkHome write(Path folder, Path clusterJar) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        Set<String> held = entries(clusterJar);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar") && isSparks(jar, held)) {
                Path link = jars.resolve(jar.getFileName());
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, jar.toAbsolutePath());
                }
            }
        }
        return new SparkHome(folder);
    }

    /** The class path of a driver. */
    String classPath() {
        return folder.resolve("jars") + File.separator + "*";
    }

    /** What a driver and its workers find Spark by. */
    Map<String, String> environment() {
        return Map.of(
                "SPARK_HOME",
                folder.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "JAVA_HOME",
                System.getProperty("java.home"));
    }

    /** What each executor wrote on its error stream, by the number of the executor. */
    Map<String, String> executorLogs() throws IOException {
        Map<String, String> logs = new TreeMap<>();
        Path work = folder.resolve("work");
        if (!Files.isDirectory(work)) {
            return logs;
        }
        try (var files = Files.walk(work, 3)) {
            for (Path log : (Iterable<Path>) files.filter(file -> file.endsWith("stderr"))::iterator) {
                logs.put(log.getParent().getFileName().toString(), Files.readString(log));
            }
        }
        return logs;
    }

    /** Takes the links away. */
    @Override
    public void close() throws IOException {
        try (var links = Files.list(folder.resolve("jars"))) {
            for (Path link : (Iterable<Path>) links::iterator) {
                Files.delete(link);
            }
        }
    }

    /** Jars without classes are the language models. */
    private static boolean isSparks(Path jar, Set<String> held) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<String> first = file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .findFirst();
            return first.isPresent() && !held.contains(first.get());
        }
    }

    private static Set<String> entries(Path jar) throws IOException {
        Set<String> names = new HashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(ZipEntry::getName).forEach(names::add);
        }
        return names;
    }
}
