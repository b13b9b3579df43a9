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
    private static final Pattern PARTICIPLE = Pattern.compile("(?:قا[ئيء]ل|م\\p{L}{3,4})(?:ا|ة|ه)");

    /** Words that a group without a name begins with. */
    private static final Set<Role> NO_NAME =
            Set.of(Role.ANONYMOUS, Role.TITLE, Role.INSTITUTION, Role.DOCUMENT, Role.HE, Role.IT);

    private static final String ARTICLE = "ال";
    private static final String TO = "ل";

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
        while (token < group[1] && scene.normal(token).startsWith("ال") && token - group[0] < 4) {
            token++;
        }
        return Math.min(token, group[1]);
    }

    /**
     * Whose act a participle of state goes with: in "he declared ..., saying" the saying is his. The subject of the nearest verb that reports before it in the
     * sentence; empty for any other cue.
     */
    static Optional<int[]> mainSubject(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        if (!participle(scene, cue)) {
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

    private static boolean participle(Scene scene, Hit<Cue> cue) {
        return scene.passage().language().code().equals("ar")
                && cue.length() <= 2
                && PARTICIPLE.matcher(scene.normal(cue.first())).matches();
    }
}
