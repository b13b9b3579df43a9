package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue that a quoted stretch belongs to: behind it in its sentence, or before it.
 *
 * @param scene the passage
 * @param found the quotes before the stretch, which grow while the passage is read
 */
record QuotedCue(Scene scene, List<Said> found) {
    /** A clause made a noun and an object: that it was stillborn. */
    private static final Pattern CLAUSE = Pattern.compile("\\p{L}+(?:[dt][ıiuü]ğ|[ae]cağ|eceğ|acağ|əcəy)[ıiuü]n[ıiuü]");

    private static final Set<String> LEADS_OUT =
            Set.of("deyə", "diye", "diyerek", "şeklinde", "biçiminde", "sözleriyle");

    private Passage passage() {
        return scene.passage();
    }

    /** The cue of a stretch, if it has one. */
    Optional<Hit<Cue>> of(Marked marked) {
        if (insideClause(marked)) {
            return Optional.empty();
        }
        Hit<Cue> cue = marked.speech() ? behind(marked) : behindShort(marked);
        return Optional.ofNullable(cue == null ? before(marked) : cue);
    }

    /** A cue in the sentence behind the closing mark, with no long quote between. */
    private @Nullable Hit<Cue> behind(Marked marked) {
        Quoted quoted = marked.quoted();
        if (!quoted.closed()) {
            return null;
        }
        int from = passage().tokenAt(quoted.close());
        if (from >= passage().tokens().size()
                || from == 0
                || scene.paragraph(scene.begin(from)) != marked.paragraph()) {
            return null;
        }
        Sentenced sentence = passage().sentences().get(passage().sentenceAt(quoted.close()));
        if (scene.begin(from) >= sentence.end() || marked.endsSentence() && !small(from)) {
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
                    && passage().language().code().equals("en");
            return !object && free(marked, from, cue) ? cue : null;
        }
        return null;
    }

    /** Whether marks stand inside a Turkish or Azerbaijani clause made a noun, which ends with them: tasarının "ölü doğduğunu" söyledi. */
    private boolean insideClause(Marked marked) {
        Quoted quoted = marked.quoted();
        int open = passage().tokenAt(quoted.open());
        Sentenced sentence = passage().sentences().get(passage().sentenceAt(quoted.open()));
        return Subjects.turkic(scene)
                && open > sentence.firstToken()
                && !scene.comma(open - 1)
                && CLAUSE.matcher(scene.normal(passage().tokenAt(quoted.end()) - 1))
                        .matches();
    }

    /** For a few words in marks only a cue right behind them counts: "Yes," he said. */
    private @Nullable Hit<Cue> behindShort(Marked marked) {
        Quoted quoted = marked.quoted();
        char mark = passage().text().charAt(quoted.end() - 1);
        boolean commaInside = ",،".indexOf(mark) >= 0;
        boolean commaBehind = quoted.close() < passage().text().length()
                && ",،".indexOf(passage().text().charAt(quoted.close())) >= 0;
        int sentence =
                passage().sentences().get(passage().sentenceAt(quoted.begin())).begin();
        boolean opens = sentence >= quoted.open() && sentence <= quoted.begin();
        if (passage().language().verbLast() && quoted.closed()) {
            int from = passage().tokenAt(quoted.close());
            boolean handed = leadOut(from) > from;
            boolean spoken = scene.cues().stream()
                    .anyMatch(cue -> cue.first() == leadOut(from) && speaks(cue) && !scene.is(cue.end(), Role.THAT));
            if (spoken && (handed || marked.words() > 1 && !scene.capital(from - 1))) {
                return behind(marked);
            }
        }
        return opens && (commaInside || commaBehind || dashBehind(quoted)) ? behind(marked) : null;
    }

    private boolean free(Marked marked, int from, Hit<Cue> cue) {
        Quoted quoted = marked.quoted();
        for (Quoted other : scene.quoted()) {
            int words = passage().tokenAt(other.end()) - passage().tokenAt(other.begin());
            if (other.open() >= quoted.close() && other.close() <= scene.begin(cue.first()) && words >= Marked.SHORT) {
                return false;
            }
        }
        // A quote inside a clause ("... «a», «b» и c", сообщил) is part of it, unless the clause begins with it.
        Sentenced sentence = passage().sentences().get(passage().sentenceAt(quoted.open()));
        boolean leads = sentence.begin() >= quoted.open() || marked.leadIn();
        boolean parted = scene.parted(from - 1);
        boolean verbLast = passage().language().verbLast();
        return leads && (parted || verbLast && cue.first() - from <= 12)
                || parted && marked.words() > 8 && !scene.is(from, Role.BREAK)
                || verbLast && cue.first() == leadOut(from);
    }

    /** Behind the word that only hands a quote over to its verb: deyə bildirib, diye konuştu, şeklinde konuştu. */
    private int leadOut(int from) {
        boolean hands =
                from + 1 < passage().tokens().size() && LEADS_OUT.contains(scene.normal(from)) && !scene.parted(from);
        return hands ? from + 1 : from;
    }

    private boolean dashBehind(Quoted quoted) {
        int index = quoted.close();
        while (index < passage().text().length() && passage().text().charAt(index) == ' ') {
            index++;
        }
        return index > quoted.close()
                && index < passage().text().length()
                && "—–".indexOf(passage().text().charAt(index)) >= 0;
    }

    /** A cue before the quote in its sentence: with a colon or comma between, or nothing but whom he told. */
    private @Nullable Hit<Cue> before(Marked marked) {
        Quoted quoted = marked.quoted();
        int words = marked.words();
        Sentenced sentence = passage().sentences().get(passage().sentenceAt(quoted.open()));
        int open = passage().tokenAt(quoted.open());
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
        String gap = passage().gap(open - 1);
        boolean colon = gap.contains(":") || marked.colonBefore();
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
        boolean spoken = comma
                && open == nearest.end()
                && ".,!?".indexOf(passage().text().charAt(quoted.end() - 1)) >= 0;
        if (spoken && speaks(nearest)) {
            return nearest;
        }
        if (colon
                || !that
                        && words >= Marked.SHORT
                        && (comma || open - nearest.end() <= 2)
                        && marked.sentenceLike()
                        && speaks(nearest)) {
            return nearest;
        }
        return null;
    }

    private boolean small(int token) {
        return !passage().language().cased() || !scene.capital(token);
    }

    private static boolean speaks(Hit<Cue> cue) {
        return cue.value().type() == Cue.Type.VERB || cue.value().type() == Cue.Type.QUOTING;
    }
}
