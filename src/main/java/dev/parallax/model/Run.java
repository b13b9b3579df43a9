package dev.parallax.model;

/**
 * How the corpus was made. One row of the table {@code runs}.
 *
 * @param runId Digest of the plan.
 * @param stage Stage.
 * @param codeVersion Version of the program.
 * @param configSha256 Hash of what the stage reads of the recipe.
 * @param catalogSha256 Hash of what the stage reads of the catalog.
 * @param rowsIn Records in. (records)
 * @param rowsKept Records kept. (records)
 * @param rowsRejected Records rejected. (records)
 */
public record Run(
        String runId,
        String stage,
        String codeVersion,
        String configSha256,
        String catalogSha256,
        long rowsIn,
        long rowsKept,
        long rowsRejected) {}
