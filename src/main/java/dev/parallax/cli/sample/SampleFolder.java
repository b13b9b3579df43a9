package dev.parallax.cli.sample;

import dev.parallax.catalog.PackedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lays the bundled sample out in a folder: its recipe, and its pages packed as web archives. */
public final class SampleFolder {
    private static final String RECIPE = "recipe.yaml";
    private static final String ANCHOR = "/sample/" + RECIPE;
    private static final int ARCHIVES = 3;

    private SampleFolder() {}

    /**
     * Writes {@code recipe.yaml} and {@code warc/}.
     *
     * @return the recipe
     * @throws IOException where the folder cannot be written
     */
    public static Path write(Path folder) throws IOException {
        List<SamplePage> pages = SamplePages.bundled();
        WarcPacker.pack(pages, folder.resolve("warc"), "sample", ARCHIVES);
        Path recipe = folder.resolve(RECIPE);
        byte[] text = PackedFolder.around(ANCHOR, sample -> Files.readAllBytes(sample.resolve(RECIPE)));
        Files.write(recipe, text);
        return recipe;
    }
}
