package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Languages whose verb says by its ending who speaks leave out a subject that goes on: X söyledi. "..." dedi. Who spoke in the sentence before, in the same
 * paragraph, then speaks again, if nobody else stands before what is told. A verb in the first person or in the passive goes on nothing.
 */
final class Carried {
    private static final Set<String> LANGUAGES = Set.of("tr", "az", "fa", "ar");
    private static final int SENTENCES = 1;
    private static final int LEAD = 4;

    /** Verbs that nobody in the third person says: söyledim, inanıyoruz, bildirilib, söylendi, ümid edirəm, می‌گویم. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\p{L}+(?:[dt][ıiuü][mk]|yorum|yoruz|[ıiuüeaə][rc][ae]?[ıiuü]?(?:m|z)|[ıiuü]r[əaıiuü][mq]|əm|am|ı[qk]|ik|uq|ük"
                    + "|[ıiuü](?:l|n)(?:d[ıiuü]|[ıiuü]yor|[ıiuü]b|[ıiuü]r|m[ıiuü]ş\\p{L}*)|len(?:di|iyor)|lan(?:dı|ıyor)|یم)"
                    + "|[وف]?(?:قلت|قلنا|اقول|نقول|يزعم|زعم|قيل|يقال|يذكر|ذكر|يعتقد)");

    private Carried() {}

    /** The reports, by begin, with those speakers. */
    static List<Said> on(Scene scene, List<Said> found) {
        if (!LANGUAGES.contains(scene.passage().language().code())) {
            return found;
        }
        List<Said> carried = new ArrayList<>();
        for (Said said : found) {
            Optional<Said.Speaker> speaker = said.speaker() == null ? before(scene, said, carried) : Optional.empty();
            carried.add(speaker.map(one -> new Said(said.begin(), said.end(), said.form(), said.cue(), one))
                    .orElse(said));
        }
        return carried;
    }

    private static Optional<Said.Speaker> before(Scene scene, Said said, List<Said> earlier) {
        Hit<Cue> cue = said.cue();
        if (cue == null
                || cue.value().type() != Cue.Type.VERB
                || scene.quotedAt(cue.first()) >= 0
                || OTHERS.matcher(scene.normal(cue.end() - 1)).matches()
                || !opens(scene, said)) {
            return Optional.empty();
        }
        int number = scene.passage().sentenceAt(said.begin());
        for (int index = earlier.size() - 1; index >= 0; index--) {
            Said one = earlier.get(index);
            if (one.end() <= said.begin() && one.speaker() != null) {
                boolean near = scene.paragraph(one.begin()) == scene.paragraph(said.begin())
                        && number - scene.passage().sentenceAt(Math.max(one.begin(), one.end() - 1)) <= SENTENCES;
                return near ? Optional.of(one.speaker()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether only words that tie sentences stand in the sentence before what is told, and no name opens it. */
    private static boolean opens(Scene scene, Said said) {
        Sentenced sentence = scene.passage().sentences().get(scene.passage().sentenceAt(said.begin()));
        int first = scene.passage().tokenAt(said.begin());
        if (first - sentence.firstToken() > LEAD || name(scene, first)) {
            return false;
        }
        for (int token = sentence.firstToken(); token < first; token++) {
            boolean cue = said.cue() != null
                    && said.cue().first() <= token
                    && token < said.cue().end();
            if (!cue
                    && !scene.is(token, Role.HELPER)
                    && !scene.is(token, Role.THAT)
                    && !scene.is(token, Role.TIME)
                    && !scene.is(token, Role.BREAK)
                    && !scene.is(token, Role.AND)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word in upper case is so too where no sentence begins. */
    private static boolean name(Scene scene, int token) {
        if (!scene.capital(token) || Surnames.at(scene, token)) {
            return scene.capital(token);
        }
        for (int other = 0; other < scene.passage().tokens().size(); other++) {
            if (scene.capital(other)
                    && scene.normal(other).equals(scene.normal(token))
                    && other != scene.sentenceOf(other).firstToken()
                    && other != token) {
                return true;
            }
        }
        return false;
    }
}
