package dev.parallax.extract.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the page's own article out of its JSON-LD objects: the first with an article's type and a headline or date; lists of other articles are not it. */
final class DeclaredReader {
    private DeclaredReader() {}

    static Declared read(List<String> scripts) {
        List<JsonNode> objects = new ArrayList<>();
        for (String script : scripts) {
            objects.addAll(JsonLd.objects(script));
        }
        @Nullable JsonNode article = null;
        int best = 0;
        @Nullable String site = null;
        for (JsonNode object : objects) {
            int points = points(object);
            if (points > best) {
                article = object;
                best = points;
            }
            if (site == null
                    && JsonLd.types(object).stream()
                            .anyMatch(type -> type.equals("WebSite") || type.endsWith("Organization"))) {
                site = JsonLd.text(object, "name").orElse(null);
            }
        }
        if (article == null) {
            return new Declared(false, List.of(), null, List.of(), null, null, null, null, null, site);
        }
        List<String> authors = authors(article, "author", objects);
        if (authors.isEmpty()) {
            authors = authors(article, "creator", objects);
        }
        return new Declared(
                true,
                JsonLd.types(article),
                or(JsonLd.text(article, "headline"), JsonLd.text(article, "name")),
                authors,
                or(JsonLd.text(article, "articleSection"), Optional.empty()),
                or(JsonLd.text(article, "datePublished"), JsonLd.text(article, "dateCreated")),
                or(JsonLd.text(article, "dateModified"), Optional.empty()),
                or(JsonLd.text(article, "articleBody"), Optional.empty()),
                free(article),
                site);
    }

    /** Names of the authors, of whom the article may give no more than the id of an object beside it. */
    private static List<String> authors(JsonNode article, String key, List<JsonNode> objects) {
        List<String> names = JsonLd.names(article, key);
        if (!names.isEmpty() || !article.has(key)) {
            return names;
        }
        JsonNode value = article.get(key);
        List<String> found = new ArrayList<>();
        for (JsonNode reference : value.isArray() ? value : List.of(value)) {
            String id = reference.path("@id").asText();
            objects.stream()
                    .filter(object ->
                            !id.isEmpty() && object.path("@id").asText().equals(id))
                    .flatMap(object -> JsonLd.text(object, "name").stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static int points(JsonNode object) {
        boolean article = JsonLd.isArticle(object);
        boolean page =
                JsonLd.types(object).stream().anyMatch(type -> type.endsWith("Page") || type.endsWith("VideoObject"));
        int facts = (object.hasNonNull("datePublished") ? 1 : 0) + (object.hasNonNull("headline") ? 1 : 0);
        return facts == 0
                ? 0
                : article
                        ? 10 + facts
                        : page ? 2 + facts : object.has("datePublished") && object.has("headline") ? 1 : 0;
    }

    private static @Nullable Boolean free(JsonNode article) {
        JsonNode value = article.get("isAccessibleForFree");
        if (value == null || value.isNull()) {
            return null;
        }
        String said = value.asText().toLowerCase(java.util.Locale.ROOT);
        return said.equals("true") || said.endsWith("/true") || said.equals("1");
    }

    private static @Nullable String or(Optional<String> first, Optional<String> second) {
        return first.or(() -> second).orElse(null);
    }
}
