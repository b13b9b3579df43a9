package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words between two tokens say of whom they mean: whether a role heads them, what they are called by, where the name ends. */
final class Wording {
    /** Words that point to what was named before. */
    private static final Set<String> POINTS = Set.of(
            "the", "this", "that", "its", "это", "этом", "этого", "самом", "самой", "этой", "эта", "bu", "həmin", "این",
            "آن", "هذه", "هذا");

    private static final Set<String> FIGURES = Set.of("данным", "сведениям", "информации", "подсчетам", "подсчётам");

    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "её", "их", "onun");

    /** Words for an institution that mean one of its people too. */
    private static final Pattern OWN_NAME = Pattern.compile("следовател\\p{L}*|полицейск\\p{L}*|представител\\p{L}*");

    private static final Set<String> TIES = Set.of("in", "of", "for", "at");

    /** Most words of a name. */
    private static final int NAME = 4;

    private final Scene scene;

    Wording(Scene scene) {
        this.scene = scene;
    }

    /** Behind the name of a group that goes on behind a comma with what he is: of whom another may be named there. */
    int head(int first, int end) {
        boolean cased = scene.passage().language().cased();
        if (!cased && !scene.passage().language().code().equals("fa")) {
            return end;
        }
        for (int token = first; token < end - 1; token++) {
            if (scene.comma(token)) {
                boolean name = !cased
                        ? token > first && token - first < NAME && !nameable(first, token + 1)
                        : token > first && scene.capital(token) && scene.capital(token - 1)
                                || Nouns.mentioned(scene, token);
                return name ? token + 1 : end;
            }
        }
        return end;
    }

    boolean nameable(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.capital(token)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.IT)
                    || scene.is(token, Role.INSTITUTION)
                    || scene.is(token, Role.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word for people without a name heads the group, and the institution only says whose they are: sources in the government. */
    boolean headed(int first, int end, Named institution) {
        if (Subjects.turkic(scene)) {
            return scene.is(end - 1, Role.ANONYMOUS);
        }
        if (!scene.passage().language().cased()
                && scene.is(first, Role.INSTITUTION)
                && !scene.is(first, Role.ANONYMOUS)) {
            return false; // the media group X
        }
        for (int token = first; token < institution.first(); token++) {
            if (scene.is(token, Role.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the head of a group in Russian, which its first preposition ends: X [in his channel]; the end of the group where it begins with one. */
    int beforeTie(int first, int end) {
        if (!scene.passage().language().code().equals("ru") || scene.is(first, Role.TIE)) {
            return end;
        }
        for (int token = first + 1; token < end; token++) {
            if (scene.is(token, Role.TIE) && Surnames.at(scene, token - 1)) {
                return token;
            }
        }
        return end;
    }

    /** Whether a group is one word, and at most a word that points to it: the ministry, bu nazirlik, в ведомстве. In Persian more words may belong to it unseen. */
    boolean bare(int first, int end) {
        int words = 0;
        boolean pointed = false;
        for (int token = first; token < end; token++) {
            boolean points = POINTS.contains(scene.normal(token));
            pointed |= points;
            words += points || scene.is(token, Role.TIE) ? 0 : 1;
        }
        return words <= 1 && (pointed || !scene.passage().language().code().equals("fa"));
    }

    /** Whether unknown words are called as institutions are: by a name in marks, an abbreviation in capitals, or a word that outlets bear. */
    boolean house(int first, int end) {
        if (!scene.passage().language().cased()) {
            return false;
        }
        if (scene.capital(first)
                && scene.quotedAt(first) >= 0
                && scene.quotedAt(first) == scene.quotedAt(end - 1)
                && (first == 0 || scene.quotedAt(first - 1) != scene.quotedAt(first))) {
            return true;
        }
        boolean capitals = scene.passage().part() == Part.TITLE
                && scene.passage().tokens().stream()
                        .allMatch(word -> word.word().capitals());
        for (int token = first; token < end && !capitals; token++) {
            if (Nouns.abbreviation(scene, token)) {
                return true;
            }
        }
        return Antecedents.outlet(scene, first, end) && scene.capital(end - 1);
    }

    /**
     * Whether a word for an institution heads the group and the person named behind it only says whose or where it is: the press service of [deputy X], police in
     * [Baton Rouge]. Words that mean people of it too (следователь) may stand before their own name.
     */
    boolean houseOf(int first, int end) {
        int head = first;
        while (head < end && scene.is(head, Role.TIE)) {
            head++;
        }
        String word = head < end ? scene.normal(head) : "";
        if (!scene.is(head, Role.INSTITUTION)
                || scene.is(head, Role.TITLE)
                || OWN_NAME.matcher(word).matches()) {
            return false;
        }
        int behind = head + 1;
        while (behind < end && scene.is(behind, Role.INSTITUTION) && !scene.is(behind, Role.TITLE)) {
            behind++;
        }
        return switch (scene.passage().language().code()) {
            case "ru" -> behind < end && scene.is(behind, Role.TITLE);
            case "en" -> behind + 1 < end && TIES.contains(scene.normal(behind)) && !possessed(behind, end);
            default -> false;
        };
    }

    private boolean possessed(int first, int end) {
        for (int token = first; token < end; token++) {
            String surface = scene.word(token).surface();
            if (surface.endsWith("'s") || surface.endsWith("’s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body that its word alone names heads a group of one word or two: the opposition, иракская оппозиция. */
    boolean body(int first, int end) {
        boolean last = scene.passage().language().cased();
        return end - first <= 2 && scene.is(last ? end - 1 : first, Role.BODY);
    }

    /** Whether the head of a group means the service by its members: prosecutors, прокуроры. */
    boolean service(int first, int end) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, Role.TITLE)
                    && scene.is(token, Role.INSTITUTION)
                    && !scene.is(token, Role.ANONYMOUS)
                    && Plurals.noun(scene, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Russian group says "by its data": whose data they are is who spoke last, more often an institution than a person. */
    boolean figures(int first, int end) {
        boolean figures = false;
        for (int token = first; token < end; token++) {
            figures |= FIGURES.contains(scene.normal(token));
        }
        return figures
                && (any(first, end, Role.HE)
                        || any(first, end, Role.IT)
                        || scene.normal(first + 1).equals("этим"));
    }

    /** Whether a possessive stands before those who speak for a house: [its] representatives, её пресс-служба. */
    boolean represents(int first, int end) {
        return end - first >= 2
                && scene.is(first, Role.HE)
                && POSSESSIVES.contains(scene.normal(first))
                && scene.is(first + 1, Role.INSTITUTION);
    }

    /** Whether a Russian or English group begins with a document, whose authors may have no name: in the report of experts. */
    boolean papers(int first, int end) {
        int head = first;
        while (head < end && scene.is(head, Role.TIE)) {
            head++;
        }
        boolean headed = scene.isEnglish() || scene.passage().language().code().equals("ru");
        return headed && head < end && scene.is(head, Role.DOCUMENT) && !scene.is(head, Role.ANONYMOUS);
    }

    /** Whether a group of Turkish or Azerbaijani ends in a document right before the cue that makes a source of it: [belgelere] göre. */
    boolean sourcePaper(int first, int end) {
        return Subjects.turkic(scene)
                && end > first
                && scene.is(end - 1, Role.DOCUMENT)
                && scene.cues().stream()
                        .anyMatch(cue -> cue.value().type() == Cue.Type.SOURCE
                                && (cue.first() == end || cue.first() == end - 1));
    }

    /** Whether a document heads the group: in Turkish and Azerbaijani its last word, else a word before its first preposition. */
    boolean document(int first, int end, boolean alone) {
        if (!alone) {
            return false;
        }
        if (Subjects.turkic(scene)) {
            return scene.is(end - 1, Role.DOCUMENT);
        }
        int stop = first + 1;
        while (stop < end && !(scene.is(stop, Role.TIE) && !scene.is(stop - 1, Role.TIE) && house(stop - 1))) {
            stop++;
        }
        return any(first, stop, Role.DOCUMENT);
    }

    private boolean house(int token) {
        return scene.is(token, Role.INSTITUTION) || scene.is(token, Role.IT) || scene.is(token, Role.TITLE);
    }

    /** The concept of the word for a document itself: autopsy, statement; null where the catalog has none. */
    @Nullable
    String documentConcept(int first, int end) {
        for (Named mention : scene.mentions()) {
            boolean thing = mention.kind() == ConceptKind.HAPPENING || mention.kind() == ConceptKind.THING;
            if (thing
                    && mention.first() >= first
                    && mention.end() <= end
                    && scene.is(mention.end() - 1, Role.DOCUMENT)) {
                return mention.conceptId();
            }
        }
        return null;
    }

    boolean any(int first, int end, Role role) {
        for (int token = first; token < end; token++) {
            if (scene.is(token, role)) {
                return true;
            }
        }
        return false;
    }
}
