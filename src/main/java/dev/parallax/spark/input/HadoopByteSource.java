package dev.parallax.spark.input;

import dev.parallax.model.ByteSource;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * An input on a Hadoop file system.
 *
 * @param file the file
 * @param hadoop configuration of this machine
 */
public record HadoopByteSource(InputFile file, Configuration hadoop) implements ByteSource {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public InputStream open(long offset) throws IOException {
        Path path = new Path(file.path());
        FSDataInputStream in = HadoopFiles.inputs(hadoop, path).open(path);
        in.seek(offset);
        return in;
    }
}
