package dev.parallax.spark.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.ByteSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are saved under the names that their addresses and titles give them. */
class HadoopPageFolderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.html",
                "Baku: a title.html",
                "a:b/c:d.html",
                "index.html?id=1&lang=ru#top",
                "100%25.html",
                "[x] {y} *.html",
                "səhifə صفحه страница.html"
            })
    void aFileIsReadByTheNameThatItHas(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        InputFile input = new InputFile("pages", folder.toUri().toString(), 0, 0, true);
        HadoopPageFolder pages = new HadoopPageFolder(input, new Configuration());
        assertEquals(Set.of(name), pages.files());
        assertEquals(name, text(pages.file(name).orElseThrow()));
        assertEquals(name, text(HadoopPageFolder.named(input, new Configuration(), "pages/" + name)));
    }

    private static String text(ByteSource file) throws Exception {
        try (InputStream in = file.open(0)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
