package dev.parallax.cli;

import dev.parallax.catalog.Outlets;
import dev.parallax.cli.catalog.CatalogOption;
import dev.parallax.cli.draft.RecipeDraft;
import dev.parallax.cli.draft.SourcePages;
import dev.parallax.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a recipe from an article. */
@Command(
        name = "recipe",
        mixinStandardHelpOptions = true,
        description =
                "Drafts a recipe from an article: the events it speaks of, the outlets and articles it cites, the days to gather.",
        footer = {
            "",
            "Examples:",
            "  parallax recipe --from article.warc.gz > recipe.yaml",
            "  parallax recipe --from page.html --url https://outlet.example/news/1.html"
        })
final class RecipeVerb implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "FILE", required = true, description = "A saved page, or a WARC file.")
    private Path from = Path.of("");

    @Option(names = "--url", paramLabel = "URL", description = "Address that a saved page was fetched from.")
    private @Nullable String url;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RecipeDraft draft = new RecipeDraft(catalog.catalog().files());
        draft.lines(pages(draft.outlets())).forEach(spec.commandLine().getOut()::println);
        return CommandLine.ExitCode.OK;
    }

    private List<Page> pages(Outlets outlets) throws IOException {
        if (SourcePages.isArchive(from)) {
            return SourcePages.archive(from, outlets);
        }
        String address = url;
        if (address == null) {
            throw new IllegalArgumentException("a saved page needs the address that it was fetched from: --url URL");
        }
        return List.of(SourcePages.saved(from, address, outlets));
    }
}
