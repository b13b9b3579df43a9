package dev.parallax.cli;

import dev.parallax.run.RecipeReader;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the verbs that work on a corpus have in common. */
final class CorpusOptions {
    @Parameters(paramLabel = "RECIPE", description = "The recipe of the corpus (YAML).")
    private Path recipe = Path.of("recipe.yaml");

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the corpus (default: corpora/<corpus>).")
    private @Nullable String out;

    @Option(names = "--catalog", paramLabel = "DIR", description = "Your own catalog, laid over the bundled one.")
    private @Nullable Path catalog;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", description = "Cores to use (default: all).")
    private int threads;

    /** The recipe as it was typed. */
    Path recipe() {
        return recipe;
    }

    /** Cores of an embedded session; 0 for all. */
    int threads() {
        return threads;
    }

    /** The corpus that the options describe, checked together with its catalog. */
    CorpusRequest request() {
        RecipeReader.Described described = RecipeReader.read(recipe, Optional.ofNullable(catalog));
        String base = Optional.ofNullable(recipe.toAbsolutePath().getParent())
                .orElseThrow()
                .toString();
        String folder = out == null
                ? Path.of("corpora", described.recipe().corpus())
                        .toAbsolutePath()
                        .toString()
                : absolute(out);
        return new CorpusRequest(described.recipe(), base, described.files(), folder, threads, described.document());
    }

    private static String absolute(String folder) {
        return folder.contains(":/")
                ? folder
                : Path.of(folder).toAbsolutePath().normalize().toString();
    }
}
