package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.model.Audience;
import dev.parallax.model.Control;
import dev.parallax.model.Edition;
import dev.parallax.model.Outlet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads {@code outlets/<id>.yaml}. */
public final class OutletsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "outlets";

    private static final String SCHEMA = "/data-schemas/catalog/outlet.schema.json";
    private static final String ID_GROUP = "id";

    private final Findings findings;
    private final SchemaCheck schema = SchemaCheck.of(SCHEMA);
    private final TreeMap<String, OutletEntry> entries = new TreeMap<>();
    private final TreeMap<String, String> editions = new TreeMap<>();
    private final TreeMap<String, String> domains = new TreeMap<>();

    private OutletsReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The outlets of a catalog.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static Outlets read(CatalogFiles files) {
        Findings findings = new Findings();
        Outlets outlets = read(files, findings);
        findings.throwErrors();
        return outlets;
    }

    /** The outlets without an error, the errors among the findings. */
    public static Outlets read(CatalogFiles files, Findings findings) {
        OutletsReader reader = new OutletsReader(findings);
        files.part(FOLDER).files().forEach(reader::file);
        return new Outlets(reader.entries);
    }

    private void file(String file, String text) {
        int before = findings.errors();
        YamlDocument.read(file, text, findings).ifPresent(document -> {
            schema.check(document, findings);
            if (findings.errors() == before) {
                values(document);
            }
            if (findings.errors() == before) {
                OutletEntry entry = entry(document.root());
                entries.put(entry.outlet().outletId(), entry);
            }
        });
    }

    /** What no schema can say. */
    private void values(YamlDocument document) {
        JsonNode root = document.root();
        YamlTexts.idIsFileName(document, findings);
        String zone = root.path("time_zone").asText();
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            error(document, "/time_zone", NearestWord.unknown("time zone", zone, ZoneId.getAvailableZoneIds()));
        }
        List<String> countries = Arrays.asList(Locale.getISOCountries());
        if (!countries.contains(root.path("country").asText())) {
            error(
                    document,
                    "/country",
                    "\"" + root.path("country").asText()
                            + "\" is no country of ISO 3166-1; expected two capital letters such as AZ");
        }
        for (String list : List.of("article_ids", "short_links")) {
            for (int i = 0; i < root.path(list).size(); i++) {
                pattern(document, "/" + list + "/" + i);
            }
        }
        for (int i = 0; i < root.path("editions").size(); i++) {
            edition(document, "/editions/" + i);
        }
        ExtractionRuleReader.check(document, findings);
    }

    private void pattern(YamlDocument document, String pointer) {
        String text = document.root().at(pointer).asText();
        try {
            // The empty alternative always matches, so that the group can be asked for.
            var matcher = Pattern.compile("(?:" + text + ")|").matcher("");
            matcher.find();
            matcher.group(ID_GROUP);
        } catch (PatternSyntaxException e) {
            error(document, pointer, "\"" + text + "\" is no regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            error(
                    document,
                    pointer,
                    "\"" + text + "\" has no group id; expected (?<id>...) around what names the article for good");
        }
    }

    private void edition(YamlDocument document, String pointer) {
        JsonNode edition = document.root().at(pointer);
        String id = edition.path("id").asText();
        String elsewhere = editions.putIfAbsent(id, document.file());
        if (elsewhere != null) {
            error(document, pointer + "/id", "the edition \"" + id + "\" stands already in " + elsewhere);
        }
        if (edition.has("domains") == edition.has("channel")) {
            error(
                    document,
                    pointer,
                    "the edition \"" + id + "\" has "
                            + (edition.has("domains") ? "domains and a channel" : "neither domains nor a channel")
                            + "; expected one of the two");
        }
        if (edition.has("language")) {
            String language = edition.path("language").asText();
            if (!Arrays.asList(Locale.getISOLanguages()).contains(language)) {
                error(document, pointer + "/language", "\"" + language + "\" is no language of ISO 639-1");
            }
        }
        for (int i = 0; i < edition.path("domains").size(); i++) {
            String place = pointer + "/domains/" + i;
            String domain = edition.path("domains").path(i).asText();
            String other = domains.putIfAbsent(domain, document.file());
            if (other != null) {
                error(document, place, "the domain \"" + domain + "\" stands already in " + other);
            }
        }
    }

    private static OutletEntry entry(JsonNode root) {
        String id = root.path("id").asText();
        Outlet outlet = new Outlet(
                id,
                root.path("name").asText(),
                YamlTexts.text(root, "name_native"),
                root.path("country").asText(),
                Words.get(Control.class, root.path("control").asText()),
                root.path("owner_group").asText(),
                Words.get(Audience.class, root.path("target_audience").asText()),
                root.path("time_zone").asText(),
                YamlTexts.text(root, "control_source"));
        List<Edition> editions = new ArrayList<>();
        for (JsonNode edition : root.path("editions")) {
            @Nullable String language = YamlTexts.text(edition, "language");
            editions.add(new Edition(
                    id,
                    edition.path("id").asText(),
                    language,
                    String.join(" ", YamlTexts.texts(edition.path("domains"))),
                    YamlTexts.text(edition, "channel")));
        }
        SortedMap<String, List<String>> names = YamlTexts.byLanguage(root.path("names"));
        return new OutletEntry(
                outlet,
                editions,
                names,
                patterns(root.path("article_ids")),
                patterns(root.path("short_links")),
                parameters(root.path("drop_parameters")),
                ExtractionRuleReader.rules(root.path("extraction")));
    }

    private static SortedSet<String> parameters(JsonNode list) {
        SortedSet<String> keys = new TreeSet<>();
        YamlTexts.texts(list).forEach(key -> keys.add(key.toLowerCase(Locale.ROOT)));
        return keys;
    }

    private static List<Pattern> patterns(JsonNode list) {
        return YamlTexts.texts(list).stream().map(Pattern::compile).toList();
    }

    private void error(YamlDocument document, String pointer, String message) {
        findings.error(document.file(), document.line(pointer), message);
    }
}
