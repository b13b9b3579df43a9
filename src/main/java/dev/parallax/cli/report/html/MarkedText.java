package dev.parallax.cli.report.html;

import dev.parallax.model.CodePoints;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** A text with voices coloured apart and the words that measures rest on highlighted. */
final class MarkedText {
    private final Part part;
    private final String text;
    private final List<VoiceSpan> voices;
    private final List<FrameEvidence> evidence;

    MarkedText(Part part, String text, List<VoiceSpan> voices, List<FrameEvidence> evidence) {
        this.part = part;
        this.text = text;
        this.voices = voices.stream().filter(row -> row.part() == part).toList();
        this.evidence = evidence.stream().filter(row -> row.part() == part).toList();
    }

    /** Writes the beginning of the text, up to the end of a paragraph or word near so many code points. */
    void write(Html html, int longest) {
        CodePoints points = CodePoints.of(text);
        int end = end(points, longest);
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, end));
        voices.forEach(row -> add(borders, row.beginChar(), row.endChar(), end));
        evidence.forEach(row -> add(borders, row.beginChar(), row.endChar(), end));
        Integer begin = null;
        for (int border : borders) {
            if (begin != null && begin < border) {
                piece(html, new Span(begin, border), points);
            }
            begin = border;
        }
        if (end < points.length()) {
            html.text(" …");
        }
    }

    private void piece(Html html, Span span, CodePoints points) {
        Optional<VoiceSpan> voice = voices.stream()
                .filter(row -> row.beginChar() <= span.begin() && span.end() <= row.endChar())
                .min(Comparator.comparingInt((VoiceSpan row) -> row.endChar() - row.beginChar())
                        .thenComparingInt(VoiceSpan::voiceNo));
        List<FrameEvidence> marks = evidence.stream()
                .filter(row -> row.beginChar() <= span.begin() && span.end() <= row.endChar())
                .toList();
        String voiceClass = voice.map(row -> "v " + css(row.voice())).orElse("");
        if (!voiceClass.isEmpty()) {
            html.open("span", "class", voiceClass);
        }
        if (!marks.isEmpty()) {
            TreeSet<String> why = new TreeSet<>();
            marks.forEach(row -> why.add(row.featureId() + ": " + row.item()));
            html.text("mark", points.surface(span), "title", String.join("; ", why));
        } else {
            html.text(points.surface(span));
        }
        if (!voiceClass.isEmpty()) {
            html.close();
        }
    }

    static String css(Voice voice) {
        return "v-" + voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int end(CodePoints points, int longest) {
        if (points.length() <= longest) {
            return points.length();
        }
        String whole = points.surface(new Span(0, longest));
        int cut = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf(' '));
        return cut <= 0 ? longest : whole.codePointCount(0, cut);
    }

    private static void add(TreeSet<Integer> borders, int begin, int end, int last) {
        borders.add(Math.min(begin, last));
        borders.add(Math.min(end, last));
    }
}
