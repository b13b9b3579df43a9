package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads the list {@code extraction} of an outlet's file. */
final class ExtractionRuleReader {
    private static final String LIST = "extraction";
    private static final List<String> SELECTORS = List.of("text", "drop", "title", "byline", "published");

    private ExtractionRuleReader() {}

    /** What no schema can say: selectors that cannot be read, rules that hold for one day or for none. */
    static void check(YamlDocument document, Findings findings) {
        JsonNode list = document.root().path(LIST);
        int before = findings.errors();
        for (int i = 0; i < list.size(); i++) {
            String pointer = "/" + LIST + "/" + i;
            for (String key : SELECTORS) {
                fault(list.get(i).path(key).asText("*"))
                        .ifPresent(fault -> findings.error(
                                document.file(), document.line(pointer + "/" + key), key + ": " + fault));
            }
        }
        if (findings.errors() > before) {
            return;
        }
        List<ExtractionRule> rules = rules(list);
        for (int i = 0; i < rules.size(); i++) {
            ExtractionRule rule = rules.get(i);
            int line = document.line("/" + LIST + "/" + i);
            if (rule.from() != null && rule.until() != null && rule.until().isBefore(rule.from())) {
                findings.error(document.file(), line, "the rule ends before it begins");
            }
            for (int j = 0; j < i; j++) {
                if (rule.overlaps(rules.get(j))) {
                    findings.error(
                            document.file(),
                            line,
                            "rules " + (j + 1) + " and " + (i + 1)
                                    + " hold for one day; expected `until` of the one before `from` of the other");
                }
            }
        }
    }

    /** The rules of a list that was checked. */
    static List<ExtractionRule> rules(JsonNode list) {
        List<ExtractionRule> rules = new ArrayList<>();
        for (JsonNode rule : list) {
            rules.add(new ExtractionRule(
                    day(rule, "from"),
                    day(rule, "until"),
                    rule.path("text").asText(),
                    YamlTexts.text(rule, "drop"),
                    YamlTexts.text(rule, "title"),
                    YamlTexts.text(rule, "byline"),
                    YamlTexts.text(rule, "published")));
        }
        return rules;
    }

    private static @Nullable LocalDate day(JsonNode rule, String key) {
        return rule.hasNonNull(key) ? LocalDate.parse(rule.path(key).asText()) : null;
    }

    private static Optional<String> fault(String selector) {
        try {
            QueryParser.parse(selector);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.of("\"" + selector + "\" is no CSS selector: " + e.getMessage());
        }
    }
}
