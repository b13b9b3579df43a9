package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a folder of pages: the rows of its list in their order, then the files that the list does not name. The whole folder is one shard. */
final class FolderGathering implements Gathering {
    private final PageFolder folder;
    private final RecordGatherer rule;
    private final String listName;
    private final BufferedReader lines;
    private final TreeSet<String> files;
    private final TreeSet<String> unlisted = new TreeSet<>();
    private final TreeSet<String> listed = new TreeSet<>();

    private @Nullable UrlList columns;
    private @Nullable Iterator<String> rest;
    private long lineNumber;
    private boolean done;

    FolderGathering(PageFolder folder, RecordGatherer rule) throws IOException {
        this.folder = folder;
        this.rule = rule;
        this.listName = folder.list().name();
        this.lines = new BufferedReader(new InputStreamReader(folder.list().open(0), StandardCharsets.UTF_8));
        this.files = new TreeSet<>(folder.files());
        for (String path : files) {
            if (!path.equals(PageFolder.LIST) && !isHidden(path)) {
                unlisted.add(path);
            }
        }
    }

    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    @Override
    public Optional<Gathered> next() throws IOException {
        for (String line = nextLine(); line != null; line = nextLine()) {
            UrlList header = columns;
            if (UrlList.isNoRow(line)) {
                continue;
            }
            if (header != null) {
                return Optional.of(row(header, line));
            }
            Optional<UrlList> found = UrlList.ofHeader(line);
            columns = found.orElse(null);
            if (found.isEmpty()) {
                rest = unlisted.iterator();
                return Optional.of(reject(
                        Reason.CORRUPT_RECORD,
                        "the first line must name the columns " + String.join(", ", UrlList.REQUIRED),
                        "",
                        ""));
            }
        }
        return nextUnlisted();
    }

    private @Nullable String nextLine() throws IOException {
        String line = rest == null ? lines.readLine() : null;
        lineNumber++;
        return line;
    }

    private Optional<Gathered> nextUnlisted() {
        Iterator<String> left = rest;
        if (left == null) {
            left = unlisted.iterator();
            rest = left;
        }
        if (!left.hasNext()) {
            done = true;
            return Optional.empty();
        }
        return Optional.of(new Gathered.Rejected(Reason.UNLISTED_FILE, "", inFolder(left.next()) + "@0", null, null));
    }

    private Gathered row(UrlList header, String line) throws IOException {
        Optional<String> path = header.value(line, "file");
        String url = header.value(line, "url").orElse("");
        if (path.isEmpty()) {
            return reject(Reason.CORRUPT_RECORD, "a row without a file", "", url);
        }
        if (!listed.add(path.get())) {
            return reject(
                    Reason.CORRUPT_RECORD, "a file that the list names twice: " + Details.shorten(path.get()), "", url);
        }
        unlisted.remove(path.get());
        Optional<ByteSource> file = files.contains(path.get()) ? folder.file(path.get()) : Optional.empty();
        if (file.isEmpty()) {
            return reject(Reason.MISSING_FILE, "", inFolder(path.get()) + "@0", url);
        }
        String status = header.value(line, "status").orElse("200");
        if (!status.matches("[1-9][0-9]{2}")) {
            return reject(Reason.CORRUPT_RECORD, "status: " + Details.shorten(status), "", url);
        }
        String type = header.value(line, "content_type").orElse("text/html");
        return rule.gatherFile(
                file.get(), url, header.value(line, "captured_at").orElse(""), Integer.parseInt(status), type);
    }

    private String inFolder(String path) {
        return listName.substring(0, listName.length() - PageFolder.LIST.length()) + path;
    }

    private Gathered reject(Reason reason, String detail, String recordId, String url) {
        String id = recordId.isEmpty() ? listName + "@" + lineNumber : recordId;
        return new Gathered.Rejected(reason, detail, id, url.isEmpty() ? null : url, null);
    }

    @Override
    public ShardSummary summary() {
        if (!done) {
            throw new IllegalStateException("the folder has not been read to its end");
        }
        long length = folder.list().length();
        return new ShardSummary(new Shard(listName, 0, length), 0, length);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
