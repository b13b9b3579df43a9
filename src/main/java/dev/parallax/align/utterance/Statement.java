package dev.parallax.align.utterance;

import dev.parallax.align.PublicationDays;
import dev.parallax.align.signature.NameForms;
import dev.parallax.align.text.Word;
import dev.parallax.align.text.Words;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A quotation of a known speaker, with what can be compared with other quotations of the same speaker.
 *
 * @param articleId article
 * @param part where it stands
 * @param quoteNo number of the quote
 * @param speakerConceptId speaker
 * @param language language
 * @param form direct, indirect or mixed
 * @param day latest day of publication; NULL where unknown
 * @param concepts concepts named in it
 * @param numbers numbers of two or more digits in it
 * @param names sound keys of the words with a capital, or of all longer words in Arabic script
 * @param words folded beginnings of its words, for comparison within the language
 */
@SuppressWarnings("NonApiType") // must be serializable classes
public record Statement(
        String articleId,
        Part part,
        int quoteNo,
        String speakerConceptId,
        String language,
        QuoteForm form,
        @Nullable LocalDate day,
        TreeSet<String> concepts,
        TreeSet<String> numbers,
        TreeSet<String> names,
        TreeSet<String> words)
        implements Serializable {
    /** By article, part and number. */
    public static final Comparator<Statement> BY_PLACE = Comparator.comparing(Statement::articleId)
            .thenComparing(Statement::part)
            .thenComparingInt(Statement::quoteNo);

    private static final int STEM = 5;
    private static final int SHORTEST_WORD = 4;

    /** The quotations of an article whose speakers the catalog knows. */
    public static List<Statement> of(AnnotatedArticle annotated) {
        List<Statement> statements = new ArrayList<>();
        for (Quote quote : annotated.annotations().quotes()) {
            String speaker = quote.speakerConceptId();
            if (speaker != null) {
                statements.add(of(quote, speaker, annotated));
            }
        }
        return statements;
    }

    private static Statement of(Quote quote, String speaker, AnnotatedArticle annotated) {
        String language = annotated.article().language();
        String text = quote.part() == Part.TITLE
                ? annotated.article().title()
                : annotated.article().text();
        String content = CodePoints.of(text).surface(quote.span());
        TreeSet<String> concepts = new TreeSet<>();
        annotated.annotations().mentions().stream()
                .filter(mention -> mention.part() == quote.part()
                        && mention.beginChar() >= quote.beginChar()
                        && mention.endChar() <= quote.endChar())
                .forEach(mention -> {
                    String concept = mention.conceptId();
                    if (concept != null && !concept.equals(speaker)) {
                        concepts.add(concept);
                    }
                });
        TreeSet<String> numbers = new TreeSet<>();
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> words = new TreeSet<>();
        boolean caseless = language.equals("fa") || language.equals("ar");
        boolean first = true;
        for (Word word : Words.of(content)) {
            String folded = word.folded();
            if (word.numeric()) {
                numbers.add(digits(word.surface()));
            } else if (folded.length() >= SHORTEST_WORD) {
                words.add(folded.length() > STEM ? folded.substring(0, STEM) : folded);
                if (caseless || word.capitalised() && !first) {
                    SortedSet<String> keys = NameForms.keys(folded, language);
                    names.addAll(keys);
                }
            }
            first = false;
        }
        numbers.removeIf(number -> number.length() < 2);
        return new Statement(
                annotated.article().articleId(),
                quote.part(),
                quote.quoteNo(),
                speaker,
                language,
                quote.form(),
                PublicationDays.of(annotated.article())
                        .map(PublicationDays::last)
                        .orElse(null),
                concepts,
                numbers,
                names,
                words);
    }

    private static String digits(String surface) {
        StringBuilder digits = new StringBuilder();
        surface.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }
}
