package dev.parallax.cli;

import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.cli.catalog.AddressTrial;
import dev.parallax.cli.catalog.CatalogOption;
import dev.parallax.cli.catalog.PageTrial;
import dev.parallax.cli.catalog.SavedPage;
import dev.parallax.cli.report.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the catalog says of an address, and what the program reads in a saved page. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description =
                "Says whom an address belongs to and which article it means; with a saved page, what is read in it.",
        footer = {
            "",
            "Examples:",
            "  parallax catalog try https://ria.ru/20250627/raid-1.html",
            "  parallax catalog try page.html --url https://ria.ru/20250627/raid-1.html"
        })
final class CatalogTryVerb implements Callable<Integer> {
    @Parameters(paramLabel = "URL_OR_FILE", description = "An address, or a page saved as a file.")
    private String asked = "";

    @Option(names = "--url", paramLabel = "URL", description = "Address that the file was fetched from.")
    private @Nullable String url;

    @Option(
            names = "--captured",
            paramLabel = "INSTANT",
            description = "When it was fetched, in UTC (default: when the file was last changed).")
    private @Nullable String captured;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Charset that the HTTP header declared (default: none).")
    private @Nullable String charset;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Outlets outlets = OutletsReader.read(catalog.catalog().files());
        Lines lines = new Lines();
        if (!isFile(asked)) {
            if (url != null) {
                throw new IllegalArgumentException("no such file: " + asked);
            }
            AddressTrial.print(outlets, AddressTrial.address(asked), lines);
        } else if (url == null) {
            throw new IllegalArgumentException("a file needs the address that it was fetched from: --url URL");
        } else {
            Path file = Path.of(asked);
            new PageTrial(new SavedPage(
                            String.valueOf(file.getFileName()), AddressTrial.address(url), when(file), charset))
                    .print(outlets, Files.readAllBytes(file), lines);
        }
        lines.list().forEach(spec.commandLine().getOut()::println);
        return CommandLine.ExitCode.OK;
    }

    private Instant when(Path file) throws IOException {
        if (captured == null) {
            return Files.getLastModifiedTime(file).toInstant();
        }
        try {
            return Instant.parse(captured);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--captured is \"" + captured + "\"; expected a time such as 2025-06-28T02:11:00Z", e);
        }
    }

    private static boolean isFile(String asked) {
        try {
            return Files.isRegularFile(Path.of(asked));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
