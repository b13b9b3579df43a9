package dev.parallax.align.dictionary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads what Wiktextract makes of Wiktionary: one JSON object a line, a word of one part of speech with {@code lang_code}, {@code senses[].glosses[]} and {@code forms[].form}. Words of
 * other languages are passed over. An entry that only says of what it is a form gives a form of that. An English entry turned round is read by its {@code translations}.
 */
final class Wiktextract {
    private Wiktextract() {}

    /**
     * Reads a file.
     *
     * @param from language of the headwords
     * @param to language of the translations
     * @param aliases takes entries that have no translation of their own: the form, and the word that it is a form of
     */
    static void read(
            DictionaryParts parts,
            String part,
            String from,
            String to,
            Consumer<DictionaryEntry> entries,
            java.util.function.BiConsumer<String, String> aliases)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        int number = 0;
        int read = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(parts.open(part), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                JsonNode entry = json.readTree(line);
                if (!entry.path("lang_code").asText().equals(from)) {
                    continue;
                }
                read++;
                if (to.equals(Dictionaries.PIVOT)) {
                    glossed(entry, entries, aliases);
                } else {
                    translated(entry, to, entries);
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    parts.name() + ", line " + number
                            + ": no JSON object; expected one a line, as Wiktextract writes them",
                    e);
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new IllegalArgumentException(
                    parts.name() + ": broken or cut off behind line " + number + " (" + e.getMessage() + ")", e);
        }
        if (read == 0) {
            throw new IllegalArgumentException(parts.name() + ": none of " + number + " lines has lang_code " + from
                    + "; expected words of that language");
        }
    }

    private static void glossed(
            JsonNode entry, Consumer<DictionaryEntry> entries, java.util.function.BiConsumer<String, String> aliases) {
        String word = entry.path("word").asText();
        List<String> phrases = new ArrayList<>();
        for (JsonNode sense : entry.path("senses")) {
            if (sense.path("form_of").isArray()) {
                sense.path("form_of")
                        .forEach(head -> aliases.accept(word, head.path("word").asText()));
                continue;
            }
            JsonNode glosses = sense.path("glosses");
            if (!glosses.isEmpty()) {
                // Glosses go from the general to the particular: the last one is the sense.
                for (String phrase : Phrases.of(glosses.get(glosses.size() - 1).asText(), "")) {
                    if (!phrases.contains(phrase)) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        List<String> forms = new ArrayList<>();
        entry.path("forms").forEach(form -> {
            if (!romanised(form)) {
                forms.add(form.path("form").asText());
            }
        });
        entries.accept(new DictionaryEntry(word, forms, phrases));
    }

    private static boolean romanised(JsonNode form) {
        for (JsonNode tag : form.path("tags")) {
            if (tag.asText().equals("romanization") || tag.asText().endsWith("-template")) {
                return true;
            }
        }
        return false;
    }

    private static void translated(JsonNode entry, String to, Consumer<DictionaryEntry> entries) {
        List<String> phrases = new ArrayList<>();
        List<JsonNode> found = new ArrayList<>();
        entry.path("translations").forEach(found::add);
        entry.path("senses").forEach(sense -> sense.path("translations").forEach(found::add));
        for (JsonNode translation : found) {
            String code = translation
                    .path("lang_code")
                    .asText(translation.path("code").asText());
            String word = translation.path("word").asText();
            if (code.equals(to) && !word.isEmpty() && !phrases.contains(word)) {
                phrases.add(word);
            }
        }
        entries.accept(new DictionaryEntry(entry.path("word").asText(), List.of(), phrases));
    }
}
