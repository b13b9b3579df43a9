package dev.parallax.align.declared;

import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.align.signature.TextDates;
import dev.parallax.align.signature.WrittenForm;
import dev.parallax.align.text.Word;
import dev.parallax.language.Table;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What each segment of an article says for all events alike: the days that it names, and the phrases that only date or ground something else ("after the raid", "since the deaths of two brothers"). What
 * stands in such a phrase is named and not told. A phrase reaches to the next mark of punctuation, to a second happening, or {@value #LONGEST} words far.
 */
final class Circumstances {
    private static final int LONGEST = 12;
    private static final Map<String, List<WrittenForm>> FORMS =
            WrittenForm.read(Table.resource("/align/grounds.tsv"), "stands");

    private final List<List<TextDates.Named>> days = new ArrayList<>();
    private final List<List<Span>> grounds = new ArrayList<>();

    private Circumstances() {}

    static Circumstances of(AnnotatedArticle annotated, List<Segment> segments) {
        Circumstances circumstances = new Circumstances();
        String language = annotated.article().language();
        LocalDate told = PublicationDays.of(annotated.article())
                .map(PublicationDays::first)
                .orElse(null);
        int[] title = annotated.article().title().codePoints().toArray();
        int[] text = annotated.article().text().codePoints().toArray();
        for (Segment segment : segments) {
            circumstances.days.add(TextDates.in(segment.words(), language, told));
            circumstances.grounds.add(grounds(segment, segment.part() == Part.TITLE ? title : text, language));
        }
        return circumstances;
    }

    /** The days that a segment names. */
    List<TextDates.Named> days(int position) {
        return days.get(position);
    }

    /** Whether words of a segment only date or ground something else. */
    boolean grounds(int position, Span span) {
        return grounds.get(position).stream()
                .anyMatch(ground -> ground.begin() <= span.begin() && span.begin() < ground.end());
    }

    private static List<Span> grounds(Segment segment, int[] text, String language) {
        List<Span> grounds = new ArrayList<>();
        List<Word> words = segment.words();
        for (int at = 0; at < words.size(); at++) {
            for (WrittenForm form : FORMS.getOrDefault(language, List.of())) {
                if (form.stands(words, at)) {
                    int last = at + form.words().size() - 1;
                    grounds.add(
                            form.value().equals("before")
                                    ? new Span(words.get(at).begin(), forward(segment, last, text))
                                    : new Span(
                                            backward(segment, at, text),
                                            words.get(last).end()));
                    at = last;
                    break;
                }
            }
        }
        return grounds;
    }

    private static int forward(Segment segment, int last, int[] text) {
        List<Word> words = segment.words();
        int begin = words.get(last).end();
        int end = words.get(Math.min(words.size() - 1, last + LONGEST)).end();
        for (int place = begin; place < end; place++) {
            if (parts(text, place)) {
                end = place;
            }
        }
        int happening = -1;
        for (Mention mention : segment.mentions()) {
            if (mention.kind() == ConceptKind.HAPPENING && mention.beginChar() >= begin && mention.beginChar() < end) {
                if (happening >= 0 && mention.beginChar() > happening) {
                    return mention.beginChar();
                }
                happening = mention.endChar() - 1;
            }
        }
        return end;
    }

    private static int backward(Segment segment, int at, int[] text) {
        List<Word> words = segment.words();
        int end = words.get(at).begin();
        int begin = words.get(Math.max(0, at - LONGEST)).begin();
        for (int place = end - 1; place >= begin; place--) {
            if (parts(text, place)) {
                begin = place + 1;
            }
        }
        int happening = -1;
        for (int number = segment.mentions().size() - 1; number >= 0; number--) {
            Mention mention = segment.mentions().get(number);
            if (mention.kind() == ConceptKind.HAPPENING && mention.beginChar() >= begin && mention.endChar() <= end) {
                if (happening >= 0 && mention.endChar() <= happening) {
                    return mention.endChar();
                }
                happening = mention.beginChar();
            }
        }
        return begin;
    }

    /** Whether a mark parts clauses: a comma, semicolon or colon of any script, a dash between blanks, a bracket. */
    private static boolean parts(int[] text, int place) {
        int mark = text[place];
        if (mark == '-' || mark == 0x2013 || mark == 0x2014) {
            return place > 0 && Character.isWhitespace(text[place - 1]);
        }
        return ",;:()\u060c\u061b".indexOf(mark) >= 0;
    }
}
