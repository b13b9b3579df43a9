package dev.parallax.release;

/**
 * A file of a release.
 *
 * @param path path within the release, with slashes
 * @param bytes length
 * @param sha256 SHA-256 of its bytes, hexadecimal
 */
public record ReleasedFile(String path, long bytes, String sha256) {
    public ReleasedFile {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains("..")) {
            throw new IllegalArgumentException("not a path within a release: " + path);
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
    }
}
