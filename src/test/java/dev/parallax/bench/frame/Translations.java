package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts in several languages: rows {@code {doc, language, title, sentences}}, the sentence of a place the same in all languages, the first of them the title. */
final class Translations {
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;

    private Translations() {}

    /** The articles by text and language. */
    static SortedMap<String, Map<String, Article>> read(Path file) throws IOException {
        SortedMap<String, Map<String, Article>> texts = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String language = row.path("language").asText();
            List<String> sentences = new ArrayList<>();
            row.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
            String title = row.path("title").asText();
            if (!sentences.isEmpty() && sentences.get(0).equals(title)) {
                sentences.remove(0);
            }
            texts.computeIfAbsent(row.path("doc").asText(), doc -> new TreeMap<>())
                    .put(
                            language,
                            article(row.path("doc").asText() + "-" + language, language, title, text(sentences)));
        }
        return texts;
    }

    private static String text(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i == 0 ? "" : i % SENTENCES_OF_A_PARAGRAPH == 0 ? "\n" : " ")
                    .append(sentences.get(i));
        }
        return text.toString();
    }

    private static Article article(String id, String language, String title, String text) {
        return ArticleBuilder.of(language, title, text).id(id).build();
    }
}
