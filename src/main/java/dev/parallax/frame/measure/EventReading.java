package dev.parallax.frame.measure;

import dev.parallax.frame.EventWords;
import dev.parallax.frame.Telling;
import dev.parallax.language.Words;
import dev.parallax.model.Claim;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a word of an event's label names that event here, or another raid, crash or killing. It does not where a year that is not the event's belongs to it
 * ("murders of 2001"), where it is many of a kind over years, or where its sentence has a concept that the catalog sets against the label. Else it does where the article is about the event or
 * about one that the catalog says speaks of it too, and elsewhere where its paragraph has a name that the event's declaration demands, or its sentence one of
 * the event's numbers. In an article about an event of the same kind that has a label of its own it does only beside such a name.
 */
final class EventReading {
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    /** Years that are read: others are numbers, or of another calendar. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;
    /** Languages in which what tells a noun apart stands before it. */
    private static final Set<String> HEAD_LAST = Set.of("az", "tr");

    /** Words between a label's word and a name that tells which event it names. */
    private static final int BESIDE = 5;

    private static final Pattern MARK = Pattern.compile("[.,;:!?—–()«»\"“”،؛؟\n]");

    private final EventWords words;
    private final Telling telling;

    EventReading(EventWords words, Telling telling) {
        this.words = words;
        this.telling = telling;
    }

    /** Whether the mention may be counted as what its label says. */
    boolean names(Mention mention) {
        EventWords.Signs signs = words.signs().get(String.valueOf(mention.conceptId()));
        if (signs == null) {
            return true;
        }
        Span sentence = sentence(mention);
        boolean against = has(mention.part(), sentence, signs.against(), "")
                || has(mention.part(), sentence, signs.against(), mention.variant() + ":");
        if (against || many(mention, sentence) || ofAnotherYear(mention, sentence, signs)) {
            return false;
        }
        if (signs.eventIds().stream().anyMatch(telling::covers)) {
            return true;
        }
        if (namesItsOwnEvent(mention)) {
            return beside(mention, signs.own());
        }
        return has(mention.part(), paragraph(mention, sentence), signs.own(), "")
                || hasNumber(mention.part(), sentence, signs);
    }

    private boolean many(Mention mention, Span sentence) {
        return OverYears.tell(
                telling.article().language(), mention.surface(), telling.surface(mention.part(), sentence));
    }

    /** Whether a year of another time belongs to the mention: of the label's words in the sentence, the one that the year stands behind, or before where the language has it so. */
    private boolean ofAnotherYear(Mention mention, Span sentence, EventWords.Signs signs) {
        Matcher years = YEAR.matcher(telling.surface(mention.part(), sentence));
        while (years.find()) {
            int told = Integer.parseInt(years.group());
            if (told >= FIRST_YEAR && told <= LAST_YEAR && !signs.years().contains(told)) {
                int year = sentence.begin()
                        + telling.surface(mention.part(), sentence).codePointCount(0, years.start());
                if (mention.equals(headOf(year, mention, sentence))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Mention headOf(int year, Mention mention, Span sentence) {
        Mention before = mention;
        Mention after = mention;
        boolean anyBefore = mention.beginChar() < year;
        boolean anyAfter = !anyBefore;
        for (Mention other : telling.mentions()) {
            if (other.part() == mention.part()
                    && String.valueOf(mention.conceptId()).equals(other.conceptId())
                    && within(other, sentence)) {
                if (other.beginChar() < year && (!anyBefore || other.beginChar() > before.beginChar())) {
                    before = other;
                    anyBefore = true;
                } else if (other.beginChar() > year && (!anyAfter || other.beginChar() < after.beginChar())) {
                    after = other;
                    anyAfter = true;
                }
            }
        }
        boolean headLast = HEAD_LAST.contains(telling.article().language());
        return headLast && anyAfter || !anyBefore ? after : before;
    }

    /** Whether the same word is also the label of another event, which the article is about. */
    private boolean namesItsOwnEvent(Mention mention) {
        return telling.mentions().stream()
                .filter(other -> other.part() == mention.part()
                        && other.span().equals(mention.span())
                        && !String.valueOf(mention.conceptId()).equals(other.conceptId()))
                .map(other -> words.signs().get(String.valueOf(other.conceptId())))
                .anyMatch(signs -> signs != null && signs.eventIds().stream().anyMatch(telling::covers));
    }

    /** Whether a name stands near the mention with no mark between them. */
    private boolean beside(Mention mention, Set<String> names) {
        return telling.mentions().stream()
                .filter(other -> other.part() == mention.part() && names.contains(String.valueOf(other.conceptId())))
                .anyMatch(other -> {
                    int from = Math.min(mention.endChar(), other.endChar());
                    int to = Math.max(from, Math.max(mention.beginChar(), other.beginChar()));
                    String between = telling.surface(mention.part(), new Span(from, to));
                    return !MARK.matcher(between).find() && Words.of(between).size() <= BESIDE;
                });
    }

    private boolean has(Part part, Span stretch, Set<String> concepts, String prefix) {
        return telling.mentions().stream()
                .anyMatch(other -> other.part() == part
                        && other.kind() != ConceptKind.EVENT_LABEL
                        && concepts.contains(prefix + other.conceptId())
                        && within(other, stretch));
    }

    private boolean hasNumber(Part part, Span sentence, EventWords.Signs signs) {
        for (Claim claim : telling.claims()) {
            if (claim.part() == part
                    && sentence.begin() <= claim.beginChar()
                    && claim.endChar() <= sentence.end()
                    && signs.numbers().contains(EventWords.number(claim.quantity(), claim.value()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Mention mention, Span stretch) {
        return stretch.begin() <= mention.beginChar() && mention.endChar() <= stretch.end();
    }

    private Span sentence(Mention mention) {
        return sentences(mention).stream()
                .filter(sentence -> within(mention, span(sentence)))
                .findFirst()
                .map(EventReading::span)
                .orElseGet(() -> new Span(0, telling.length(mention.part())));
    }

    private Span paragraph(Mention mention, Span sentence) {
        Span paragraph = sentence;
        for (Sentence one : sentences(mention)) {
            if (one.beginChar() <= sentence.begin() && sentence.begin() < one.endChar()) {
                for (Sentence other : sentences(mention)) {
                    if (other.paragraphNo() == one.paragraphNo()) {
                        paragraph = new Span(
                                Math.min(paragraph.begin(), other.beginChar()),
                                Math.max(paragraph.end(), other.endChar()));
                    }
                }
            }
        }
        return paragraph;
    }

    private List<Sentence> sentences(Mention mention) {
        return telling.sentences().stream()
                .filter(sentence -> sentence.part() == mention.part())
                .toList();
    }

    private static Span span(Sentence sentence) {
        return sentence.span();
    }
}
