package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words each stretch is. Every quote has its span: of a named speaker (a person, an institution, a document), of an anonymous one, or unclear where no
 * speaker was found. A sentence with an impersonal cue is impersonal. A report that only goes on from the quote of the paragraph before, without naming its
 * speaker again and for whole sentences, is unclear: a reader cannot tell the speaker's words from the outlet's.
 */
final class Voices {
    private record Stretch(
            int begin,
            int end,
            Voice voice,
            @Nullable Integer quote,
            @Nullable String cue) {}

    private Voices() {}

    static List<VoiceSpan> of(String articleId, Scene scene, List<Said> quotes) {
        Passage passage = scene.passage();
        List<Stretch> stretches = new ArrayList<>();
        for (int number = 0; number < quotes.size(); number++) {
            Said said = quotes.get(number);
            stretches.add(new Stretch(
                    said.begin(), said.end(), voice(scene, said, quotes), number, words(passage, said.cue())));
        }
        impersonal(scene, quotes, stretches);
        drift(scene, quotes, stretches);
        stretches.sort(Comparator.comparingInt(Stretch::begin)
                .thenComparingInt(Stretch::end)
                .thenComparing(Stretch::voice));
        List<VoiceSpan> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Span span = passage.span(stretch.begin(), stretch.end());
            rows.add(new VoiceSpan(
                    articleId,
                    passage.part(),
                    rows.size(),
                    span.begin(),
                    span.end(),
                    stretch.voice(),
                    stretch.quote(),
                    stretch.cue()));
        }
        return List.copyOf(rows);
    }

    private static @Nullable String words(Passage passage, @Nullable Hit<Cue> cue) {
        return cue == null
                ? null
                : passage.words(
                        passage.tokens().get(cue.first()).begin(),
                        passage.tokens().get(cue.end() - 1).end());
    }

    private static Voice voice(Scene scene, Said said, List<Said> quotes) {
        Said.Speaker speaker = said.speaker();
        if (speaker == null) {
            return Voice.UNCLEAR;
        }
        return speaker.kind() == SpeakerKind.ANONYMOUS ? Voice.ATTRIBUTED_ANONYMOUS : Voice.ATTRIBUTED_NAMED;
    }

    private static void impersonal(Scene scene, List<Said> quotes, List<Stretch> stretches) {
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.value().type() != Cue.Type.IMPERSONAL || scene.quotedAt(cue.first()) >= 0) {
                continue;
            }
            Sentenced sentence = scene.sentenceOf(cue.first());
            int begin = sentence.begin();
            for (int token = cue.end(); token < sentence.endToken(); token++) {
                if (scene.is(token, Role.THAT)) {
                    begin = scene.begin(token);
                    break;
                }
            }
            int[] span = Extent.trim(scene.passage().text(), begin, sentence.end());
            int from = span[0];
            boolean inside = quotes.stream()
                    .anyMatch(quote -> cue.equals(quote.cue())
                            || quote.begin() <= scene.begin(cue.first()) && scene.end(cue.end() - 1) <= quote.end());
            if (!inside && span[1] > from) {
                stretches.add(new Stretch(from, span[1], Voice.IMPERSONAL, null, words(scene.passage(), cue)));
            }
        }
    }

    /** Sentences behind a reported clause whose speaker is only understood, up to the end of its paragraph. */
    private static void drift(Scene scene, List<Said> quotes, List<Stretch> stretches) {
        Passage passage = scene.passage();
        for (Said said : quotes) {
            if (said.form() != QuoteForm.INDIRECT || said.speaker() != null || said.cue() == null) {
                continue;
            }
            Sentenced sentence = scene.sentenceOf(said.cue().first());
            int end = said.end();
            for (Sentenced next : passage.sentences()) {
                if (next.paragraph() == sentence.paragraph() && next.number() > sentence.number()) {
                    boolean reported =
                            quotes.stream().anyMatch(quote -> quote.begin() < next.end() && next.begin() < quote.end());
                    if (reported) {
                        break;
                    }
                    end = next.end();
                }
            }
            if (end > said.end()) {
                int[] span = Extent.trim(passage.text(), said.end(), end);
                stretches.add(new Stretch(span[0], span[1], Voice.UNCLEAR, null, words(passage, said.cue())));
            }
        }
    }
}
