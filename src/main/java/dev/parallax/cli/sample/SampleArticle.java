package dev.parallax.cli.sample;

import dev.parallax.catalog.Findings;
import dev.parallax.catalog.NearestWord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An article of the sample as it was written: a head of {@code key: value} lines between two lines of {@code ---}, and a body.
 *
 * @param file path relative to the sample
 * @param url address of the capture
 * @param published time of publication, with the offset of the outlet's zone
 * @param captured time of the capture
 * @param title headline
 * @param lead standfirst
 * @param byline author
 * @param section section
 * @param genre genre
 * @param language language, where it is not the outlet's own
 * @param body text; empty where a recapture has the text of the first capture
 */
record SampleArticle(
        String file,
        String url,
        OffsetDateTime published,
        Instant captured,
        String title,
        @Nullable String lead,
        @Nullable String byline,
        @Nullable String section,
        String genre,
        @Nullable String language,
        String body) {
    private static final String FENCE = "---";
    private static final List<String> REQUIRED = List.of("url", "published", "captured", "title", "genre", "events");
    private static final List<String> KEYS = List.of(
            "url",
            "published",
            "captured",
            "title",
            "lead",
            "byline",
            "section",
            "genre",
            "events",
            "language",
            "kind",
            "expect");
    private static final List<String> GENRES = List.of("news", "opinion", "analysis", "interview");
    private static final List<String> KINDS = List.of("duplicate", "tracking", "amp", "edited");

    /** Reads an article; empty where it is wrong, which is then among the findings. */
    static Optional<SampleArticle> read(String file, String text, Findings findings) {
        int before = findings.errors();
        TreeMap<String, String> head = new TreeMap<>();
        TreeMap<String, Integer> lines = new TreeMap<>();
        String[] all = text.split("\n", -1);
        if (!all[0].equals(FENCE)) {
            findings.error(file, 1, "found \"" + all[0] + "\"; expected the line --- that begins the head");
            return Optional.empty();
        }
        int at = 1;
        for (; at < all.length && !all[at].equals(FENCE); at++) {
            headLine(file, at + 1, all[at], head, lines, findings);
        }
        if (at == all.length) {
            findings.error(file, 0, "the head has no end; expected a second line ---");
            return Optional.empty();
        }
        for (String key : REQUIRED) {
            if (!head.containsKey(key)) {
                findings.error(file, 1, "the key \"" + key + "\" is missing in the head");
            }
        }
        word(file, head, lines, "genre", GENRES, findings);
        word(file, head, lines, "kind", KINDS, findings);
        Optional<OffsetDateTime> published = time(file, head, lines, "published", findings);
        Optional<OffsetDateTime> captured = time(file, head, lines, "captured", findings);
        if (findings.errors() > before || published.isEmpty() || captured.isEmpty()) {
            return Optional.empty();
        }
        String body =
                String.join("\n", List.of(all).subList(at + 1, all.length)).strip();
        return Optional.of(new SampleArticle(
                file,
                head.getOrDefault("url", ""),
                published.get(),
                captured.get().toInstant(),
                head.getOrDefault("title", ""),
                head.get("lead"),
                head.get("byline"),
                head.get("section"),
                head.getOrDefault("genre", ""),
                head.get("language"),
                body));
    }

    /** A value runs to the end of its line, so that a colon in it needs no quotation marks. */
    private static void headLine(
            String file,
            int line,
            String content,
            TreeMap<String, String> head,
            TreeMap<String, Integer> lines,
            Findings findings) {
        int colon = content.indexOf(": ");
        String key = colon < 0 ? content : content.substring(0, colon);
        if (colon < 0 || !KEYS.contains(key)) {
            findings.error(file, line, NearestWord.unknown("key of an article's head", key, KEYS));
        } else if (lines.putIfAbsent(key, line) != null) {
            findings.error(file, line, "the key \"" + key + "\" stands already in line " + lines.get(key));
        } else {
            head.put(key, content.substring(colon + 2).strip());
        }
    }

    private static void word(
            String file,
            TreeMap<String, String> head,
            TreeMap<String, Integer> lines,
            String key,
            List<String> valid,
            Findings findings) {
        String word = head.get(key);
        if (word != null && !valid.contains(word)) {
            findings.error(file, lines.getOrDefault(key, 0), NearestWord.unknown(key, word, valid));
        }
    }

    private static Optional<OffsetDateTime> time(
            String file, TreeMap<String, String> head, TreeMap<String, Integer> lines, String key, Findings findings) {
        String time = head.getOrDefault(key, "");
        try {
            return Optional.of(OffsetDateTime.parse(time));
        } catch (DateTimeException e) {
            findings.error(
                    file,
                    lines.getOrDefault(key, 0),
                    key + " is \"" + time + "\"; expected a time with an offset such as 2025-06-27T18:40+03:00");
            return Optional.empty();
        }
    }
}
