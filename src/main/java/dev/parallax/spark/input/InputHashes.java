package dev.parallax.spark.input;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.parallax.model.Ids;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The hash of each input, taken once and kept in {@code work/inputs.json} for as long as path, length and time of change stay the same. */
public final class InputHashes {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int BUFFER = 1 << 20;

    private InputHashes() {}

    /**
     * SHA-256 by name. Of a folder of pages, the hash of the names, lengths and hashes of its files.
     *
     * @throws IOException where a file cannot be read
     */
    public static SortedMap<String, String> of(
            SparkSession spark, Configuration hadoop, Path cache, List<InputFile> files) throws IOException {
        Optional<String> kept = HadoopFiles.read(hadoop, cache);
        Map<String, String> known =
                kept.isEmpty() ? Map.of() : JSON.readValue(kept.get(), new TypeReference<Map<String, String>>() {});
        List<InputFile> unknown = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        for (InputFile file : files) {
            String hash = file.folder() ? null : known.get(key(file));
            if (hash == null) {
                unknown.add(file);
            } else {
                hashes.put(file.name(), hash);
            }
        }
        if (!unknown.isEmpty()) {
            hashes.putAll(JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .parallelize(unknown, unknown.size())
                    .mapToPair(file -> new scala.Tuple2<>(file.name(), hash(HadoopFiles.configuration(), file)))
                    .collectAsMap());
        }
        SortedMap<String, String> keep = new TreeMap<>();
        files.forEach(file -> keep.put(key(file), hashes.get(file.name())));
        HadoopFiles.write(hadoop, cache, JSON.writeValueAsString(keep));
        return hashes;
    }

    private static String key(InputFile file) {
        return file.path() + " " + file.length() + " " + file.modified();
    }

    private static String hash(Configuration hadoop, InputFile file) throws IOException {
        Path path = new Path(file.path());
        if (!file.folder()) {
            return hash(hadoop, path);
        }
        FileSystem files = HadoopFiles.inputs(hadoop, path);
        TreeMap<String, String> parts = new TreeMap<>();
        var found = files.listFiles(path, true);
        while (found.hasNext()) {
            FileStatus status = found.next();
            String name = status.getPath()
                    .toUri()
                    .getPath()
                    .substring(path.toUri().getPath().length());
            parts.put(name, hash(hadoop, status.getPath()));
        }
        List<String> flat = new ArrayList<>();
        parts.forEach((name, hash) -> {
            flat.add(name);
            flat.add(hash);
        });
        return Ids.sha256Hex(flat.toArray(String[]::new));
    }

    private static String hash(Configuration hadoop, Path path) throws IOException {
        MessageDigest sha256 = Ids.sha256();
        try (InputStream in =
                new DigestInputStream(HadoopFiles.inputs(hadoop, path).open(path), sha256)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the stream hashes what passes
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
