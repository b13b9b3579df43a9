package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;

/** Reports whose cue stands behind what is told or interrupts it: "content, said X", "content, X said on Monday, content". */
final class Asides {
    private static final String AS = "как";
    /** Words between the cue and the comma behind which the content begins. */
    private static final int LEAD = 16;

    private static final String SHOWS = "пока";
    private static final int TO_QUESTION = 5;
    private static final Set<String> QUESTIONS = Set.of(
            "когда", "где", "куда", "откуда", "сколько", "кто", "кого", "кому", "зачем", "как", "какой", "какая",
            "какие", "каким", "каких", "какую", "чей", "чем");
    /** Words that make "как" a conjunction and no question. */
    private static final Set<String> NO_QUESTION = Set.of("только", "и", "бы", "будто", "правило", "раз", "тогда");

    private Asides() {}

    /** "As X reports, content" where the verb stands before its subject (Russian): the content begins behind the first comma that follows them. */
    static Optional<Reading> led(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int as = cue.first() - 1;
        while (as > sentence.firstToken() && scene.is(as, Role.HELPER) && !AS.equals(scene.normal(as))) {
            as--;
        }
        if (as < sentence.firstToken()
                || !AS.equals(scene.normal(as))
                || as > sentence.firstToken() && !scene.parted(as - 1) && !leads(scene, sentence, as)) {
            return Optional.empty();
        }
        int behindAs = as + 1;
        Optional<int[]> speaker = Nouns.told(scene, cue, Nouns.after(scene, cue.end(), sentence.endToken()))
                .or(() -> Nouns.before(scene, behindAs, cue.first()));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(cue.end(), speaker.get()[1]);
        while (from < sentence.endToken()
                && from - cue.end() < LEAD
                && !(scene.comma(from - 1) && scene.quotedAt(from) < 0)) {
            from++;
        }
        from = Circumstances.afterApposition(scene, from, sentence);
        if (from >= sentence.endToken() || !scene.comma(from - 1)) {
            return Optional.empty();
        }
        boolean begun = as > sentence.firstToken() && Russian.subject(scene, sentence.firstToken(), as);
        return Optional.of(new Reading(
                begun ? sentence.begin() : ClauseBounds.openBefore(scene, from),
                Extent.end(scene, cue, from, sentence),
                speaker.get()[0],
                speaker.get()[1]));
    }

    /** The word that opens an indirect question behind a verb and a comma (Russian): спросил, когда; рассказал, как; -1 where there is none. */
    static int question(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        if (scene.normal(cue.first()).startsWith(SHOWS)) {
            return -1; // to show how is to do it
        }
        for (int token = cue.end() - 1; token + 2 < sentence.endToken() && token - cue.end() < TO_QUESTION; token++) {
            if (token >= cue.end() && Nouns.stops(scene, token)) {
                return -1;
            }
            if (scene.comma(token)) {
                return QUESTIONS.contains(scene.normal(token + 1)) && !NO_QUESTION.contains(scene.normal(token + 2))
                        ? token + 1
                        : -1;
            }
        }
        return -1;
    }

    /** Whether only words that tie sentences stand before a token. */
    static boolean leads(Scene scene, Sentenced sentence, int token) {
        for (int before = sentence.firstToken(); before < token; before++) {
            if (!scene.is(before, Role.HELPER) && !scene.is(before, Role.TIME)) {
                return false;
            }
        }
        return true;
    }

    /** "Content, said X." and "X said" between commas: the content is what the aside interrupts. */
    static Optional<Reading> read(Scene scene, Hit<Cue> cue, Sentenced sentence, boolean inverts, boolean bare) {
        int first = cue.first();
        while (first > sentence.firstToken() && scene.is(first - 1, Role.HELPER) && !scene.parted(first - 1)) {
            first--;
        }
        boolean partedBefore =
                first > sentence.firstToken() && (scene.comma(first - 1) || scene.between(first - 1, "—–―"));
        if (partedBefore
                && (scene.is(cue.end(), Role.ABOUT)
                        || bare && scene.normal(cue.first()).endsWith("ing")
                        || scene.is(first - 1, Role.AND)
                        || scene.isEnglish() && English.connected(scene, first, sentence)
                        || MainSubject.described(scene, first, sentence).isPresent())) {
            return Optional.empty();
        }
        if (partedBefore) {
            Optional<int[]> speaker = Nouns.told(scene, cue, Nouns.after(scene, cue.end(), sentence.endToken()))
                    .filter(group -> !Russian.tied(scene, group[0]))
                    .or(() -> inverts ? Nouns.marked(scene, cue.end(), sentence.endToken()) : Optional.empty())
                    .map(group -> Nouns.described(scene, group, sentence.endToken()));
            int end = speaker.map(s -> s[1]).orElse(cue.end());
            end = Circumstances.afterTime(scene, Circumstances.afterVia(scene, end, sentence), sentence);
            Optional<int[]> apposed =
                    speaker.isPresent() ? Optional.empty() : English.apposed(scene, first, cue, sentence);
            if (apposed.isPresent()) {
                return interrupted(scene, sentence, scene.end(apposed.get()[0] - 1), end, apposed);
            }
            if (speaker.isPresent() || inverts) {
                if (ClauseBounds.closes(scene, end, sentence)) {
                    return interrupted(scene, sentence, scene.end(first - 1), end, speaker);
                }
            }
            return Optional.empty();
        }
        Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), cue.first());
        if (subject.isEmpty() || subject.get()[0] <= sentence.firstToken() || !scene.comma(subject.get()[0] - 1)) {
            return Optional.empty();
        }
        int end = bare
                ? Circumstances.afterAddressee(scene, cue, sentence)
                : Circumstances.afterTime(scene, cue.end(), sentence);
        if (!ClauseBounds.closes(scene, end, sentence)) {
            end = bare ? Circumstances.afterCircumstance(scene, end, sentence) : end;
        }
        if (!ClauseBounds.closes(scene, end, sentence)) {
            return Optional.empty();
        }
        return interrupted(scene, sentence, scene.end(subject.get()[0] - 1), end, subject);
    }

    private static Optional<Reading> interrupted(
            Scene scene, Sentenced sentence, int before, int end, Optional<int[]> speaker) {
        boolean last = end >= sentence.endToken()
                || !ClauseBounds.goesOn(scene, end, sentence)
                        && !Russian.subject(
                                scene, sentence.firstToken(), scene.passage().tokenAt(before));
        int stop = last ? before : sentence.end();
        if (scene.passage().tokenAt(before) - sentence.firstToken() < 2 && last) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                sentence.begin(),
                stop,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1)));
    }
}
