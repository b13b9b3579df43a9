package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.align.Signature;
import dev.parallax.align.signature.Signatures;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.model.Genre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One of the development sets as signatures, with gold events and languages by article. */
record AlignmentSet(Map<String, Signature> signatures, Map<String, String> gold, Map<String, String> languages) {
    static AlignmentSet read(Path file, boolean withConcepts) throws IOException {
        Concepts concepts = withConcepts
                ? ConceptsReader.read(CatalogFolder.bundled())
                : new Concepts(new TreeMap<>(), new TreeMap<>());
        ProvisionalAnnotator annotator = new ProvisionalAnnotator(concepts);
        Map<String, Signature> signatures = new TreeMap<>();
        Map<String, String> gold = new TreeMap<>();
        Map<String, String> languages = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String id = node.path("id").asText();
            String title = node.path("title").asText();
            String text = node.path("text").asText();
            String day = node.path("published").asText("");
            signatures.put(
                    id,
                    Signatures.of(annotator.annotate(
                            id,
                            "outlet",
                            node.path("language").asText("en"),
                            day.isEmpty() || day.equals("null") ? null : ProvisionalAnnotator.day(day.substring(0, 10)),
                            Genre.NEWS,
                            title,
                            text.equals(title) ? "" : text)));
            languages.put(id, node.path("language").asText("en"));
            if (node.hasNonNull("event")) {
                gold.put(id, node.path("event").asText());
            }
        }
        return new AlignmentSet(signatures, gold, languages);
    }
}
