package dev.parallax.release;

/**
 * What a release is called.
 *
 * @param corpus identifier of the corpus
 * @param title title for people
 * @param version version of the release
 */
public record ReleaseTitle(String corpus, String title, String version) {
    /** Name of the folder. */
    public String folder() {
        return corpus + "-" + version;
    }
}
