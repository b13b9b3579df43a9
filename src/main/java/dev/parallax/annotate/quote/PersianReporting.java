package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Persian: the content follows the verb with or without که; where the verb ends the sentence it stands before it. */
record PersianReporting() implements Reporting {
    private static final MedialReporting MEDIAL = new MedialReporting(false, true);
    private static final Set<String> DEMANDING = Set.of("خواستار", "خواهان");
    /** Before the second, what a party is called by: جمهوری خواهان, the republicans. */
    private static final Set<String> CAUSES = Set.of("جمهوری", "ازادی", "آزادی", "سلطنت", "مشروطه", "تمامیت");

    private static final Set<String> BE =
            Set.of("شد", "شدند", "شده", "است", "بود", "بودند", "هستند", "شده‌اند", "شود", "میشود", "شدیم");
    /** Endings of the verb of a clause that tells what should be: کنند, شود, باشد. */
    private static final Pattern CLAUSE =
            Pattern.compile("(?:ن|می|نمی)?(?:کن|شو|باش|ده|گیر|گذار|دار|آور|رو|یاب|پذیر|پرداز)(?:ند|د|یم|ید|م)"
                    + "|(?!بود|ندارد|بردند|نبود)[بن]\\p{L}{2,}(?:د|یم|ید)");

    private static final String OBJECT = "را";
    private static final Set<String> WITH = Set.of("با", "ضمن");
    private static final String OF = "از";
    private static final Set<String> POINTS = Set.of("این", "ان", "آن", "انان", "آنان", "انها", "آنها", "او");
    private static final String ON = "بر";
    private static final Set<String> STRESSES = Set.of("تاکید", "تأکید");
    /** Words that "of" ties to those of whom they are some. */
    private static final Set<String> ONE_OF = Set.of("یکی", "نفر", "تن", "برخی", "بعضی", "شماری", "گروهی", "تعدادی");

    private static final int NAME = 6;
    private static final int FOLLOWING = 4;
    private static final FinalReporting FINAL = new FinalReporting();

    @Override
    public Optional<Reading> read(Scene scene, Hit<Cue> cue) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.read(scene, cue);
        }
        Sentenced sentence = scene.sentenceOf(cue.first());
        if (DEMANDING.contains(scene.normal(cue.first())) && cue.length() == 1) {
            boolean partisan = cue.first() > sentence.firstToken() && CAUSES.contains(scene.normal(cue.first() - 1));
            if (partisan) {
                return Optional.empty();
            }
            return demand(scene, cue, sentence);
        }
        if (WITH.contains(scene.normal(cue.first())) && cue.length() > 2) {
            return stating(scene, cue, sentence);
        }
        if (follows(scene, cue, sentence)) {
            Optional<int[]> who = subject(scene, sentence.firstToken(), cue.first());
            return Optional.of(new Reading(
                    ClauseBounds.openBefore(scene, cue.end()),
                    Extent.end(scene, cue, cue.end(), sentence),
                    who.map(s -> s[0]).orElse(-1),
                    who.map(s -> s[1]).orElse(-1)));
        }
        Optional<int[]> apposed = apposed(scene, cue, sentence);
        if (apposed.isPresent()) {
            int from = scene.is(cue.end(), Role.THAT) ? cue.end() + 1 : cue.end();
            return Optional.of(new Reading(
                    ClauseBounds.openBefore(scene, from),
                    Extent.end(scene, cue, from, sentence),
                    apposed.get()[0],
                    apposed.get()[1]));
        }
        boolean and = scene.is(cue.end(), Role.AND) && tells(scene, cue, sentence);
        boolean ends = cue.end() >= sentence.endToken()
                || scene.between(cue.end() - 1, ".،؛!")
                || and
                || scene.is(cue.end(), Role.BREAK) && !scene.is(cue.end(), Role.THAT);
        if (ends || cue.value().type() == Cue.Type.OBJECT && !opens(scene, cue, sentence)) {
            Optional<Reading> last = FINAL.read(scene, cue);
            boolean nothing = last.map(reading -> reading.speakerFirst() < 0).orElse(true)
                    && cue.first() - sentence.firstToken() <= 2
                    && sentence.endToken() - cue.end() > 2;
            if (!nothing) {
                return last.map(reading -> stressed(scene, pointed(scene, whole(scene, reading, cue), cue), cue));
            }
        }
        if (cue.end() < sentence.endToken() && scene.is(cue.end(), Role.AND)) {
            return Optional.empty(); // warned and asked: the next verb has the content
        }
        return MEDIAL.read(scene, cue).map(reading -> headed(scene, relative(scene, reading, sentence)));
    }

    /** Name and office between two commas before the verb, with what is told behind it: the minister, X, said A. Empty where the words before are told. */
    private static Optional<int[]> apposed(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int first = sentence.firstToken();
        if (cue.value().type() != Cue.Type.VERB
                || cue.first() - first < 2
                || cue.first() - first > 2 * NAME
                || sentence.endToken() - cue.end() < 2
                || scene.parted(cue.end() - 1)
                || !scene.comma(cue.first() - 1)
                || scene.is(cue.end(), Role.BREAK)
                || scene.is(cue.end(), Role.AND)) {
            return Optional.empty();
        }
        int commas = 0;
        boolean office = false;
        for (int token = first; token < cue.first(); token++) {
            commas += scene.comma(token) ? 1 : 0;
            office |= scene.is(token, Role.TITLE) || scene.is(token, Role.ANONYMOUS) || Nouns.mentioned(scene, token);
            if (scene.is(token, Role.TIE) && commas == 0
                    || scene.is(token, Role.THAT)
                    || scene.is(token, Role.BREAK)
                    || scene.quotedAt(token) >= 0
                    || scene.normal(token).equals(OBJECT)
                    || scene.cueIn(token, token + 1)
                    || scene.parted(token) && !scene.comma(token)) {
                return Optional.empty();
            }
        }
        return commas == 2 && office ? Optional.of(new int[] {first, cue.first()}) : Optional.empty();
    }

    /** Whether what is told follows a comma behind the verb: X said, A. Before the verb then stands only who said it. */
    private static boolean follows(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int first = sentence.firstToken();
        if (cue.value().type() != Cue.Type.VERB
                || cue.end() >= sentence.endToken()
                || !scene.between(cue.end() - 1, "،,")
                || sentence.endToken() - cue.end() < FOLLOWING
                || cue.first() - first > NAME
                || cue.first() == first
                || scene.is(cue.end(), Role.BREAK)
                || tells(scene, cue, sentence)) {
            return false;
        }
        for (int token = first; token < cue.first(); token++) {
            if (scene.quotedAt(token) >= 0 || scene.parted(token)) {
                return false;
            }
        }
        return scene.cues().stream().noneMatch(other -> other.first() >= first && other.end() <= cue.first());
    }

    /** "X, stating that A, said B": A ends at the comma before the verb. */
    private static Optional<Reading> stating(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int from = cue.end();
        if (from < sentence.endToken() && scene.is(from, Role.THAT)) {
            from++;
        }
        int end = from;
        while (end < sentence.endToken() && !(end > from && scene.comma(end - 1)) && !scene.cueIn(end, end + 1)) {
            end++;
        }
        if (end - from < 2) {
            return Optional.empty();
        }
        Optional<int[]> speaker = subject(scene, sentence.firstToken(), cue.first());
        return Optional.of(new Reading(
                ClauseBounds.openBefore(scene, from),
                scene.end(end - 1),
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1)));
    }

    /** Whether what is told stands before the verb: an object with را, or "of" something. */
    private static boolean tells(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (int token = sentence.firstToken(); token < cue.first(); token++) {
            if (scene.normal(token).equals(OBJECT) || scene.normal(token).equals(OF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause stands behind a verb that asks: خواسته است مصرف را کم کنند. */
    private static boolean opens(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        return sentence.endToken() - cue.end() >= 2
                && !scene.parted(cue.end() - 1)
                && !scene.is(cue.end(), Role.AND)
                && CLAUSE.matcher(scene.normal(sentence.endToken() - 1)).matches();
    }

    /**
     * The reading with the head of the sentence as speaker where the words beside the verb are a clause about him, or whom a preposition ties
     * to the verb: X, who did not want to be named, said; X in an interview with Y said.
     */
    private static Reading relative(Scene scene, Reading reading, Sentenced sentence) {
        int first = reading.speakerFirst();
        if (first <= sentence.firstToken()
                || !scene.is(first - 1, Role.THAT) && !scene.is(first, Role.TIE) && !scene.is(first - 1, Role.TIE)) {
            return reading;
        }
        int to = scene.is(first, Role.TIE) ? first : first - 1;
        return subject(scene, sentence.firstToken(), to)
                .map(head -> new Reading(reading.begin(), reading.end(), head[0], head[1]))
                .orElse(reading);
    }

    /** The reading with a speaker that ends before the first preposition or word of time: X, the spokesman, at a meeting with Y. */
    private static Reading headed(Scene scene, Reading reading) {
        int first = reading.speakerFirst();
        for (int token = first + 1; first >= 0 && token < reading.speakerEnd(); token++) {
            boolean away = scene.is(token, Role.TIE) && !ONE_OF.contains(scene.normal(token - 1))
                    || scene.is(token, Role.TIME)
                    || scene.is(token, Role.HELPER);
            if (away && !Nouns.mentioned(scene, token) && Nouns.names(scene, first, token)) {
                return new Reading(reading.begin(), reading.end(), first, token);
            }
        }
        return reading;
    }

    /**
     * The reading with all of a speaker whose first word is only what he is: the company [of water], the ministry [of roads]. The rest stands before a
     * preposition; where an object with را follows instead, nothing tells the two apart and the speaker stays as he is.
     */
    private static Reading whole(Scene scene, Reading reading, Hit<Cue> cue) {
        int first = reading.speakerFirst();
        int end = reading.speakerEnd();
        if (first < 0
                || end > cue.first()
                || end - first > 2
                || Nouns.mentioned(scene, end - 1)
                || !scene.is(end - 1, Role.INSTITUTION)
                        && !scene.is(end - 1, Role.TITLE)
                        && !scene.is(end - 1, Role.ANONYMOUS)
                || reading.begin() != ClauseBounds.openBefore(scene, end)) {
            return reading;
        }
        int stop = end;
        while (stop < cue.first() && stop - end < NAME && !away(scene, stop)) {
            if (scene.parted(stop) || scene.normal(stop).equals(OBJECT) || scene.is(stop, Role.THAT)) {
                return reading;
            }
            stop++;
        }
        boolean tied = stop > end && stop < cue.first() - 1 && away(scene, stop);
        int from = stop;
        while (tied && from < cue.first() - 1 && !scene.is(from, Role.TIE)) {
            from++; // until the evening
        }
        return tied ? new Reading(ClauseBounds.openBefore(scene, from), reading.end(), first, stop) : reading;
    }

    /** The reading whose speaker ends before a pronoun or "this" with را behind it, which begin the object: the ministry [accused] them; the site [called] these arrests. */
    private static Reading pointed(Scene scene, Reading reading, Hit<Cue> cue) {
        int first = reading.speakerFirst();
        for (int token = first + 1; first >= 0 && token < reading.speakerEnd(); token++) {
            if (!POINTS.contains(scene.normal(token))) {
                continue;
            }
            for (int object = token + 1; object < cue.first(); object++) {
                if (scene.normal(object).equals(OBJECT)) {
                    return new Reading(ClauseBounds.openBefore(scene, token), reading.end(), first, token);
                }
            }
        }
        return reading;
    }

    /** The reading of "at a meeting with Y stressed on Z", of which only Z is told. */
    private static Reading stressed(Scene scene, Reading reading, Hit<Cue> cue) {
        if (!STRESSES.contains(scene.normal(cue.first()))) {
            return reading;
        }
        for (int token = cue.first() - 1; token >= 0 && scene.begin(token) > reading.begin(); token--) {
            if (scene.normal(token).equals(ON)) {
                return new Reading(
                        ClauseBounds.openBefore(scene, token),
                        reading.end(),
                        reading.speakerFirst(),
                        reading.speakerEnd());
            }
        }
        return reading;
    }

    /** Whether a word ends the name before it: a preposition, a word of time, until. */
    private static boolean away(Scene scene, int token) {
        return scene.is(token, Role.TIE) || scene.is(token, Role.TIME) || scene.is(token, Role.BREAK);
    }

    /** "X is demanding Y": what is demanded stands between the adjective and its verb, or behind it where a verb ends nothing. */
    private static Optional<Reading> demand(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int end = cue.end();
        while (end < sentence.endToken()
                && !BE.contains(scene.normal(end))
                && !(end > cue.end() && scene.between(end - 1, ".؛!"))) {
            end++;
        }
        Optional<int[]> whole = subject(scene, sentence.firstToken(), cue.first());
        boolean clause = whole.isPresent() && holds(scene, whole.get(), OBJECT);
        Optional<int[]> speaker = clause ? Subjects.first(scene, sentence.firstToken(), cue.first()) : whole;
        if (end <= cue.end() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                ClauseBounds.openBefore(scene, cue.end()), scene.end(end - 1), speaker.get()[0], speaker.get()[1]));
    }

    private static boolean holds(Scene scene, int[] group, String word) {
        for (int token = group[0]; token < group[1]; token++) {
            if (scene.normal(token).equals(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote) {
        if (cue.value().type() == Cue.Type.SOURCE) {
            return MEDIAL.speaker(scene, cue, quote);
        }
        Sentenced sentence = scene.sentenceOf(cue.first());
        int from = Math.max(
                sentence.firstToken(),
                quote.close() <= scene.begin(cue.first()) ? scene.passage().tokenAt(quote.close()) : 0);
        Optional<int[]> subject = cue.first() > from ? subject(scene, from, cue.first()) : Optional.empty();
        return subject.isPresent() ? subject : FINAL.speaker(scene, cue, quote);
    }

    /** The words at the head of a clause up to the first preposition, relative or word of time: X, the minister, [told Y] said. */
    private static Optional<int[]> subject(Scene scene, int from, int to) {
        int first = from;
        while (first < to
                && (scene.is(first, Role.HELPER)
                        || scene.is(first, Role.TIME)
                        || scene.is(first, Role.BREAK)
                        || scene.is(first, Role.AND))) {
            first++;
        }
        while (first < to && scene.is(first, Role.TIE)) {
            int comma = first;
            while (comma < to - 1 && !scene.comma(comma)) {
                comma++;
            }
            if (comma >= to - 1) {
                return Optional.empty();
            }
            first = comma + 1;
        }
        int end = first;
        while (end < to
                && !(end > first
                        && (scene.is(end, Role.TIE) && !ONE_OF.contains(scene.normal(end - 1))
                                || scene.is(end, Role.THAT)
                                || scene.is(end, Role.TIME)
                                || scene.is(end, Role.HELPER)))) {
            end++;
        }
        return end > first && end - first <= 12 && Nouns.names(scene, first, end)
                ? Optional.of(new int[] {first, end})
                : Optional.empty();
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return FINAL.subject(scene, sentence, before);
    }
}
