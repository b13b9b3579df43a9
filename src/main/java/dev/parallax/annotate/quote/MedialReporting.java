package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;

/**
 * Languages whose verb stands between speaker and content: English, Russian, Arabic (verb first), and Persian where که or nothing follows the verb.
 *
 * @param inverts the speaker may stand behind the cue inside the sentence (Russian, Arabic; English only before a full stop)
 * @param bare the content may follow without a word that opens it (English, Persian)
 */
record MedialReporting(boolean inverts, boolean bare) implements Reporting {
    private static final int TO_COLON = 6;
    private static final int TO_THAT = 16;
    private static final Set<String> TELLS =
            Set.of("told", "tells", "telling", "tell", "informed", "notified", "reminded", "assured", "warned");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "after", "earlier", "to", "late", "before", "via", "through");
    private static final Set<String> LEADS = Set.of(
            "in", "on", "at", "during", "after", "before", "with", "as", "despite", "late", "earlier", "since", "while",
            "when");
    private static final Set<String> RELATIVE = Set.of("what", "as", "than");
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "at", "on", "during", "to", "via", "through", "by");
    /** Words behind an aside that take the interrupted sentence up again. */
    private static final Set<String> GOES_ON = Set.of("until", "since", "because", "unless", "if", "and", "whether");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    @Override
    public Optional<Reading> read(Scene scene, Hit<Cue> cue) {
        Sentenced sentence = scene.sentenceOf(cue.first());
        if (negated(scene, cue, sentence)) {
            return Optional.empty();
        }
        return switch (cue.value().type()) {
            case SOURCE, SOURCE_SELF -> source(scene, cue, sentence);
            case VIA -> alone(scene, cue, sentence) ? source(scene, cue, sentence) : Optional.empty();
            case OBJECT -> object(scene, cue, sentence);
            case VERB -> verb(scene, cue, sentence);
            case VERB_OBJECT -> verb(scene, cue, sentence).or(() -> object(scene, cue, sentence));
            case IMPERSONAL, QUOTING -> Optional.empty();
        };
    }

    /** Whether no other cue stands in the sentence. */
    static boolean alone(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        return scene.cues().stream()
                .noneMatch(other -> other != cue
                        && other.first() >= sentence.firstToken()
                        && other.first() < sentence.endToken()
                        && other.value().type() != Cue.Type.IMPERSONAL);
    }

    private static boolean negated(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = cue.first() - 1;
        while (token >= sentence.firstToken() && scene.is(token, Role.HELPER) && !scene.parted(token)) {
            token--;
        }
        return token >= sentence.firstToken() && scene.is(token, Role.NOT) && !scene.parted(token);
    }

    private Optional<Reading> verb(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int that = that(scene, cue, sentence);
        if (that >= 0) {
            return Optional.of(
                    content(scene, cue, that + 1, Extent.end(scene, cue, that + 1, sentence), sentence, that));
        }
        int colon = colon(scene, cue, sentence);
        if (colon >= 0) {
            return Optional.of(content(scene, cue, colon, Extent.end(scene, cue, colon, sentence), sentence, colon));
        }
        Optional<Reading> aside = aside(scene, cue, sentence);
        if (aside.isPresent()) {
            return aside;
        }
        int from = bare ? afterAddressee(scene, cue, sentence) : afterTime(scene, cue.end(), sentence);
        if (from < sentence.endToken() && scene.is(from, Role.ABOUT) && !parted(scene, cue.end(), from)) {
            return Optional.of(content(
                    scene,
                    cue,
                    from,
                    Extent.nounGroup(scene, from, Extent.end(scene, cue, from, sentence)),
                    sentence,
                    from));
        }
        if (inverts && !bare) {
            // The speaker stands between the cue and "about": говорил Песков о ...
            Optional<int[]> speaker = Nouns.after(scene, cue.end(), sentence.endToken());
            int about = speaker.isPresent() ? speaker.get()[1] : -1;
            if (about > 0 && about < sentence.endToken() && scene.is(about, Role.ABOUT)) {
                return Optional.of(content(
                        scene,
                        cue,
                        about,
                        Extent.nounGroup(scene, about, Extent.end(scene, cue, about, sentence)),
                        sentence,
                        about));
            }
        }
        if (inverts
                && !bare
                && cue.first() - sentence.firstToken() >= 2
                && scene.is(sentence.firstToken(), Role.ABOUT)) {
            Optional<int[]> speaker = Nouns.subject(scene, Nouns.after(scene, cue.end(), sentence.endToken()));
            if (speaker.isPresent()) {
                return Optional.of(
                        new Reading(sentence.begin(), scene.end(cue.first() - 1), speaker.get()[0], speaker.get()[1]));
            }
        }
        Optional<int[]> relative = bare ? Nouns.before(scene, sentence.firstToken(), cue.first()) : Optional.empty();
        if (relative.isPresent()
                && relative.get()[0] > sentence.firstToken()
                && RELATIVE.contains(scene.normal(relative.get()[0] - 1))) {
            return Optional.empty(); // what X said when
        }
        if (bare && from < sentence.endToken() && sentence.endToken() - from >= 2 && !parted(scene, cue.end(), from)) {
            return Optional.of(content(scene, cue, from, Extent.end(scene, cue, from, sentence), sentence, from));
        }
        return Optional.empty();
    }

    private Reading content(Scene scene, Hit<Cue> cue, int from, int end, Sentenced sentence, int speakerLimit) {
        Optional<int[]> before =
                Nouns.subject(scene, Nouns.before(scene, clauseBegin(scene, cue, sentence), cue.first()));
        Optional<int[]> after = inverts && speakerLimit > cue.end()
                ? Nouns.subject(scene, Nouns.after(scene, cue.end(), speakerLimit))
                : Optional.empty();
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence)
                .or(() -> described(scene, cue.first(), sentence))
                .or(() -> compound(scene, cue, sentence));
        Optional<int[]> speaker = main.isPresent()
                ? main
                : inverts && after.isPresent() && (before.isEmpty() || !bare && clauseInitial(scene, cue, before.get()))
                        ? after
                        : before;
        if (speaker.isEmpty() && bare && scene.normal(cue.first()).endsWith("ing")) {
            speaker = mainSubject(scene, cue, sentence);
        }
        int begin = from < scene.passage().tokens().size() ? openBefore(scene, from) : end;
        return new Reading(
                Math.min(begin, end),
                end,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1));
    }

    /** The subject of the sentence that a participle belongs to: that of its first cue, or what stands first. */
    private static Optional<int[]> mainSubject(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (Hit<Cue> other : scene.cues()) {
            if (other.first() >= sentence.firstToken()
                    && other.first() < cue.first()
                    && scene.quotedAt(other.first()) < 0) {
                Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), other.first());
                if (subject.isPresent()) {
                    return subject;
                }
                subject = Nouns.after(scene, other.end(), cue.first());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Subjects.first(scene, afterLead(scene, sentence, cue.first()), cue.first());
    }

    /** Whether what stands before the cue is only a tie to the sentence before (verb first). */
    private static boolean clauseInitial(Scene scene, Hit<Cue> cue, int[] before) {
        for (int token = before[0]; token < before[1]; token++) {
            if (scene.capital(token)
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.IT)
                    || scene.is(token, Role.INSTITUTION)) {
                return false;
            }
        }
        return true;
    }

    /** The begin of a token together with a quotation mark that opens right before it. */
    static int openBefore(Scene scene, int token) {
        int begin = scene.begin(token);
        for (Quoted quoted : scene.quoted()) {
            if (quoted.begin() == begin) {
                return quoted.open();
            }
        }
        return begin;
    }

    private static int clauseBegin(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int begin = sentence.firstToken();
        for (Quoted quoted : scene.quoted()) {
            if (quoted.close() <= scene.begin(cue.first()) && quoted.end() - quoted.begin() > 40) {
                begin = Math.max(begin, scene.passage().tokenAt(quoted.close()));
            }
        }
        return begin;
    }

    private int that(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int reach = bare ? bareReach(scene, cue, sentence) : TO_THAT;
        for (int token = cue.end(); token < sentence.endToken() && token - cue.end() < reach; token++) {
            if (scene.is(token, Role.THAT)) {
                return token;
            }
            if (scene.is(token, Role.BREAK)
                    || scene.quotedAt(token) >= 0 && longQuote(scene, token)
                    || cueAt(scene, token)
                    || scene.between(token - 1, ";:.") && token > cue.end()) {
                return -1;
            }
        }
        return -1;
    }

    /** Without a word that must open the content, "that" has to stand right behind the cue, behind when it was said or whom it was told. */
    private static int bareReach(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = afterAddressee(scene, cue, sentence);
        boolean tells = TELLS.contains(scene.normal(cue.first()));
        boolean phrase = cue.end() < sentence.endToken()
                && (scene.is(cue.end(), Role.TIE)
                        || PREPOSITIONS.contains(scene.normal(cue.end()))
                        || scene.is(cue.end(), Role.TIME))
                && !scene.parted(cue.end() - 1);
        return Math.max(token - cue.end() + 1, tells ? 7 : phrase ? 12 : 2);
    }

    /** Behind "told X", "on Monday", "in a statement". */
    private static int afterAddressee(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = afterTime(scene, cue.end(), sentence);
        if (!TELLS.contains(scene.normal(cue.first())) || token >= sentence.endToken()) {
            return token;
        }
        int first = token;
        for (Named mention : scene.mentions()) {
            if (mention.first() == token && mention.speaks()) {
                token = Math.max(token, mention.end());
            }
        }
        if (token == first) {
            boolean name = scene.capital(token);
            token++;
            while (token < sentence.endToken()
                    && token - first < 5
                    && !scene.parted(token - 1)
                    && (name && scene.capital(token)
                            || !name && DETERMINERS.contains(scene.normal(first)) && token - first < 2)) {
                token++;
            }
        }
        return afterTime(scene, token, sentence);
    }

    private static boolean longQuote(Scene scene, int token) {
        Quoted quoted = scene.quoted().get(scene.quotedAt(token));
        return quoted.end() - quoted.begin() > 40;
    }

    private static boolean cueAt(Scene scene, int token) {
        return scene.cues().stream()
                .anyMatch(other -> other.first() == token && other.value().type() == Cue.Type.VERB);
    }

    private static int colon(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (int token = cue.end() - 1; token < sentence.endToken() - 1 && token - cue.end() < TO_COLON; token++) {
            if (scene.between(token, ":")) {
                return token + 1;
            }
            if (token >= cue.end() && scene.comma(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Content, said X." and "X said" between commas: the content is what the aside interrupts. */
    private Optional<Reading> aside(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int first = cue.first();
        while (first > sentence.firstToken() && scene.is(first - 1, Role.HELPER) && !scene.parted(first - 1)) {
            first--;
        }
        boolean partedBefore =
                first > sentence.firstToken() && (scene.comma(first - 1) || scene.between(first - 1, "—–―"));
        if (partedBefore
                && (scene.is(first - 1, Role.AND)
                        || described(scene, first, sentence).isPresent())) {
            return Optional.empty();
        }
        if (partedBefore) {
            Optional<int[]> speaker = Nouns.after(scene, cue.end(), sentence.endToken())
                    .map(group -> Nouns.described(scene, group, sentence.endToken()));
            int end = speaker.map(s -> s[1]).orElse(cue.end());
            end = afterTime(scene, end, sentence);
            if (speaker.isPresent() || inverts) {
                if (closes(scene, end, sentence)) {
                    return aside(scene, sentence, scene.end(first - 1), end, speaker);
                }
            }
            return Optional.empty();
        }
        Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), cue.first());
        if (subject.isEmpty() || subject.get()[0] <= sentence.firstToken() || !scene.comma(subject.get()[0] - 1)) {
            return Optional.empty();
        }
        int end = afterTime(scene, cue.end(), sentence);
        if (!closes(scene, end, sentence)) {
            end = bare ? afterCircumstance(scene, end, sentence) : end;
        }
        if (!closes(scene, end, sentence)) {
            return Optional.empty();
        }
        return aside(scene, sentence, scene.end(subject.get()[0] - 1), end, subject);
    }

    /** Behind "in a report", "at a rally on Monday": words up to a comma or the end that hold no other clause; the token itself where there are none. */
    private static int afterCircumstance(Scene scene, int from, Sentenced sentence) {
        if (from >= sentence.endToken() || !CIRCUMSTANCE.contains(scene.normal(from))) {
            return from;
        }
        for (int token = from; token < sentence.endToken() && token - from < 9; token++) {
            if (token > from
                    && (scene.is(token, Role.THAT) || scene.is(token, Role.BREAK) || scene.quotedAt(token) >= 0)) {
                return from;
            }
            if (token + 1 == sentence.endToken() || scene.parted(token)) {
                return token + 1;
            }
        }
        return from;
    }

    /** The name at the head of a sentence where commas part it from what says who he is, up to the cue: X, who studies Y, said. */
    static Optional<int[]> described(Scene scene, int cue, Sentenced sentence) {
        int first = sentence.firstToken();
        if (!scene.passage().language().cased() || scene.quotedAt(first) >= 0) {
            return Optional.empty();
        }
        int head = first;
        while (head < cue && !scene.parted(head)) {
            head++;
        }
        head++;
        if (head >= cue || head - first > 7 || !scene.comma(head - 1) || !Nouns.describes(scene, head)) {
            return Optional.empty();
        }
        boolean name = false;
        for (int token = first; token < head; token++) {
            boolean inName = token > first && scene.capital(token) && scene.capital(token - 1)
                    || Nouns.mentioned(scene, token)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.ANONYMOUS);
            name |= inName;
            if (Nouns.stops(scene, token) || scene.is(token, Role.AND)) {
                return Optional.empty();
            }
        }
        if (!name) {
            return Optional.empty();
        }
        int end = cue;
        while (end > head && scene.is(end - 1, Role.HELPER)) {
            end--;
        }
        return Optional.of(new int[] {first, scene.comma(end - 1) && end - first <= 40 ? end : head});
    }

    /** Behind "In July," and other circumstances that lead a sentence. */
    private static int afterLead(Scene scene, Sentenced sentence, int limit) {
        int first = sentence.firstToken();
        if (!LEADS.contains(scene.normal(first))) {
            return first;
        }
        for (int token = first; token < limit - 1 && token - first < 12; token++) {
            if (scene.comma(token)) {
                return token + 1;
            }
        }
        return first;
    }

    /** The subject of a compound predicate: X summoned the envoy and said. */
    private static Optional<int[]> compound(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = cue.first() - 1;
        while (token > sentence.firstToken() && scene.is(token, Role.HELPER) && !scene.is(token, Role.AND)) {
            token--;
        }
        return scene.is(token, Role.AND) && token > sentence.firstToken()
                ? Subjects.first(scene, afterLead(scene, sentence, token), token)
                : Optional.empty();
    }

    private static boolean closes(Scene scene, int end, Sentenced sentence) {
        return end >= sentence.endToken() || scene.parted(end - 1);
    }

    private static Optional<Reading> aside(
            Scene scene, Sentenced sentence, int before, int end, Optional<int[]> speaker) {
        boolean last = end >= sentence.endToken() || !goesOn(scene, end, sentence);
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

    /** Whether the sentence that an aside interrupts goes on behind it: not with a participle or a clause of its own. */
    private static boolean goesOn(Scene scene, int token, Sentenced sentence) {
        boolean tied = GOES_ON.contains(scene.normal(token)) || scene.is(sentence.firstToken(), Role.BREAK);
        if (!tied && (scene.is(token, Role.BREAK) || scene.is(token, Role.THAT))) {
            return false;
        }
        for (Hit<Cue> cue : scene.cues()) {
            if (cue.first() >= token && cue.first() <= token + 1) {
                return false;
            }
        }
        return sentence.endToken() - token > 2
                && (tied || !scene.normal(token).endsWith("ing"))
                && !scene.is(token, Role.TITLE);
    }

    private Optional<Reading> object(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int from = cue.end();
        while (from < sentence.endToken() && scene.is(from, Role.HELPER) && !scene.parted(from - 1)) {
            from++;
        }
        Optional<int[]> before =
                Nouns.subject(scene, Nouns.before(scene, clauseBegin(scene, cue, sentence), cue.first()));
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence)
                .or(() -> described(scene, cue.first(), sentence))
                .or(() -> compound(scene, cue, sentence));
        Optional<int[]> speaker = main.isPresent() ? main : before;
        if (main.isEmpty() && inverts && (before.isEmpty() || !bare && clauseInitial(scene, cue, before.get()))) {
            speaker = Nouns.subject(scene, Nouns.after(scene, from, sentence.endToken()));
            if (speaker.isPresent() && !bare) {
                // Verb first: the speaker is as long as the name that begins it.
                from = Arabic.endOfName(scene, speaker.get());
                speaker = Optional.of(new int[] {speaker.get()[0], from});
            }
        }
        if (from >= sentence.endToken() || scene.parted(from - 1) && scene.quotedAt(from) < 0) {
            return Optional.empty();
        }
        int end = clauseEnd(scene, cue, from, sentence);
        return Optional.of(new Reading(
                openBefore(scene, from),
                end,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1)));
    }

    private static int clauseEnd(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        int limit = Extent.end(scene, cue, from, sentence);
        for (int token = from + 1; token < sentence.endToken() && scene.begin(token) < limit; token++) {
            if (scene.comma(token - 1) && scene.is(token, Role.BREAK) && scene.quotedAt(token) < 0
                    || scene.between(token - 1, ";—")) {
                return scene.end(token - 1);
            }
        }
        return limit;
    }

    private Optional<Reading> source(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        Optional<int[]> speaker = cue.value().type() == Cue.Type.SOURCE_SELF
                ? Optional.of(new int[] {cue.first(), cue.end()})
                : Nouns.after(scene, cue.end(), sentence.endToken());
        int end = speaker.map(s -> s[1]).orElse(cue.end());
        int lead = cue.first();
        while (lead > sentence.firstToken()
                && !scene.parted(lead - 1)
                && (scene.is(lead - 1, Role.HELPER)
                        || scene.is(lead - 1, Role.BREAK)
                        || scene.is(lead - 1, Role.TIME))) {
            lead--;
        }
        int first = speaker.map(s -> s[0]).orElse(-1);
        if (lead == sentence.firstToken() || scene.is(lead, Role.BREAK) || scene.is(cue.first() - 1, Role.BREAK)) {
            int from = afterApposition(scene, end, sentence);
            if (from >= sentence.endToken()) {
                return Optional.empty();
            }
            return Optional.of(
                    new Reading(openBefore(scene, from), Extent.end(scene, cue, from, sentence), first, end));
        }
        int stop = end >= sentence.endToken() || !goesOn(scene, end, sentence)
                ? scene.end(cue.first() - 1)
                : sentence.end();
        int begin = sentence.begin();
        for (int token = cue.first() - 1; token > sentence.firstToken(); token--) {
            if (scene.is(token, Role.BREAK) && scene.comma(token - 1) && cue.first() - token > 3) {
                begin = scene.begin(token);
                break;
            }
        }
        return Optional.of(new Reading(begin, stop, first, end));
    }

    /** Behind "X, spokesman of Y," where a comma closes what stands beside the name. */
    private static int afterApposition(Scene scene, int end, Sentenced sentence) {
        if (end < sentence.endToken() && scene.comma(end - 1) && scene.is(end, Role.TITLE)) {
            for (int token = end; token < sentence.endToken() && token - end < 10; token++) {
                if (scene.comma(token)) {
                    return token + 1;
                }
            }
        }
        return end;
    }

    private static int afterTime(Scene scene, int from, Sentenced sentence) {
        int token = from;
        while (token < sentence.endToken() && scene.is(token, Role.TIME) && scene.quotedAt(token) < 0) {
            token++;
            if (scene.parted(token - 1)) {
                break;
            }
        }
        return token;
    }

    private static boolean parted(Scene scene, int from, int to) {
        for (int token = from - 1; token < to; token++) {
            if (token >= 0 && token < to && scene.parted(token) && !(scene.comma(token) && token >= from)) {
                return !opensQuote(scene, token + 1);
            }
        }
        return false;
    }

    private static boolean opensQuote(Scene scene, int token) {
        return token < scene.passage().tokens().size() && scene.quotedAt(token) >= 0;
    }

    @Override
    public Optional<int[]> speaker(Scene scene, Hit<Cue> cue, Quoted quote) {
        Sentenced sentence = scene.sentenceOf(cue.first());
        boolean behind = quote.close() <= scene.begin(cue.first());
        int from = behind
                ? Math.max(sentence.firstToken(), scene.passage().tokenAt(quote.close()))
                : sentence.firstToken();
        int limit = behind
                ? sentence.endToken()
                : Math.min(sentence.endToken(), scene.passage().tokenAt(quote.open()));
        if (cue.value().type() == Cue.Type.SOURCE_SELF) {
            return Optional.of(new int[] {cue.first(), cue.end()});
        }
        if (cue.value().type() == Cue.Type.SOURCE || cue.value().type() == Cue.Type.VIA) {
            return Nouns.after(scene, cue.end(), limit);
        }
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence);
        if (main.isEmpty() && !behind) {
            main = described(scene, cue.first(), sentence).or(() -> compound(scene, cue, sentence));
        }
        if (main.isPresent()) {
            return main;
        }
        Optional<int[]> before =
                cue.first() > from ? Nouns.subject(scene, Nouns.before(scene, from, cue.first())) : Optional.empty();
        Optional<int[]> after = Nouns.subject(scene, Nouns.after(scene, cue.end(), limit));
        if (after.isPresent()
                && cue.first() > from
                && scene.comma(cue.first() - 1)
                && !behind
                && named(scene, after.get())) {
            return after.map(group -> Nouns.described(scene, group, limit)); // ..., said X: "..."
        }
        if (before.isEmpty()
                && after.isEmpty()
                && bare
                && scene.normal(cue.first()).endsWith("ing")) {
            return mainSubject(scene, cue, sentence);
        }
        boolean verbFirst = !bare && inverts && before.isPresent() && clauseInitial(scene, cue, before.get());
        if (before.isPresent() && !verbFirst) {
            return before;
        }
        return after.isPresent() && (inverts || behind)
                ? after.map(group -> Nouns.described(scene, group, limit))
                : before;
    }

    private static boolean named(Scene scene, int[] group) {
        return scene.capital(group[0]) || Nouns.mentioned(scene, group[0]) || scene.is(group[0], Role.HE);
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return Subjects.first(scene, sentence.firstToken(), before);
    }
}
