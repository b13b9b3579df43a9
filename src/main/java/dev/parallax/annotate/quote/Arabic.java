package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What verb-first order needs: where the name behind the verb ends, and whose act a participle goes with. */
final class Arabic {
    /** Active participles in the accusative or the feminine: saying, adding, stressing, pointing out. */
    private static final Pattern PARTICIPLE = Pattern.compile("(?:\\p{L}ا\\p{L}\\p{L}|قا[ئيء]ل|م\\p{L}{3,4})(?:ا|ة|ه)");

    /** Words that a group without a name begins with. */
    private static final Set<Role> NO_NAME =
            Set.of(Role.ANONYMOUS, Role.TITLE, Role.INSTITUTION, Role.DOCUMENT, Role.HE, Role.IT);

    private static final String ARTICLE = "ال";
    /** In the name of: between a spokesman and whom he speaks for. */
    private static final String FOR = "باسم";

    private static final String TOWARDS = "الي";
    private static final String FROM = "عن";
    /** To call, to point: verbs whose object stands behind "to". */
    private static final Pattern TAKES_TO =
            Pattern.compile("[وف]?(?:دعا|دعت|دعوا|يدعو|تدعو|داعيا|داعيه|اشار|اشارت|اشاروا|يشير|تشير|لمح|لمحت)");

    /** To express, to voice: verbs whose object stands behind "about". */
    private static final Pattern TAKES_ABOUT =
            Pattern.compile("[وف]?(?:اعرب|اعربت|اعربوا|يعرب|تعرب|عبر|عبرت|عبروا|يعبر|تعبر|كشف|كشفت|كشفوا|يكشف|تكشف)");

    /** To warn: its object stands behind "of". */
    private static final Pattern TAKES_OF = Pattern.compile("[وف]?(?:حذر|حذرت|حذروا|يحذر|تحذر|سخر|سخرت)");

    /** To demand, to condemn, to welcome: their object carries "by". */
    private static final Pattern TAKES_BY = Pattern.compile(
            "[وف]?(?:طالب|طالبت|طالبوا|يطالب|تطالب|ندد|نددت|نددوا|يندد|تندد|رحب|رحبت|رحبوا|يرحب|ترحب|اشاد|اشادت|اشادوا|يشيد|تشيد)");

    private static final Pattern BY = Pattern.compile("ب\\p{L}{4,}");
    private static final String OF = "من";
    private static final Pattern CONVEYS = Pattern.compile("[وف]?(?:نقل|نقلت|تنقل|ينقل)");
    private static final Pattern HIS_SAYING = Pattern.compile("(?:قول|تاكيد|تصريح)(?:ه|ها|هم|هما)");
    private static final String TO = "ل";
    /** A second verb of the same subject with its object: condemned the attack [and called it]. */
    private static final Pattern DESCRIBED_IT = Pattern.compile("ووصفت?(?:ه|ها)");
    /** Words that lead a circumstance before the verb: during the session, instead of that, because of the club. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "[وف]?(?:في|فيه|فيها|اثناء|خلال|بعد|قبل|عند|عقب|مع|منذ|رغم|بسبب|عوضا|بدلا|بناء|نتيجه|على|علي|من|عن|الى|الي|حول|بشان|لدي|بحديثها|بحديثه)");

    private Arabic() {}

    /** Behind the name that begins a group of words: the last catalog name that begins near its front, or its first word. */
    static int endOfName(Scene scene, int[] group) {
        int end = -1;
        for (Named mention : scene.mentions()) {
            if (mention.speaks()
                    && mention.first() >= group[0]
                    && mention.first() <= Math.max(group[0] + 2, end)
                    && mention.end() <= group[1]) {
                end = Math.max(end, mention.end());
            }
        }
        if (end > 0) {
            return end;
        }
        int token = group[0] + 1;
        while (token < group[1]
                && token - group[0] < 6
                && (scene.normal(token).startsWith(ARTICLE)
                        || scene.normal(token).equals(FOR)
                        || scene.normal(token - 1).equals(FOR))) {
            token++;
        }
        return Math.min(token, group[1]);
    }

    /** Whether a name carries the preposition "to": he assured [to] X. */
    static boolean addressed(Scene scene, int token) {
        String word = scene.normal(token);
        return scene.passage().language().code().equals("ar")
                && word.startsWith(TO)
                && word.length() > 3
                && Nouns.mentioned(scene, token)
                && scene.passage().tokens().get(token).keys().contains(word.substring(1));
    }

    /** Whether a word is whom something was told: to [the newspaper], to [journalists]. */
    static boolean told(Scene scene, int token) {
        String word = scene.normal(token);
        return scene.passage().language().code().equals("ar")
                && word.startsWith(TO)
                && !word.startsWith("لل")
                && word.length() > 4
                && scene.is(token, Role.INSTITUTION)
                && scene.passage().tokens().get(token).keys().contains(word.substring(1));
    }

    /** The preposition behind the subject of a verb that takes one: the government called the parties [to] restraint; -1 where there is none. */
    static int complement(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        String verb = scene.normal(cue.first());
        if (!scene.passage().language().code().equals("ar")) {
            return -1;
        }
        if (TAKES_BY.matcher(verb).matches()) {
            return by(scene, cue, sentence);
        }
        String preposition = TAKES_TO.matcher(verb).matches()
                ? TOWARDS
                : TAKES_ABOUT.matcher(verb).matches()
                        ? FROM
                        : TAKES_OF.matcher(verb).matches() ? OF : "";
        if (preposition.isEmpty() || cue.length() > 1) {
            return -1;
        }
        for (int token = cue.end() + 1; token < sentence.endToken() && token - cue.end() < 10; token++) {
            if (scene.parted(token - 1) || scene.is(token, Role.THAT)) {
                return -1;
            }
            if (scene.normal(token).equals(preposition)) {
                return token;
            }
        }
        return -1;
    }

    /** Behind the particle that opens a clause behind its source: وفقا للوزارة، [فإن] the road is closed. */
    static int afterThen(Scene scene, int token) {
        return scene.passage().language().code().equals("ar")
                        && scene.normal(token).equals("فان")
                ? token + 1
                : token;
    }

    /** Whether "and that" stands at a token, which goes on with what an earlier verb tells. */
    static boolean joins(Scene scene, int token) {
        return scene.passage().language().code().equals("ar")
                && scene.normal(token).startsWith("وان");
    }

    /** Whether a preposition leads a group, which then says when, where or why, and not who. */
    static boolean circumstance(Scene scene, int[] group) {
        return scene.passage().language().code().equals("ar")
                && CIRCUMSTANCE.matcher(scene.normal(group[0])).matches();
    }

    /** Whether words before a verb can be its subject: in Arabic only who is known or has a role; what else stands there says how or when. */
    static boolean somebody(Scene scene, int[] group) {
        if (!scene.passage().language().code().equals("ar")) {
            return true;
        }
        for (int token = group[0]; token < group[1]; token++) {
            int at = token;
            if (Nouns.mentioned(scene, token) || NO_NAME.stream().anyMatch(role -> scene.is(at, role))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the bare word for "that" stands at a token. */
    static boolean opens(Scene scene, int token) {
        return scene.passage().language().code().equals("ar")
                && scene.normal(token).equals("ان");
    }

    /** The word that carries "by" behind a verb that takes it: demanded [by] an inquiry; -1 where there is none. */
    private static int by(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (int token = cue.end(); token < sentence.endToken() && token - cue.end() < 8; token++) {
            if (token > cue.end() && scene.parted(token - 1) || scene.is(token, Role.THAT)) {
                return -1;
            }
            if (BY.matcher(scene.normal(token)).matches() && !Nouns.mentioned(scene, token)) {
                return token;
            }
        }
        return -1;
    }

    /** Whether a verb says something only with its preposition, which is not there: he expressed [of] concern, he warned [of] a collapse. */
    static boolean lacksComplement(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        String verb = scene.normal(cue.first());
        return scene.passage().language().code().equals("ar")
                && cue.length() == 1
                && (TAKES_ABOUT.matcher(verb).matches()
                        || TAKES_OF.matcher(verb).matches())
                && complement(scene, cue, sentence) < 0;
    }

    /** Of whom an agency conveys what he said: it conveyed [from X] his saying; empty for any other cue. */
    static Optional<int[]> conveyed(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        if (!scene.passage().language().code().equals("ar")
                || !CONVEYS.matcher(scene.normal(cue.first())).matches()) {
            return Optional.empty();
        }
        for (int from = cue.end(); from < sentence.endToken() && from - cue.end() < 8; from++) {
            if (!scene.normal(from).equals(FROM)) {
                continue;
            }
            int end = from + 1;
            while (end < sentence.endToken()
                    && end - from < 14
                    && !HIS_SAYING.matcher(scene.normal(end)).matches()
                    && !scene.is(end, Role.THAT)
                    && !scene.between(end - 1, ":،")) {
                end++;
            }
            return end > from + 1 ? Optional.of(new int[] {from + 1, end}) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Whose act a participle of state goes with: in "he declared ..., saying" the saying is his. The subject of the nearest verb that reports before it in the
     * sentence; empty for any other cue.
     */
    static Optional<int[]> mainSubject(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        if (!participle(scene, cue)
                && !DESCRIBED_IT.matcher(scene.normal(cue.first())).matches()) {
            return Optional.empty();
        }
        Optional<int[]> subject = Optional.empty();
        for (Hit<Cue> other : scene.cues()) {
            boolean verb = other.value().type() == Cue.Type.VERB
                    || other.value().type() == Cue.Type.OBJECT
                    || other.value().type() == Cue.Type.VERB_OBJECT;
            if (verb
                    && other.first() >= sentence.firstToken()
                    && other.end() <= cue.first()
                    && scene.quotedAt(other.first()) < 0
                    && !participle(scene, other)) {
                Optional<int[]> behind = Nouns.subject(scene, Nouns.after(scene, other.end(), cue.first()))
                        .filter(group -> !scene.normal(group[0]).startsWith(TO))
                        .map(group -> new int[] {group[0], endOfUnknown(scene, group)});
                Optional<int[]> before =
                        Nouns.subject(scene, Nouns.before(scene, sentence.firstToken(), other.first()));
                subject = behind.or(() -> before);
            }
        }
        return subject;
    }

    /** Behind a name that the catalog does not know: what says who he is begins with the article. */
    private static int endOfUnknown(Scene scene, int[] group) {
        boolean known = scene.mentions().stream()
                .anyMatch(mention -> mention.speaks() && mention.first() <= group[0] && mention.end() > group[0]);
        if (known
                || scene.normal(group[0]).startsWith(ARTICLE)
                || NO_NAME.stream().anyMatch(role -> scene.is(group[0], role))) {
            return group[1];
        }
        int token = group[0] + 1;
        while (token < group[1] && !scene.normal(token).startsWith(ARTICLE)) {
            token++;
        }
        return token;
    }

    static boolean participle(Scene scene, Hit<Cue> cue) {
        return scene.passage().language().code().equals("ar")
                && cue.length() <= 2
                && PARTICIPLE.matcher(scene.normal(cue.first())).matches();
    }
}
