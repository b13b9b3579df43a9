package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who a report belongs to where the name does not stand beside the verb: before an aside between commas, before another predicate, before a participle. */
final class MainSubject {
    private static final Set<String> QUOTES = Set.of("quoted", "quotes", "cited", "quoting", "reported");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("in", "on", "at", "during", "after", "before", "through", "via");
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}(?:ing|[^e]ed)|written|seen|known");
    private static final Pattern GERUND = Pattern.compile("\\p{L}{2,}(?:уя|ая|яя|ив|ав|ев|вши|уясь|аясь|вшись|ясь)");

    private static final Pattern SAYING = Pattern.compile("\\p{L}{3,}(?:ив|ав|ев|ув|вши|вшись|[ая]я|ясь)");

    private MainSubject() {}

    /** The subject of the sentence that a participle belongs to: that of its first cue, or what stands first. */
    static Optional<int[]> mainSubject(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        for (Hit<Cue> other : scene.cues()) {
            if (other.first() >= sentence.firstToken()
                    && other.first() < cue.first()
                    && scene.quotedAt(other.first()) < 0) {
                Optional<int[]> subject = Nouns.before(scene, sentence.firstToken(), other.first())
                        .filter(group -> scene.quotedAt(group[0]) < 0 || Nouns.mentioned(scene, group[0]));
                if (subject.isPresent()) {
                    return subject;
                }
                subject = Nouns.after(scene, other.end(), cue.first());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Subjects.first(scene, Circumstances.afterLead(scene, sentence, cue.first()), cue.first());
    }

    /** Who is quoted as saying: the name between the two words, or before both. */
    static Optional<int[]> quoted(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int as = cue.first() - 1;
        if (as <= sentence.firstToken() || !scene.normal(as).equals("as")) {
            return Optional.empty();
        }
        for (int token = as - 1; token >= sentence.firstToken(); token--) {
            if (QUOTES.contains(scene.normal(token))) {
                return token + 1 < as
                        ? Optional.of(new int[] {token + 1, as})
                        : Nouns.before(scene, sentence.firstToken(), token);
            }
        }
        return Optional.empty();
    }

    /** The name at the head of a sentence where commas part it from what says who he is, up to the cue: X, who studies Y, said. */
    static Optional<int[]> described(Scene scene, int cue, Sentenced sentence) {
        int first = Circumstances.afterLead(scene, sentence, cue);
        if (!scene.passage().language().cased()
                || scene.quotedAt(first) >= 0
                || Russian.afterGerund(scene, first, cue) > first) {
            return Optional.empty();
        }
        int head = first;
        while (head < cue && !scene.parted(head)) {
            head++;
        }
        head++;
        int close = cue;
        while (close > head && scene.is(close - 1, Role.HELPER)) {
            close--;
        }
        boolean aside = close > head && scene.comma(close - 1) && circumstance(scene, head);
        if (head >= cue
                || head - first > 7
                || !scene.comma(head - 1)
                || !aside && !relative(scene, head) && !Nouns.describes(scene, head)) {
            return Optional.empty();
        }
        boolean name = false;
        for (int token = first; token < head; token++) {
            boolean inName = token > first && scene.capital(token) && scene.capital(token - 1)
                    || Nouns.mentioned(scene, token)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.ANONYMOUS)
                    || (aside || relative(scene, head))
                            && (scene.is(token, Role.INSTITUTION) || scene.is(token, Role.DOCUMENT));
            name |= inName;
            if (Nouns.stops(scene, token) || scene.is(token, Role.AND)) {
                return Optional.empty();
            }
        }
        if (!name) {
            return Optional.empty();
        }
        int end = cue;
        boolean joined = false;
        while (end > head && scene.is(end - 1, Role.HELPER)) {
            end--;
            joined |= scene.is(end, Role.AND); // X, a farmer, came, and said
        }
        boolean closed = scene.comma(end - 1) && !joined || nameOnly(scene, head, end);
        return Optional.of(new int[] {first, !aside && closed && end - first <= 40 ? end : head});
    }

    /** Whether nothing but a name stands between two tokens: Commissioner of Y, [X] says. */
    private static boolean nameOnly(Scene scene, int first, int end) {
        for (int token = first; token < end; token++) {
            if (!scene.capital(token) || scene.parted(token) && token + 1 < end) {
                return false;
            }
        }
        return end > first && scene.isEnglish();
    }

    /** Whether a clause about what stands before it begins at a token: The company, which employs ... */
    private static boolean relative(Scene scene, int token) {
        return scene.isEnglish()
                && (scene.normal(token).equals("which") || scene.normal(token).equals("whose"));
    }

    /** Whether words between two commas before a verb say how or where something was said: in a letter, speaking in Oslo, комментируя аварию. */
    private static boolean circumstance(Scene scene, int token) {
        return switch (scene.passage().language().code()) {
            case "en" ->
                CIRCUMSTANCES.contains(scene.normal(token))
                        || PARTICIPLE.matcher(scene.normal(token)).matches();
            case "ru" -> GERUND.matcher(scene.normal(token)).matches();
            default -> false;
        };
    }

    /** The subject of a compound predicate: X summoned the envoy and said. */
    static Optional<int[]> compound(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = cue.first() - 1;
        while (token > sentence.firstToken() && scene.is(token, Role.HELPER) && !scene.is(token, Role.AND)) {
            token--;
        }
        return scene.is(token, Role.AND) && token > sentence.firstToken()
                ? Subjects.first(scene, Circumstances.afterLead(scene, sentence, token), token)
                : Optional.empty();
    }

    /** Whether a Russian cue is a gerund, whose act is that of the subject of its sentence: заявив, подчёркивая. */
    static boolean gerund(Scene scene, Hit<Cue> cue) {
        return scene.passage().language().code().equals("ru")
                && cue.length() == 1
                && SAYING.matcher(scene.normal(cue.first())).matches();
    }

    static boolean named(Scene scene, int[] group) {
        return scene.capital(group[0]) || Nouns.mentioned(scene, group[0]) || scene.is(group[0], Role.HE);
    }
}
