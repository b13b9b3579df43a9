package dev.parallax;

import dev.parallax.cli.sample.SamplePage;
import dev.parallax.cli.sample.SamplePages;
import dev.parallax.cli.sample.WarcPacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small corpus of the bundled sample: pages of some outlets packed as archives, and the recipe over them. */
final class TestCorpus {
    private TestCorpus() {}

    /**
     * Writes archives into {@code folder/warc} and a recipe beside them.
     *
     * @param outlets outlets whose pages are packed
     * @param settings further lines of the recipe
     * @return the recipe
     */
    static Path write(Path folder, List<String> outlets, String... settings) throws IOException {
        List<SamplePage> pages = SamplePages.bundled().stream()
                .filter(page -> outlets.stream().anyMatch(outlet -> page.url().contains("//" + outlet + ".example/")))
                .toList();
        WarcPacker.pack(pages, folder.resolve("warc"), "sample", 2);
        Path recipe = folder.resolve("recipe.yaml");
        Files.writeString(recipe, """
                corpus: small
                inputs:
                  - warc: "warc/*.warc.gz"
                catalog: sample
                release: {text: full}
                """ + String.join("\n", settings) + "\n");
        return recipe;
    }
}
