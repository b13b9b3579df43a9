package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Turkic;
import dev.parallax.model.ConceptKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the subject at the head of a clause, where no cue stands beside it. */
final class Subjects {
    private static final int FAR = 14;
    /** Most words of somebody before marks. */
    private static final int ALL = 6;

    /** Possessive of the third person: mediası, temsilcileri, komitəsi. */
    private static final Pattern POSSESSED = Pattern.compile("\\p{L}{2,}(?:s[ıiuü]|l[əae]r[iı]|l[iıuü][yğ][iıuü])");

    private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,}l[əae]r[iı]");
    private static final Pattern OWNING = Pattern.compile("(?!(?:q|k)ad[ıi]n|ya[xk][ıi]n)\\p{L}{3,}[ıiuü]n");

    /** Plurals in the dative: gazetecilere, jurnalistlərə. */
    private static final Pattern ADDRESSEES = Pattern.compile("\\p{L}{2,}l[ae]r(?:[ıi]n)?[ae]|\\p{L}{2,}lər(?:in)?ə");

    private static final Pattern POSSESSED_GENITIVE = Pattern.compile("\\p{L}{2,}(?:s|\\p{L})[ıiuü]n[ıiuü]n");

    /** What ends a clause and no subject in Turkish: converbs, finite verbs, postpositions. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "\\p{L}{2,}(?:[ae]rak|[ae]rek|ken|[ıiuü]nc[ae]|[ıiuü]p|m[ae]d[ae]n|d[ıiuü]|t[ıiuü]|yor|m[ıiuü]ştır|göre|karşın|rağmen)"
                    + "|göre|için|gibi|kadar|sonra|önce|ile|ise|ama|ancak|ve|veya|evet|hayır");

    private static final Pattern GENITIVE = Pattern.compile(".*[ıiuü]n");

    /** Words between marks and the name of who spoke. */
    private static final Set<String> SO =
            Set.of("deyə", "diye", "deyərək", "diyerek", "belə", "böyle", "şöyle", "də", "da", "de");

    private Subjects() {}

    /**
     * Who is named right before a verb that closes a quote, with his office before the name: "...", [agentliyin katibi X Y] dedi; [X klubunun məşqçisi Y Z]
     * müxbirlərə dedi. At least two words of the name in upper case, the last in the nominative; empty elsewhere.
     */
    static Optional<int[]> nameBefore(Scene scene, int from, int cue) {
        if (!turkic(scene)) {
            return Optional.empty();
        }
        int end = cue;
        while (end > from
                && (lead(scene, end - 1)
                        || SO.contains(scene.normal(end - 1))
                        || ADDRESSEES.matcher(scene.normal(end - 1)).matches() && !scene.capital(end - 1))) {
            end--;
        }
        int first = end;
        while (first > from && scene.capital(first - 1) && (first == end || !scene.parted(first - 1))) {
            first--;
        }
        if (end - first < 2 || oblique(scene, end - 1) || scene.cueIn(from, end)) {
            return Optional.empty();
        }
        int begin = first;
        while (begin > from && !scene.parted(begin - 1) && !SO.contains(scene.normal(begin - 1)) && end - begin < FAR) {
            begin--;
        }
        boolean office = begin < first && (scene.is(first - 1, Role.TITLE) || possessed(scene, first - 1));
        return Optional.of(new int[] {office ? begin : first, end});
    }

    /**
     * The first group of words, between two tokens, that can speak: a name of the catalog, a role, a pronoun, an unknown name in upper case; together with
     * what belongs to it on both sides.
     */
    static Optional<int[]> first(Scene scene, int from, int to) {
        return first(scene, from, to, false);
    }

    /** The same; {@code passive} lets the source of a passive cue stand in a case: {@code nazirlikdən bildirilib}. */
    static Optional<int[]> first(Scene scene, int from, int to, boolean passive) {
        int source = passive ? from : behindSource(scene, from, to);
        if (source > from) {
            return first(scene, source, to, passive); // X'in haberine göre [Y] ... söyledi
        }
        Optional<int[]> byComma = byComma(scene, from, to);
        if (byComma.isPresent()) {
            return byComma;
        }
        Optional<int[]> found =
                named(scene, from, to, passive).map(group -> passive ? group : addressing(scene, group));
        return turkic(scene) ? Attributes.head(scene, found, from, to).or(() -> found) : found;
    }

    /** Behind a source that is named before the subject, with its cue; the given token where none is, or nothing follows it. */
    private static int behindSource(Scene scene, int from, int to) {
        return !turkic(scene)
                ? from
                : scene.cues().stream()
                        .filter(cue -> cue.value().type() == Cue.Type.SOURCE
                                && cue.first() > from
                                && cue.end() < to
                                && scene.quotedAt(cue.first()) < 0)
                        .mapToInt(Hit::end)
                        .max()
                        .orElse(from);
    }

    /** The group without those whom a name in the nominative before them speaks to: Oral [gazetecilere]. */
    private static int[] addressing(Scene scene, int[] group) {
        int last = group[1] - 1;
        boolean told = turkic(scene)
                && last > group[0]
                && ADDRESSEES.matcher(scene.normal(last)).matches()
                && scene.capital(last - 1)
                && !oblique(scene, last - 1);
        return told ? new int[] {group[0], last} : group;
    }

    private static Optional<int[]> named(Scene scene, int from, int to, boolean passive) {
        int start = from;
        while (start < to && lead(scene, start)) {
            start++;
        }
        int limit = Math.min(to, start + FAR);
        for (int head = start; head < limit; head++) {
            int end = headEnd(scene, head, to);
            if (end > head && oblique(scene, end - 1) && !passive) {
                int next = extended(scene, end, to);
                head = Math.max(head, (next > end && !oblique(scene, next - 1) ? head : end - 1));
                if (next > end && !oblique(scene, next - 1)) {
                    return Optional.of(new int[] {begin(scene, start, head), next});
                }
                continue;
            }
            if (end > head) {
                return Optional.of(new int[] {begin(scene, start, head), extended(scene, end, to)});
            }
            if (scene.parted(head)
                    && !scene.comma(head)
                    && scene.quotedAt(head) < 0
                    && (head + 1 >= to || markedName(scene, head + 1, to) == head + 1)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Turkish parts the subject from a long predicate by a comma: the words before the first one, if they end in the nominative. */
    private static Optional<int[]> byComma(Scene scene, int from, int to) {
        if (!scene.passage().language().code().equals("tr")) {
            return Optional.empty();
        }
        int start = from;
        while (start < to && lead(scene, start)) {
            start++;
        }
        int last = start;
        while (last < to && last - start < FAR && !scene.parted(last)) {
            last++;
        }
        boolean subject = last < to
                && last - start < FAR
                && scene.comma(last)
                && scene.quotedAt(start) < 0
                && scene.capital(start)
                && !oblique(scene, last)
                && !NO_SUBJECT.matcher(scene.normal(last)).matches()
                && !lead(scene, last)
                && !scene.is(last, Role.TIE)
                && !scene.is(last, Role.ABOUT)
                && !scene.cueIn(start, last + 1);
        return subject ? Optional.of(new int[] {start, last + 1}) : Optional.empty();
    }

    /** Words at the head of a sentence that say when, or tie it to the one before. */
    static boolean lead(Scene scene, int token) {
        return (scene.is(token, Role.TIME)
                        || scene.is(token, Role.HELPER)
                        || scene.is(token, Role.BREAK)
                        || scene.word(token).numeric())
                && named(scene, token) < 0;
    }

    private static int begin(Scene scene, int start, int head) {
        for (int token = head; token > start; token--) {
            boolean behindName = scene.quotedAt(token - 1) >= 0
                    && turkic(scene)
                    && possessed(scene, token)
                    && scene.capital(token - 1);
            if (scene.parted(token - 1) && scene.quotedAt(token) < 0 && !behindName) {
                return token;
            }
        }
        return start;
    }

    /** Behind the speaker that begins at a token; the token itself where none does. */
    static int headEnd(Scene scene, int token, int to) {
        int end = named(scene, token);
        if (end > 0) {
            return Math.min(end, to);
        }
        if (scene.is(token, Role.HE)
                || scene.is(token, Role.IT)
                || scene.is(token, Role.ANONYMOUS)
                || scene.is(token, Role.DOCUMENT)
                || scene.is(token, Role.INSTITUTION)
                || scene.is(token, Role.TITLE)) {
            return token + 1;
        }
        if (turkic(scene) && Surnames.at(scene, token)) {
            return token + 1;
        }
        if (scene.passage().language().cased()
                && scene.capital(token)
                && token > 0
                && token + 1 < to
                && scene.capital(token + 1)
                && scene.passage().adjacent(token)) {
            int last = token + 1;
            while (last < to && scene.capital(last) && scene.passage().adjacent(last - 1)) {
                last++;
            }
            return last;
        }
        return token;
    }

    static int extended(Scene scene, int end, int to) {
        int last = end;
        while (last < to && (!scene.parted(last - 1) || markedName(scene, last, to) > last)) {
            int next = Math.max(headEnd(scene, last, to), markedName(scene, last, to));
            if (next == last && possessed(scene, last)) {
                last++;
                continue;
            }
            if (next == last && described(scene, last, to)) {
                last++;
                continue;
            }
            boolean name = scene.passage().language().cased()
                    && scene.capital(last)
                    && named(scene, last) < 0
                    && !genitive(scene, last);
            if (next == last && !name) {
                break;
            }
            boolean paper = scene.is(next - 1, Role.DOCUMENT) && !scene.is(next - 1, Role.TIME);
            if (next > last
                    && oblique(scene, next - 1)
                    && !genitive(scene, next - 1)
                    && whole(scene, last - 1)
                    && !paper) {
                break; // where, to whom
            }
            if (next > last && owning(scene, last, next - 1)) {
                break;
            }
            if (next > last && genitive(scene, next - 1) && (named(scene, last) > 0 || whole(scene, last - 1))) {
                break;
            }
            last = Math.max(next, last + 1);
        }
        return last;
    }

    /** Behind a name in marks that a word of the same group follows ("Araz" agentliyi); the token itself where there is none. */
    private static int markedName(Scene scene, int token, int to) {
        if (!turkic(scene) || scene.quotedAt(token) < 0) {
            return token;
        }
        int end = token;
        while (end < to && end - token < 4 && scene.quotedAt(end) == scene.quotedAt(token)) {
            end++;
        }
        boolean name = end < to && scene.capital(token) && scene.quotedAt(end) < 0 && possessed(scene, end);
        return name ? end + 1 : token;
    }

    /**
     * Whether a word says whose it is by its ending and stands in the nominative, so that it belongs to the group before it: Rusiya mediası, toplumunun
     * temsilcileri. One in the genitive goes on only if another such word follows.
     */
    private static boolean possessed(Scene scene, int token) {
        if (!turkic(scene) || scene.cues().stream().anyMatch(cue -> cue.first() == token)) {
            return false;
        }
        String word = scene.normal(token);
        if (POSSESSED.matcher(word).matches()) {
            return !PLURAL.matcher(word).matches() || genitive(scene, token - 1); // else an object: ittihamları
        }
        return POSSESSED_GENITIVE.matcher(word).matches()
                && token + 1 < scene.passage().tokens().size()
                && !scene.parted(token)
                && POSSESSED.matcher(scene.normal(token + 1)).matches();
    }

    /** Whether a word says what the person is whose name follows it: Amerikalı [yolcu] X. */
    private static boolean described(Scene scene, int token, int to) {
        return turkic(scene)
                && scene.is(token, Role.PERSON)
                && token + 1 < to
                && scene.capital(token + 1)
                && !scene.parted(token)
                && !oblique(scene, token);
    }

    /** Whether the group already has its head: a word in the nominative that is no place. */
    private static boolean whole(Scene scene, int token) {
        boolean place = scene.mentions().stream()
                .anyMatch(mention ->
                        mention.kind() == ConceptKind.PLACE && mention.first() <= token && token < mention.end());
        return !place && !oblique(scene, token);
    }

    /**
     * Who is named and nothing else between two tokens, before a colon or marks: the player "...", Bir kadın: "...". The last word is a name or says what he is, in
     * the nominative.
     */
    static Optional<int[]> all(Scene scene, int from, int to) {
        int first = from;
        while (first < to && lead(scene, first) && !scene.word(first).numeric()) {
            first++;
        }
        int last = to - 1;
        if (!turkic(scene) || last < first || to - first > ALL || oblique(scene, last) || scene.cueIn(first, to)) {
            return Optional.empty();
        }
        for (int token = first; token < last; token++) {
            if (scene.parted(token)) {
                return Optional.empty();
            }
        }
        boolean somebody = scene.capital(last)
                || scene.is(last, Role.PERSON)
                || scene.is(last, Role.TITLE)
                || scene.is(last, Role.ANONYMOUS);
        return somebody ? Optional.of(new int[] {first, to}) : Optional.empty();
    }

    static boolean turkic(Scene scene) {
        return Turkic.is(scene.passage());
    }

    /** Whether a word carries a case ending. */
    static boolean oblique(Scene scene, int token) {
        return turkic(scene) && !scene.passage().language().subject(surface(scene, token));
    }

    private static String surface(Scene scene, int token) {
        String word = scene.word(token).surface();
        boolean ending = token > 0 && scene.passage().gap(token - 1).equals("-");
        return ending ? scene.word(token - 1).surface() + "'" + word : word;
    }

    /** Whether a word of Azerbaijani or Turkish stands in the genitive, which begins the reported clause. */
    private static boolean genitive(Scene scene, int token) {
        return oblique(scene, token) && GENITIVE.matcher(surface(scene, token)).matches();
    }

    /** Whether a common noun behind a name begins the reported clause by its genitive, which the ending alone does not tell from other words: X [qərarın] ədalətsiz olduğunu. */
    private static boolean owning(Scene scene, int first, int token) {
        return turkic(scene)
                && scene.capital(first - 1)
                && !scene.capital(token)
                && OWNING.matcher(scene.normal(token)).matches();
    }

    private static int named(Scene scene, int token) {
        int end = -1;
        for (Named mention : scene.mentions()) {
            if (mention.speaks() && mention.first() == token) {
                end = Math.max(end, mention.end());
            }
        }
        return end;
    }
}
