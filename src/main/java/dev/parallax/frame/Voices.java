package dev.parallax.frame;

import dev.parallax.model.Annotations;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who speaks where in an article. What no voice span covers is the outlet's own; where spans lie within each other the shortest one speaks, so that a named
 * speaker inside "it is believed" stays a named speaker.
 */
public final class Voices {
    private static final Comparator<VoiceSpan> INNERMOST =
            Comparator.comparingInt(Voices::length).thenComparingInt(VoiceSpan::voiceNo);

    /** Spans of each part, innermost first. */
    private final Map<Part, List<VoiceSpan>> spans = new EnumMap<>(Part.class);

    private final List<Quote> quotes;

    private Voices(Annotations annotations) {
        for (Part part : Part.values()) {
            spans.put(
                    part,
                    annotations.voices().stream()
                            .filter(span -> span.part() == part)
                            .sorted(INNERMOST)
                            .toList());
        }
        quotes = annotations.quotes();
    }

    /** The voices of an article. */
    public static Voices of(Annotations annotations) {
        return new Voices(annotations);
    }

    /** Who speaks the words of a span: the shortest voice span that covers more than half of its code points; else the outlet. */
    public Voice at(Part part, Span span) {
        return covering(part, span).map(VoiceSpan::voice).orElse(Voice.OUTLET);
    }

    /** The concept whose words those of a span are, where they stand in a quote of a speaker that the catalog knows. */
    public Optional<String> holder(Part part, Span span) {
        return covering(part, span).flatMap(voice -> quotes.stream()
                .filter(quote -> quote.part() == part
                        && voice.quoteNo() != null
                        && voice.quoteNo() == quote.quoteNo()
                        && quote.speakerConceptId() != null)
                .findFirst()
                .map(quote -> String.valueOf(quote.speakerConceptId())));
    }

    /** The spans of a part that are not the outlet's, in text order. */
    public List<VoiceSpan> spans(Part part) {
        return spans.getOrDefault(part, List.of()).stream()
                .sorted(Comparator.comparingInt(VoiceSpan::voiceNo))
                .toList();
    }

    /** How many code points of a part of this length each voice speaks; every voice has an entry, and they add up to the length. */
    public Map<Voice, Integer> codePoints(Part part, int length) {
        Map<Voice, Integer> counts = new EnumMap<>(Voice.class);
        for (Voice voice : Voice.values()) {
            counts.put(voice, 0);
        }
        List<Integer> borders = new ArrayList<>(borders(part, length));
        for (int index = 0; index + 1 < borders.size(); index++) {
            Span stretch = new Span(borders.get(index), borders.get(index + 1));
            counts.merge(at(part, stretch), stretch.length(), Integer::sum);
        }
        return counts;
    }

    private SortedSet<Integer> borders(Part part, int length) {
        SortedSet<Integer> borders = new TreeSet<>(List.of(0, length));
        for (VoiceSpan span : spans.getOrDefault(part, List.of())) {
            borders.add(Math.min(span.beginChar(), length));
            borders.add(Math.min(span.endChar(), length));
        }
        return borders;
    }

    private Optional<VoiceSpan> covering(Part part, Span span) {
        return spans.getOrDefault(part, List.of()).stream()
                .filter(voice -> 2 * shared(voice, span) > span.length())
                .findFirst();
    }

    private static int shared(VoiceSpan voice, Span span) {
        return Math.min(voice.endChar(), span.end()) - Math.max(voice.beginChar(), span.begin());
    }

    private static int length(VoiceSpan span) {
        return span.endChar() - span.beginChar();
    }
}
