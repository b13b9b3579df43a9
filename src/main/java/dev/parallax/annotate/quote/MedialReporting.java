package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
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
    private static final int TO_THAT = 16;
    private static final Set<String> RELATIVE = Set.of("what", "as", "than");

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
        Optional<Reading> led = inverts && !bare ? Asides.led(scene, cue, sentence) : Optional.empty();
        if (led.isPresent()) {
            return led;
        }
        int that = that(scene, cue, sentence);
        if (that >= 0) {
            return Optional.of(
                    content(scene, cue, that + 1, Extent.end(scene, cue, that + 1, sentence), sentence, that));
        }
        int question = inverts && !bare ? Asides.question(scene, cue, sentence) : -1;
        if (question >= 0) {
            return Optional.of(clause(scene, cue, question, sentence));
        }
        int colon = ClauseBounds.colon(scene, cue, sentence);
        if (colon >= 0 && Russian.answers(scene, cue)) {
            return Optional.empty(); // answered: did so, said nothing
        }
        if (colon >= 0) {
            return Optional.of(clause(scene, cue, colon, sentence));
        }
        Optional<Reading> aside = Asides.read(scene, cue, sentence, inverts, bare);
        if (aside.isPresent()) {
            return aside;
        }
        int from = bare
                ? Circumstances.afterAddressee(scene, cue, sentence)
                : Circumstances.afterTime(scene, cue.end(), sentence);
        if (from < sentence.endToken() && scene.is(from, Role.ABOUT) && !Circumstances.parted(scene, cue.end(), from)) {
            return Optional.of(group(scene, cue, from, sentence));
        }
        if (inverts && !bare) {
            // The speaker stands between the cue and "about": говорил Песков о ...
            Optional<int[]> speaker = Nouns.after(scene, cue.end(), sentence.endToken());
            int about = speaker.isPresent() ? speaker.get()[1] : -1;
            if (about > 0 && about < sentence.endToken() && scene.is(about, Role.ABOUT)) {
                return Optional.of(group(scene, cue, about, sentence));
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
        if (bare
                && from < sentence.endToken()
                && sentence.endToken() - from >= 2
                && !Circumstances.parted(scene, cue.end(), from)) {
            Reading clause = clause(scene, cue, from, sentence);
            return scene.isEnglish()
                            && (English.lacksClause(scene, cue, from, clause.end())
                                    || English.lacksContent(scene, cue, from, sentence))
                    ? Optional.empty()
                    : Optional.of(clause);
        }
        return Optional.empty();
    }

    /** What is told from a token to the end of its clause; the speaker stands before the token. */
    private Reading clause(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        return content(scene, cue, from, Extent.end(scene, cue, from, sentence), sentence, from);
    }

    /** What is told in a group of nouns ("about the crash"); the speaker stands before it. */
    private Reading group(Scene scene, Hit<Cue> cue, int from, Sentenced sentence) {
        int end = Extent.nounGroup(scene, from, Extent.end(scene, cue, from, sentence));
        return content(scene, cue, from, end, sentence, from);
    }

    private Reading content(Scene scene, Hit<Cue> cue, int from, int end, Sentenced sentence, int speakerLimit) {
        Optional<int[]> before = Nouns.subject(
                        scene, Nouns.before(scene, ClauseBounds.clauseBegin(scene, cue, sentence), cue.first()))
                .filter(group -> Arabic.somebody(scene, group));
        Optional<int[]> after = inverts && speakerLimit > cue.end()
                ? Nouns.subject(scene, Nouns.told(scene, cue, Nouns.after(scene, cue.end(), speakerLimit)))
                : Optional.empty();
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence)
                .or(() -> Arabic.conveyed(scene, cue, sentence))
                .or(() -> MainSubject.quoted(scene, cue, sentence))
                .or(() -> MainSubject.described(scene, cue.first(), sentence))
                .or(() -> MainSubject.compound(scene, cue, sentence));
        Optional<int[]> speaker = main.isPresent()
                ? main
                : inverts
                                && after.isPresent()
                                && (before.isEmpty() || !bare && ClauseBounds.clauseInitial(scene, cue, before.get()))
                        ? after
                        : before;
        if (bare
                && scene.normal(cue.first()).endsWith("ing")
                && (speaker.isEmpty() || main.isEmpty() && scene.comma(cue.first() - 1))) {
            speaker = MainSubject.mainSubject(scene, cue, sentence).or(() -> before);
        }
        if (speaker.isEmpty() && MainSubject.gerund(scene, cue)) {
            speaker = MainSubject.mainSubject(scene, cue, sentence);
        }
        int begin = from < scene.passage().tokens().size() ? ClauseBounds.openBefore(scene, from) : end;
        int stop = scene.isEnglish() && speaker.isPresent()
                ? English.relativeEnd(scene, speaker.get()[0], from, end, sentence)
                : end;
        return new Reading(
                Math.min(begin, stop),
                stop,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1));
    }

    private int that(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        boolean comma = false;
        int reach = bare ? Circumstances.bareReach(scene, cue, sentence) : TO_THAT;
        for (int token = cue.end(); token < sentence.endToken() && token - cue.end() < reach; token++) {
            if (scene.is(token, Role.THAT)) {
                boolean second = token > cue.end() + 1 && scene.is(token - 1, Role.AND)
                        || Arabic.joins(scene, token) && token > cue.end();
                return second || comma && !scene.comma(token - 1) ? -1 : token;
            }
            comma |= token > cue.end() && scene.comma(token - 1) && !named(scene, cue, token);
            if (scene.is(token, Role.BREAK)
                    || scene.quotedAt(token) >= 0 && ClauseBounds.longQuote(scene, token)
                    || ClauseBounds.cueAt(scene, token)
                    || scene.between(token - 1, ";:.") && token > cue.end()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a comma behind the verb parts an office from the name of its holder, which no second comma has to close: "said the spokesman, X that". */
    private boolean named(Scene scene, Hit<Cue> cue, int token) {
        return Nouns.mentioned(scene, token) || inverts && !bare && scene.is(cue.end(), Role.TITLE);
    }

    private Optional<Reading> object(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        if (Nouns.before(scene, sentence.firstToken(), cue.first())
                .filter(group -> Russian.asks(scene, group))
                .isPresent()) {
            return Optional.empty();
        }
        int from = cue.end();
        while (from < sentence.endToken() && scene.is(from, Role.HELPER) && !scene.parted(from - 1)) {
            from++;
        }
        Optional<int[]> before =
                Nouns.subject(scene, Nouns.before(scene, ClauseBounds.clauseBegin(scene, cue, sentence), cue.first()));
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence)
                .or(() -> Arabic.conveyed(scene, cue, sentence))
                .or(() -> MainSubject.described(scene, cue.first(), sentence))
                .or(() -> MainSubject.compound(scene, cue, sentence));
        Optional<int[]> speaker = main.isPresent() ? main : before;
        if (main.isEmpty() && Arabic.participle(scene, cue)) {
            from = Math.max(from, Arabic.complement(scene, cue, sentence));
            speaker = Optional.empty(); // calling [the people] to: whoever spoke before
        } else if (main.isEmpty()
                && inverts
                && (before.isEmpty() || !bare && ClauseBounds.clauseInitial(scene, cue, before.get()))) {
            speaker = Nouns.subject(scene, Nouns.after(scene, from, sentence.endToken()));
            if (speaker.isPresent() && !bare) {
                // Verb first: the speaker is as long as the name that begins it.
                int to = Arabic.complement(scene, cue, sentence);
                from = to > 0 ? to : Arabic.endOfName(scene, speaker.get());
                speaker = from > speaker.get()[0] ? Optional.of(new int[] {speaker.get()[0], from}) : Optional.empty();
            }
        }
        if (from >= sentence.endToken() || scene.parted(from - 1) && scene.quotedAt(from) < 0) {
            return Optional.empty();
        }
        if (from + 1 < sentence.endToken()
                && (scene.isEnglish() && scene.is(from, Role.THAT) || Arabic.opens(scene, from))) {
            from++; // denied that ...
        }
        if (Arabic.lacksComplement(scene, cue, sentence)) {
            return Optional.empty();
        }
        if (scene.isEnglish() && English.givesSympathy(scene, cue, from, sentence)) {
            return Optional.empty();
        }
        int end = Extent.nounGroup(scene, from, ClauseBounds.clauseEnd(scene, cue, from, sentence));
        end = Russian.objectEnd(scene, from, end);
        if (Russian.lacksObject(scene, cue, from, end)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                ClauseBounds.openBefore(scene, from),
                end,
                speaker.map(s -> s[0]).orElse(-1),
                speaker.map(s -> s[1]).orElse(-1)));
    }

    private Optional<Reading> source(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        boolean self = cue.value().type() == Cue.Type.SOURCE_SELF;
        Optional<int[]> speaker = self
                ? Optional.of(new int[] {cue.first(), cue.end()})
                : Nouns.after(scene, cue.end(), sentence.endToken());
        if (speaker.isEmpty()
                || !self && scene.comma(cue.end() - 1) && cue.end() < sentence.endToken()
                || !self && Russian.asOf(scene, speaker.get()[0])) {
            return Optional.empty(); // by first information, by data of the day: nobody is named
        }
        int end = speaker.get()[1];
        int lead = cue.first();
        while (lead > sentence.firstToken()
                && !scene.parted(lead - 1)
                && (scene.is(lead - 1, Role.HELPER)
                        || scene.is(lead - 1, Role.BREAK)
                        || scene.is(lead - 1, Role.TIME))) {
            lead--;
        }
        int first = speaker.get()[0];
        boolean begins = lead <= sentence.firstToken() + (scene.comma(Math.max(lead - 1, 0)) ? 1 : 0)
                || Asides.leads(scene, sentence, lead);
        if (begins && !Russian.subject(scene, sentence.firstToken(), lead)
                || scene.between(lead - 1, ":")
                || scene.is(lead, Role.BREAK)
                || scene.is(cue.first() - 1, Role.BREAK)) {
            int from = Circumstances.afterApposition(scene, end, sentence);
            from = from < sentence.endToken() ? Arabic.afterThen(scene, from) : from;
            if (from >= sentence.endToken()) {
                return Optional.empty();
            }
            return Optional.of(new Reading(
                    ClauseBounds.openBefore(scene, from), Extent.end(scene, cue, from, sentence), first, end));
        }
        boolean on = end < sentence.endToken()
                && (ClauseBounds.goesOn(scene, end, sentence)
                        || Russian.subject(scene, sentence.firstToken(), cue.first()));
        int stop = on ? sentence.end() : scene.end(cue.first() - 1);
        int begin = sentence.begin();
        for (int token = cue.first() - 1; token > sentence.firstToken(); token--) {
            if (scene.is(token, Role.BREAK) && scene.comma(token - 1) && cue.first() - token > 3) {
                begin = scene.begin(token);
                break;
            }
        }
        return Optional.of(new Reading(begin, stop, first, end));
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
        Optional<int[]> main = Arabic.mainSubject(scene, cue, sentence).or(() -> Arabic.conveyed(scene, cue, sentence));
        if (main.isEmpty() && !behind) {
            main = MainSubject.described(scene, cue.first(), sentence)
                    .or(() -> MainSubject.compound(scene, cue, sentence));
        }
        if (main.isPresent()) {
            return main;
        }
        Optional<int[]> before =
                cue.first() > from ? Nouns.subject(scene, Nouns.before(scene, from, cue.first())) : Optional.empty();
        Optional<int[]> after = Nouns.subject(scene, Nouns.told(scene, cue, Nouns.after(scene, cue.end(), limit)));
        if (after.isPresent()
                && cue.first() > from
                && scene.comma(cue.first() - 1)
                && !behind
                && MainSubject.named(scene, after.get())) {
            return after.map(group -> Nouns.described(scene, group, limit)); // ..., said X: "..."
        }
        if (before.isEmpty()
                && after.isEmpty()
                && bare
                && scene.normal(cue.first()).endsWith("ing")) {
            return MainSubject.mainSubject(scene, cue, sentence);
        }
        boolean verbFirst =
                !bare && inverts && before.isPresent() && ClauseBounds.clauseInitial(scene, cue, before.get());
        if (before.isPresent() && !verbFirst) {
            return before;
        }
        return after.isPresent() && (inverts || behind)
                ? after.map(group -> Nouns.described(scene, group, limit))
                : before;
    }

    @Override
    public Optional<int[]> subject(Scene scene, Sentenced sentence, int before) {
        return Subjects.first(scene, Russian.afterGerund(scene, sentence.firstToken(), before), before);
    }
}
