package dev.parallax.cli.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every verb that reads a release. */
public final class ReleaseOption {
    @Option(
            names = "--release",
            paramLabel = "DIR",
            description = "Folder of the release (default: the one under corpora/ or here).")
    private @Nullable String folder;

    /**
     * The tables of the release that is asked for.
     *
     * @throws IllegalArgumentException where there is none, or more than one
     */
    public ReleaseTables tables() throws IOException {
        return ReleaseTables.asked(folder);
    }
}
