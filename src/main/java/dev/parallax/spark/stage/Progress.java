package dev.parallax.spark.stage;

/** Hears how far a build has come. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String stage, int shards, int alreadyDone) {}

        @Override
        public void end(String stage) {}
    };

    /** A stage begins: so many shards, of which so many were done before. */
    void begin(String stage, int shards, int alreadyDone);

    /** The stage is done. */
    void end(String stage);
}
