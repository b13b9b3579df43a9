package dev.parallax.align;

import dev.parallax.align.text.Word;
import dev.parallax.align.text.Words;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article as the list of its title and sentences, in reading order. */
public final class Segments {
    private static final Comparator<Mention> MENTIONS = Comparator.comparingInt(Mention::beginChar)
            .thenComparingInt(Mention::endChar)
            .thenComparingInt(Mention::mentionNo);

    private Segments() {}

    /** The segments of an article; a text without sentences is one segment. */
    public static List<Segment> of(AnnotatedArticle annotated) {
        List<Segment> segments = new ArrayList<>();
        add(Part.TITLE, 0, -1, whole(annotated.article().title()), annotated, words(annotated, Part.TITLE), segments);
        List<Word> words = words(annotated, Part.TEXT);
        List<Sentence> sentences = annotated.annotations().sentences().stream()
                .filter(sentence -> sentence.part() == Part.TEXT)
                .sorted(Comparator.comparingInt(Sentence::sentenceNo))
                .toList();
        if (sentences.isEmpty()) {
            add(Part.TEXT, 1, 0, whole(annotated.article().text()), annotated, words, segments);
        }
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            add(Part.TEXT, segments.size(), sentence.paragraphNo(), span, annotated, words, segments);
        }
        return segments;
    }

    private static List<Word> words(AnnotatedArticle annotated, Part part) {
        return Words.of(
                part == Part.TITLE
                        ? annotated.article().title()
                        : annotated.article().text());
    }

    private static Span whole(String text) {
        return new Span(0, text.codePointCount(0, text.length()));
    }

    private static void add(
            Part part,
            int position,
            int paragraph,
            Span span,
            AnnotatedArticle annotated,
            List<Word> words,
            List<Segment> segments) {
        List<Word> inside = words.stream()
                .filter(word -> word.begin() >= span.begin() && word.begin() < span.end())
                .toList();
        List<Mention> mentions = annotated.annotations().mentions().stream()
                .filter(mention -> mention.part() == part
                        && mention.beginChar() >= span.begin()
                        && mention.beginChar() < span.end())
                .sorted(MENTIONS)
                .toList();
        segments.add(new Segment(part, position, paragraph, span, inside, mentions));
    }
}
