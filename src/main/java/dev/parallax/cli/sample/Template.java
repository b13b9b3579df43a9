package dev.parallax.cli.sample;

import dev.parallax.catalog.Findings;
import dev.parallax.catalog.NearestWord;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page around an article: {@code {{name}}} stands for a value, and what is between {@code {{#name}}} and {@code {{/name}}} is kept where there is one.
 *
 * @param file path relative to the sample
 * @param text the template
 */
record Template(String file, String text) {
    /** Every placeholder that a template may have. */
    static final List<String> NAMES = List.of(
            "title",
            "title_json",
            "lead",
            "body",
            "byline",
            "section",
            "url",
            "date_visible",
            "date_iso",
            "date_iso_utc",
            "date_day",
            "genre",
            "language",
            "tags");

    private static final Pattern TAG = Pattern.compile("\\{\\{([#/]?)([^{}]*)\\}\\}");
    private static final Pattern SECTION =
            Pattern.compile("\\{\\{#([a-z_]+)\\}\\}(.*?)\\{\\{/\\1\\}\\}", Pattern.DOTALL);

    /** Names what stands for nothing, and sections without an end. */
    void check(Findings findings) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            int line = 1
                    + (int) text.substring(0, tag.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String name = tag.group(2);
            if (!NAMES.contains(name)) {
                findings.error(file, line, NearestWord.unknown("placeholder", name, NAMES));
            } else if (!tag.group(1).isEmpty()
                    && !SECTION.matcher(text).results().anyMatch(has(tag))) {
                findings.error(
                        file, line, "found " + tag.group() + "; expected both {{#" + name + "}} and {{/" + name + "}}");
            }
        }
    }

    private static java.util.function.Predicate<MatchResult> has(Matcher tag) {
        int start = tag.start();
        int end = tag.end();
        return section -> section.start() == start || section.end() == end;
    }

    /**
     * The page.
     *
     * @param values by placeholder, already escaped for their place
     */
    String render(Map<String, String> values) {
        String kept = SECTION.matcher(text)
                .replaceAll(section -> Matcher.quoteReplacement(
                        values.getOrDefault(section.group(1), "").isEmpty() ? "" : section.group(2)));
        return TAG.matcher(kept).replaceAll(tag -> Matcher.quoteReplacement(values.getOrDefault(tag.group(2), "")));
    }

    /** Text for the content of an element or an attribute in double quotation marks. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
