package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.model.Part;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which quoted stretches are somebody's words. A stretch is a direct quote if a cue stands behind or before it in its sentence, if a colon leads to
 * it, or if it makes whole sentences behind one that is. A short stretch inside a reported clause belongs to that clause (mixed), and one without any cue is
 * only put in marks (scare quotes, names): no quote.
 */
final class DirectQuotes {
    /** Words that a paragraph in marks needs to be a quote where nothing leads to it. */
    private static final int LONG = 8;

    private final Scene scene;
    private final Passage passage;
    private final Reporting reporting;
    private final SpeakerResolver speakers;
    private final Set<Hit<Cue>> taken;
    private final List<Said> found = new ArrayList<>();

    DirectQuotes(Scene scene, Reporting reporting, SpeakerResolver speakers, Set<Hit<Cue>> taken) {
        this.scene = scene;
        this.passage = scene.passage();
        this.reporting = reporting;
        this.speakers = speakers;
        this.taken = taken;
    }

    List<Said> find() {
        found.addAll(Transcripts.find(scene, speakers));
        QuotedCue cues = new QuotedCue(scene, found);
        for (Quoted quoted : scene.quoted()) {
            Marked marked = new Marked(scene, quoted);
            if (marked.words() == 0 || transcribed(quoted)) {
                continue;
            }
            Said last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (quoted.goesOn() && last != null && last.end() <= quoted.open()) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, last.cue(), last.speaker()));
                continue;
            }
            Optional<Hit<Cue>> cue = cues.of(marked);
            if (cue.isPresent()) {
                add(quoted, cue.get());
            } else if ((marked.speech() || marked.words() > 1 && marked.colonBefore() && marked.whole())
                    && !signed(quoted)) {
                goOn(marked);
            }
        }
        return found;
    }

    private boolean transcribed(Quoted quoted) {
        return found.stream()
                .anyMatch(said ->
                        said.form() != QuoteForm.DIRECT && said.begin() < quoted.close() && quoted.open() < said.end());
    }

    /** A quote with a dash and a name behind it, and nothing more on the line. */
    private boolean signed(Quoted quoted) {
        int from = passage.tokenAt(quoted.close());
        int line = passage.text().indexOf('\n', quoted.close());
        int end = passage.tokenAt(line < 0 ? passage.text().length() : line);
        String gap = from < passage.tokens().size() ? passage.text().substring(quoted.close(), scene.begin(from)) : "";
        boolean dash = gap.contains("—") || gap.contains("–") || gap.contains("―") || gap.contains("--");
        if (!dash || gap.indexOf('\n') >= 0 || end <= from || end - from > 12 || !scene.capital(from)) {
            return false;
        }
        Optional<int[]> name = Nouns.after(scene, from, end);
        name.ifPresent(group -> found.add(
                new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, speakers.resolve(group[0], group[1]))));
        return name.isPresent();
    }

    private void add(Quoted quoted, Hit<Cue> cue) {
        Said before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && cue.equals(before.cue())) {
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, before.speaker()));
            return;
        }
        taken.add(cue);
        Optional<int[]> speaker = reporting.speaker(scene, cue, quoted);
        Said.Speaker who = speaker.map(s -> speakers.resolve(s[0], s[1])).orElse(null);
        if (who == null && before != null && scene.paragraph(before.begin()) == scene.paragraph(quoted.open())) {
            who = before.speaker();
        }
        if (who == null) {
            who = speakers.understood(cue.first(), true).orElse(null);
        }
        found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, who));
    }

    /** Whole sentences in marks without a cue: the speaker of the quote before them, or the subject that a colon leads from. */
    private void goOn(Marked marked) {
        Quoted quoted = marked.quoted();
        boolean several = marked.words() >= Marked.SHORT;
        Sentenced sentence = marked.sentence();
        boolean opens = sentence.begin() >= quoted.open();
        Said last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (marked.colonBefore()) {
            int open = passage.tokenAt(quoted.open());
            Optional<int[]> subject = reporting.subject(scene, sentence, open);
            if (subject.isPresent()) {
                found.add(new Said(
                        quoted.begin(),
                        quoted.end(),
                        QuoteForm.DIRECT,
                        null,
                        speakers.resolve(subject.get()[0], subject.get()[1])));
            } else if (last != null && several) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, last.speaker()));
            }
            return;
        }
        if (!opens || !marked.whole()) {
            if (passage.part() == Part.TITLE && several && sentence.begin() >= quoted.open() - 1) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, null));
            }
            return;
        }
        int paragraph = marked.paragraph();
        if (last != null && last.form() != QuoteForm.DIRECT) {
            return; // a turn of a transcript goes on
        }
        if (last != null && paragraph - scene.paragraph(last.begin()) <= 1) {
            boolean next = passage.sentenceAt(quoted.open()) - passage.sentenceAt(last.end()) <= 1;
            Hit<Cue> cue = next && paragraph == scene.paragraph(last.begin()) ? last.cue() : null;
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, last.speaker()));
            return;
        }
        if (quoted.begin() == passage.sentences().get(0).begin() + 1 && passage.part() == Part.TITLE) {
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, null));
            return;
        }
        led(marked);
    }

    /** A paragraph in marks behind one that ends in a colon, or behind a sentence with a cue. */
    private void led(Marked marked) {
        Quoted quoted = marked.quoted();
        int number = passage.sentenceAt(quoted.open());
        if (number == 0) {
            return;
        }
        Sentenced before = passage.sentences().get(number - 1);
        boolean colon = passage.text().charAt(before.end() - 1) == ':';
        if (!colon && before.paragraph() != marked.paragraph()) {
            if (marked.words() >= LONG) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, null));
            }
            return;
        }
        Hit<Cue> cue = null;
        for (Hit<Cue> hit : scene.cues()) {
            if (hit.first() >= before.firstToken()
                    && hit.first() < before.endToken()
                    && scene.quotedAt(hit.first()) < 0) {
                cue = hit;
            }
        }
        Optional<int[]> subject = cue == null
                ? reporting.subject(scene, before, before.endToken())
                : reporting.speaker(scene, cue, quoted).or(() -> reporting.subject(scene, before, before.endToken()));
        if (colon && cue != null) {
            taken.add(cue);
        }
        Said.Speaker who = subject.map(s -> speakers.resolve(s[0], s[1])).orElse(null);
        if (who != null || colon) {
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, colon ? cue : null, who));
        }
    }

    /** Stance of a cue; neutral where none stands by. */
    static Stance stance(@Nullable Hit<Cue> cue) {
        return cue == null ? Stance.NEUTRAL : cue.value().stance();
    }
}
