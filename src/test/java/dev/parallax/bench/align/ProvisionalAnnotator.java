package dev.parallax.bench.align;

import dev.parallax.align.text.LooseWords;
import dev.parallax.align.text.Word;
import dev.parallax.align.text.Words;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Genre;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for the light pass in the benches of align: catalog names by loose word matching, sentences by full stops. Not part of the program. */
final class ProvisionalAnnotator {
    private record Form(String conceptId, @Nullable String variant, Match match, List<String> words) {}

    private final Concepts concepts;
    private final Map<String, Map<String, List<Form>>> index = new HashMap<>();

    ProvisionalAnnotator(Concepts concepts) {
        this.concepts = concepts;
        concepts.names().forEach((language, names) -> {
            Map<String, List<Form>> forms = new HashMap<>();
            for (NameForm name : names) {
                List<String> words = Words.of(name.form()).stream()
                        .map(w -> LooseWords.bare(w.folded()))
                        .toList();
                if (!words.isEmpty()) {
                    forms.computeIfAbsent(first(words.get(0)), key -> new ArrayList<>())
                            .add(new Form(name.conceptId(), name.variant(), name.match(), words));
                }
            }
            index.put(language, forms);
        });
    }

    AnnotatedArticle annotate(
            String id,
            String outlet,
            String language,
            @Nullable OffsetDateTime published,
            Genre genre,
            String title,
            String text) {
        Article article = ArticleBuilder.of(language, title, text)
                .id(id)
                .at(outlet, "https://example.org/" + id)
                .genre(genre)
                .published(
                        published == null ? null : published.toInstant(),
                        published == null ? 0 : published.getOffset().getTotalSeconds() / 60)
                .build();
        List<Mention> mentions = new ArrayList<>();
        mentions(id, Part.TITLE, title, language, mentions);
        mentions(id, Part.TEXT, text, language, mentions);
        return new AnnotatedArticle(
                article,
                List.of(),
                new Annotations(id, sentences(id, text), mentions, List.of(), List.of(), List.of(), List.of()));
    }

    static OffsetDateTime day(String day) {
        return java.time.LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private void mentions(String id, Part part, String text, String language, List<Mention> mentions) {
        List<Word> words = Words.of(text);
        CodePoints points = CodePoints.of(text);
        Map<String, List<Form>> forms = index.getOrDefault(language, Map.of());
        int number = 0;
        for (int at = 0; at < words.size(); at++) {
            Form best = null;
            for (Form form :
                    forms.getOrDefault(first(LooseWords.bare(words.get(at).folded())), List.of())) {
                if ((best == null || form.words().size() > best.words().size()) && matches(form, words, at)) {
                    best = form;
                }
            }
            if (best != null) {
                int begin = words.get(at).begin();
                int end = words.get(at + best.words().size() - 1).end();
                ConceptEntry entry = concepts.entries().get(best.conceptId());
                mentions.add(new Mention(
                        id,
                        part,
                        number++,
                        begin,
                        end,
                        points.surface(new dev.parallax.model.Span(begin, end)),
                        entry.kind(),
                        best.conceptId(),
                        best.variant(),
                        Annotator.CATALOG));
                at += best.words().size() - 1;
            }
        }
    }

    private static boolean matches(Form form, List<Word> words, int at) {
        if (at + form.words().size() > words.size()) {
            return false;
        }
        for (int index = 0; index < form.words().size(); index++) {
            String word = form.words().get(index);
            String text = LooseWords.bare(words.get(at + index).folded());
            boolean meets =
                    switch (form.match()) {
                        case EXACT -> text.equals(word);
                        case LEMMA -> LooseWords.meets(word, text);
                        case PREFIX -> index == form.words().size() - 1 ? text.startsWith(word) : text.equals(word);
                    };
            if (!meets) {
                return false;
            }
        }
        return true;
    }

    private static String first(String word) {
        return word.length() <= 2 ? word : word.substring(0, 2);
    }

    private static List<Sentence> sentences(String id, String text) {
        List<Sentence> sentences = new ArrayList<>();
        CodePoints points = CodePoints.of(text);
        int paragraph = 0;
        int begin = 0;
        for (int index = 0; index <= text.length(); index++) {
            boolean end = index == text.length();
            boolean newline = !end && text.charAt(index) == '\n';
            boolean stop = !end
                    && index > 0
                    && text.charAt(index) == ' '
                    && ".!?؟…".indexOf(text.charAt(index - 1)) >= 0
                    && index + 1 < text.length()
                    && !Character.isLowerCase(text.charAt(index + 1));
            if (end || newline || stop) {
                if (index > begin) {
                    sentences.add(new Sentence(
                            id, Part.TEXT, sentences.size(), paragraph, points.offset(begin), points.offset(index)));
                }
                begin = index + 1;
                paragraph += newline ? 1 : 0;
            }
        }
        return sentences;
    }

    static Genre genre(String name) {
        return Genre.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
