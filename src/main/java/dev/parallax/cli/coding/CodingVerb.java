package dev.parallax.cli.coding;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The coder round trip. */
@Command(
        name = "coding",
        mixinStandardHelpOptions = true,
        description =
                "Draws a sample for coders, reads it back, says how far coders agree and how far measures meet them, trains models.",
        subcommands = {CodingExportVerb.class, CodingImportVerb.class, CodingAgreementVerb.class, CodingTrainVerb.class
        },
        footer = {
            "",
            "Examples:",
            "  parallax coding export --release corpora/moscow-baku --coder anna --coder boris --out coding",
            "  parallax coding import coding/anna.person.csv export.json --questions coding/questions.tsv --out coding/codes.csv",
            "  parallax coding agreement coding/codes.csv --questions coding/questions.tsv --release corpora/moscow-baku",
            "  parallax coding train coding/codes.csv --questions coding/questions.tsv --feature policy_frame --catalog my-catalog"
        })
public final class CodingVerb implements Runnable {
    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
