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
    private static final int SHORT = 4;

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
        for (Quoted quoted : scene.quoted()) {
            int words = passage.tokenAt(quoted.end()) - passage.tokenAt(quoted.begin());
            if (words == 0 || transcribed(quoted)) {
                continue;
            }
            Hit<Cue> cue = words >= SHORT || sentenceLike(quoted) ? behind(quoted) : behindShort(quoted);
            if (cue == null) {
                cue = before(quoted, words);
            }
            if (cue != null) {
                add(quoted, cue);
            } else if (words >= SHORT || sentenceLike(quoted)) {
                if (!signed(quoted)) {
                    goOn(quoted, words);
                }
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
        if (who == null && before != null && paragraph(before.begin()) == paragraph(quoted.open())) {
            who = before.speaker();
        }
        found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, who));
    }

    /** A cue in the sentence behind the closing mark, with no long quote between. */
    private @Nullable Hit<Cue> behind(Quoted quoted) {
        if (!quoted.closed()) {
            return null;
        }
        int from = passage.tokenAt(quoted.close());
        if (from >= passage.tokens().size() || from == 0 || paragraph(scene.begin(from)) != paragraph(quoted.open())) {
            return null;
        }
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(quoted.close()));
        if (scene.begin(from) >= sentence.end() || endsSentence(quoted) && !small(from)) {
            return null;
        }
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() < from) {
                continue;
            }
            if (cue.first() >= sentence.endToken()
                    || cue.value().type() == Cue.Type.IMPERSONAL
                    || cue.value().type() == Cue.Type.VIA) {
                break;
            }
            if (scene.quotedAt(cue.first()) >= 0) {
                continue;
            }
            boolean object = cue.value().type() == Cue.Type.OBJECT
                    && passage.language().code().equals("en");
            return !object && free(quoted, from, cue) ? cue : null;
        }
        return null;
    }

    /** For a few words in marks only a cue right behind them counts: "Yes," he said. */
    private @Nullable Hit<Cue> behindShort(Quoted quoted) {
        char last = passage.text().charAt(quoted.end() - 1);
        boolean commaInside = ",،".indexOf(last) >= 0;
        boolean commaBehind = quoted.close() < passage.text().length()
                && ",،".indexOf(passage.text().charAt(quoted.close())) >= 0;
        boolean opens =
                passage.sentences().get(passage.sentenceAt(quoted.open())).begin() == quoted.open();
        return opens && (commaInside || commaBehind) ? behind(quoted) : null;
    }

    private boolean free(Quoted quoted, int from, Hit<Cue> cue) {
        for (Quoted other : scene.quoted()) {
            int words = passage.tokenAt(other.end()) - passage.tokenAt(other.begin());
            if (other.open() >= quoted.close() && other.close() <= scene.begin(cue.first()) && words >= SHORT) {
                return false;
            }
        }
        // A quote inside a clause ("... «a», «b» и c", сообщил) is part of it, unless the clause begins with it.
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(quoted.open()));
        boolean leads = sentence.begin() >= quoted.open() || leadIn(quoted, sentence);
        boolean parted = scene.parted(from - 1);
        String code = passage.language().code();
        boolean verbLast = code.equals("az") || code.equals("tr") || code.equals("fa");
        return leads && (parted || verbLast && cue.first() - from <= 12)
                || parted && quotedTokens(quoted) > 8 && !scene.is(from, Role.BREAK)
                || verbLast && cue.first() == from;
    }

    private int quotedTokens(Quoted quoted) {
        return passage.tokenAt(quoted.end()) - passage.tokenAt(quoted.begin());
    }

    /** Whether only a conjunction or a dash stands before the quote in its sentence. */
    private boolean leadIn(Quoted quoted, Sentenced sentence) {
        int open = passage.tokenAt(quoted.open());
        return open - sentence.firstToken() <= 1;
    }

    /** A cue before the quote in its sentence: with a colon or comma between, or nothing but whom he told. */
    private @Nullable Hit<Cue> before(Quoted quoted, int words) {
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(quoted.open()));
        int open = passage.tokenAt(quoted.open());
        if (open == 0) {
            return null;
        }
        Hit<Cue> nearest = null;
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() >= sentence.firstToken()
                    && cue.end() <= open
                    && scene.quotedAt(cue.first()) < 0
                    && cue.value().type() != Cue.Type.IMPERSONAL
                    && cue.value().type() != Cue.Type.VIA) {
                nearest = cue;
            }
        }
        String gap = passage.gap(open - 1);
        boolean colon = gap.contains(":") || colonBefore(quoted, sentence);
        if (nearest == null) {
            return null;
        }
        boolean comma = gap.contains(",") || gap.contains("،");
        boolean tied = open - nearest.end() <= 2
                && open > nearest.end()
                && (scene.is(nearest.end(), Role.BREAK) || scene.is(nearest.end(), Role.AND));
        if ((comma || tied)
                && !found.isEmpty()
                && nearest.equals(found.get(found.size() - 1).cue())
                && found.get(found.size() - 1).end() < scene.begin(nearest.first())) {
            return nearest; // "That," he added, "makes life difficult"
        }
        boolean that = false;
        for (int token = nearest.end(); token < open; token++) {
            that |= scene.is(token, Role.THAT);
        }
        boolean spoken =
                comma && open == nearest.end() && ".,!?".indexOf(passage.text().charAt(quoted.end() - 1)) >= 0;
        if (spoken && speaks(nearest)) {
            return nearest;
        }
        if (colon
                || !that
                        && words >= SHORT
                        && (comma || open - nearest.end() <= 2)
                        && sentenceLike(quoted)
                        && speaks(nearest)) {
            return nearest;
        }
        return null;
    }

    private boolean colonBefore(Quoted quoted, Sentenced sentence) {
        int index = quoted.open() - 1;
        while (index >= sentence.begin()
                && Character.isWhitespace(passage.text().charAt(index))) {
            index--;
        }
        return index >= sentence.begin() && passage.text().charAt(index) == ':';
    }

    /** Whole sentences in marks without a cue: the speaker of the quote before them, or the subject that a colon leads from. */
    private void goOn(Quoted quoted, int words) {
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(quoted.open()));
        boolean opens = sentence.begin() >= quoted.open();
        Said last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (colonBefore(quoted, sentence)) {
            int open = passage.tokenAt(quoted.open());
            Optional<int[]> subject = reporting.subject(scene, sentence, open);
            if (subject.isPresent()) {
                found.add(new Said(
                        quoted.begin(),
                        quoted.end(),
                        QuoteForm.DIRECT,
                        null,
                        speakers.resolve(subject.get()[0], subject.get()[1])));
            } else if (last != null && words >= SHORT) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, last.speaker()));
            }
            return;
        }
        if (!opens || !whole(quoted)) {
            if (passage.part() == Part.TITLE && words >= SHORT && sentence.begin() >= quoted.open() - 1) {
                found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, null));
            }
            return;
        }
        int paragraph = paragraph(quoted.open());
        if (last != null && last.form() != QuoteForm.DIRECT) {
            return; // a turn of a transcript goes on
        }
        if (last != null && paragraph - paragraph(last.begin()) <= 1) {
            boolean next = passage.sentenceAt(quoted.open()) - passage.sentenceAt(last.end()) <= 1;
            Hit<Cue> cue = next && paragraph == paragraph(last.begin()) ? last.cue() : null;
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, last.speaker()));
            return;
        }
        if (quoted.begin() == passage.sentences().get(0).begin() + 1 && passage.part() == Part.TITLE) {
            found.add(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, null));
            return;
        }
        led(quoted, paragraph);
    }

    /** A paragraph in marks behind one that ends in a colon, or behind a sentence with a cue. */
    private void led(Quoted quoted, int paragraph) {
        int number = passage.sentenceAt(quoted.open());
        if (number == 0) {
            return;
        }
        Sentenced before = passage.sentences().get(number - 1);
        boolean colon = passage.text().charAt(before.end() - 1) == ':';
        if (!colon && before.paragraph() != paragraph) {
            if (words(quoted) >= 8) {
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

    private int words(Quoted quoted) {
        return quotedTokens(quoted);
    }

    private int paragraph(int index) {
        return passage.sentences().get(passage.sentenceAt(index)).paragraph();
    }

    /** Whether the words begin like a sentence and are more than a name. */
    private boolean sentenceLike(Quoted quoted) {
        int first = passage.tokenAt(quoted.begin());
        if (first >= passage.tokens().size()) {
            return false;
        }
        int words = quotedTokens(quoted);
        boolean ends = ".!?…,،؟".indexOf(passage.text().charAt(quoted.end() - 1)) >= 0;
        return words >= SHORT && (!passage.language().cased() || scene.capital(first))
                || ends && words >= 3 && (!passage.language().cased() || scene.capital(first));
    }

    private boolean endsSentence(Quoted quoted) {
        return ".!?…؟".indexOf(passage.text().charAt(quoted.end() - 1)) >= 0 && ",،-–—―".indexOf(next(quoted)) < 0
                || quoted.close() < passage.text().length()
                        && ".".indexOf(passage.text().charAt(quoted.close())) >= 0;
    }

    private char next(Quoted quoted) {
        int index = quoted.close();
        while (index < passage.text().length() && passage.text().charAt(index) == ' ') {
            index++;
        }
        return index < passage.text().length() ? passage.text().charAt(index) : ' ';
    }

    private boolean small(int token) {
        return !passage.language().cased() || !scene.capital(token);
    }

    /** Whether a quote makes up whole sentences: nothing but punctuation follows it in its sentence. */
    private boolean whole(Quoted quoted) {
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(Math.max(quoted.open(), quoted.end() - 1)));
        int behind = passage.tokenAt(quoted.close());
        return behind >= sentence.endToken() || endsSentence(quoted);
    }

    private static boolean speaks(Hit<Cue> cue) {
        return cue.value().type() == Cue.Type.VERB || cue.value().type() == Cue.Type.QUOTING;
    }

    /** Stance of a cue; neutral where none stands by. */
    static Stance stance(@Nullable Hit<Cue> cue) {
        return cue == null ? Stance.NEUTRAL : cue.value().stance();
    }
}
