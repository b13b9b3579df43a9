package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.QuoteForm;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headlines of the forms {@code Speaker: content} and {@code Content – Speaker}. */
final class Headlines {
    private static final int LONGEST = 7;
    /** Words that a signed headline needs before its signature, and that the signature may have. */
    private static final int CONTENT = 3;

    private static final int SIGNATURE = 5;

    /** Nouns of saying that a Turkish or Azerbaijani headline puts before its colon: X'tan uyarı, X-in açıqlaması. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?:açıklama|uyarı|çağrı|yanıt|cevap|cevab|tepki|mesaj|itiraf|yorum|değerlendirme|müjde|iddia|savunma|özür)(?:s[ıi]|[ıiuü])?"
                    + "|(?:açıqlama|xəbərdarlıq|xəbərdarlığ|çağırış|müraciət|cavab|etiraf)(?:s[ıi]|[ıiuü])?");

    private static final Set<String> ANNOUNCEMENTS =
            Set.of("هشدار", "واکنش", "پاسخ", "توضیح", "پیام", "ادعای", "تاکید", "درخواست", "انتقاد", "توصیه");

    private Headlines() {}

    /** The report that a headline makes of itself, if it makes one. */
    static Optional<Said> read(Scene scene, SpeakerResolver speakers) {
        return led(scene, speakers).or(() -> signed(scene, speakers));
    }

    /** {@code Speaker: content}. */
    private static Optional<Said> led(Scene scene, SpeakerResolver speakers) {
        Passage passage = scene.passage();
        int colon = passage.text().indexOf(':');
        if (colon < 0 || colon + 1 >= passage.text().length()) {
            return Optional.empty();
        }
        int end = passage.tokenAt(colon);
        if (end == 0 || end > LONGEST || end >= passage.tokens().size()) {
            return Optional.empty();
        }
        boolean surname = end == 1 && scene.passage().language().cased() && surname(scene);
        if (speaks(scene, 0, end) || fullName(scene, end) || headed(scene, end) || surname) {
            return Optional.of(said(scene, colon + 1, passage.text().length(), speakers.resolve(0, end)));
        }
        int behind = behindAnnouncement(scene, end);
        if (behind > 0) {
            return Optional.of(said(scene, colon + 1, passage.text().length(), speakers.resolve(behind, end)));
        }
        int first = name(scene, end);
        boolean announced =
                first > 0 && ANNOUNCES.matcher(scene.normal(end - 1)).matches();
        return first > 0 && (announced || marked(scene, colon))
                ? Optional.of(said(scene, colon + 1, passage.text().length(), speakers.resolve(0, first)))
                : Optional.empty();
    }

    /** Whether the last name of somebody whom the article names in full stands before the colon. */
    private static boolean surname(Scene scene) {
        return scene.capital(0)
                && scene.passage().tokens().get(0).keys().stream().anyMatch(scene.surnames()::contains);
    }

    /** Persian: behind the noun of saying that a headline puts before who says it: هشدار X; 0 where there is none or nobody follows. */
    private static int behindAnnouncement(Scene scene, int end) {
        boolean noun =
                scene.passage().language().code().equals("fa") && end > 1 && ANNOUNCEMENTS.contains(scene.normal(0));
        return noun && (Nouns.mentioned(scene, 1) || scene.is(1, Role.INSTITUTION) || scene.is(1, Role.TITLE)) ? 1 : 0;
    }

    /** Whether a word for an institution or an office leads the words before the colon, in languages where what belongs to it follows without a sign. */
    private static boolean headed(Scene scene, int end) {
        return !scene.passage().language().cased()
                && end <= SIGNATURE
                && (scene.is(0, Role.INSTITUTION) || scene.is(0, Role.TITLE))
                && !scene.cueIn(0, end);
    }

    /** Whether all words before the colon are in upper case and two or three, and those behind it are not: a name that the catalog does not hold. */
    private static boolean fullName(Scene scene, int end) {
        if (!scene.passage().language().cased() || end < 2 || end > 3) {
            return false;
        }
        boolean small = false;
        for (int token = end + 1; token < scene.passage().tokens().size(); token++) {
            small |= !scene.capital(token) && scene.end(token) - scene.begin(token) > 3;
        }
        for (int token = 0; token < end; token++) {
            boolean name = scene.capital(token)
                    && at(scene, token) == null
                    && !scene.is(token, Role.HELPER)
                    && !scene.is(token, Role.TIE)
                    && !scene.is(token, Role.BREAK)
                    && !scene.word(token).numeric();
            if (!name || (scene.parted(token) || scene.between(token, "/")) && token < end - 1) {
                return false;
            }
        }
        return small;
    }

    /** Behind the name that may lead a headline whose words stand in marks: in a cased language the words in upper case, else all before the colon; 0 where there is none. */
    private static int name(Scene scene, int end) {
        if (!scene.passage().language().cased()) {
            return end <= CONTENT && Nouns.names(scene, 0, end) ? end : 0;
        }
        int name = 0;
        while (name < end && scene.capital(name) && (name == 0 || !scene.parted(name - 1))) {
            name++;
        }
        return name;
    }

    /** Whether all behind the colon stands in marks. */
    private static boolean marked(Scene scene, int colon) {
        String text = scene.passage().text();
        return scene.quoted().stream()
                .anyMatch(quoted -> quoted.open() > colon
                        && text.substring(colon + 1, quoted.open()).isBlank()
                        && text.substring(quoted.close()).strip().length() <= 1);
    }

    /** {@code Content – Speaker}, where upper case tells names from other words. */
    private static Optional<Said> signed(Scene scene, SpeakerResolver speakers) {
        Passage passage = scene.passage();
        int end = passage.tokens().size();
        int first = end - 1;
        while (first > 0 && !scene.parted(first - 1)) {
            first--;
        }
        if (!passage.language().cased()
                || first < CONTENT
                || end - first > SIGNATURE
                || !scene.between(first - 1, "-–—―")
                || !scene.between(end - 1, ".!?…")
                        && scene.end(end - 1) < passage.text().stripTrailing().length()
                || !speaks(scene, first, end)
                || outlet(scene, first)) {
            return Optional.empty();
        }
        return Optional.of(said(scene, 0, scene.end(first - 1), speakers.resolve(first, end)));
    }

    /** Whether an outlet stands there, whose name behind a dash says where the page is and not who speaks. */
    private static boolean outlet(Scene scene, int token) {
        Named named = at(scene, token);
        return named != null && (named.kind() == ConceptKind.OUTLET || named.kind() == ConceptKind.PLACE);
    }

    private static Said said(Scene scene, int from, int to, Said.Speaker speaker) {
        int[] span = Extent.trim(scene.passage().text(), from, to);
        for (Quoted quoted : scene.quoted()) {
            if (quoted.open() <= span[0] && span[1] <= quoted.close()) {
                return new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, null, speaker);
            }
        }
        boolean marks =
                scene.quoted().stream().anyMatch(quoted -> quoted.begin() >= span[0] && quoted.end() <= span[1]);
        return new Said(span[0], span[1], marks ? QuoteForm.MIXED : QuoteForm.INDIRECT, null, speaker);
    }

    /** Whether all words between two tokens belong to somebody who can speak. */
    private static boolean speaks(Scene scene, int first, int end) {
        boolean speaker = false;
        int token = first;
        while (token < end) {
            Named named = at(scene, token);
            boolean word = named != null && !named.speaks() && scene.is(token, Role.ANONYMOUS); // media, experts
            if (named != null && !word) {
                boolean person = named.kind() != ConceptKind.PLACE;
                if (!named.speaks() || named.kind() == ConceptKind.PLACE && named.end() - named.first() > 1) {
                    return false;
                }
                speaker |= person || end == named.end() && token == first;
                token = named.end();
                continue;
            }
            boolean role = scene.is(token, Role.ANONYMOUS)
                    || scene.is(token, Role.INSTITUTION)
                    || scene.is(token, Role.TITLE)
                    || scene.is(token, Role.DOCUMENT);
            if (!role
                    && !scene.is(token, Role.TIE)
                    && !(scene.passage().language().cased() && scene.capital(token) && token > first)) {
                return false;
            }
            speaker |= role;
            token++;
        }
        return speaker;
    }

    private static @Nullable Named at(Scene scene, int token) {
        Named longest = null;
        for (Named mention : scene.mentions()) {
            if (mention.first() == token && (longest == null || mention.end() > longest.end())) {
                longest = mention;
            }
        }
        return longest;
    }
}
