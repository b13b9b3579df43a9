package dev.parallax.annotate.quote;

import dev.parallax.language.Sign;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People who speak and have no name: several of a kind (lawyers say, вкладчики, مشاوران), one of several, or somebody indefinite (a neighbour, bir kadın). Who holds an
 * office or speaks for a house is known by that, and a word with the article or without one (the coach, тренер) means somebody whom the text may have named.
 */
final class Unnamed {
    /** What begins a group that says that somebody spoke and not who. */
    private static final Map<String, Pattern> SOMEBODY = Map.of(
            "en",
            Pattern.compile("an?|one|another|two|three|four|five|several|most|both|few"),
            "ru",
            Pattern.compile("од(?:ин|на|ного|ной)|дв(?:ое|оих)|тр(?:ое|оих)|нескольк\\p{L}+|нек(?:ий|ая|оего)|часть"),
            "fa",
            Pattern.compile("یک|دو|سه|چند|چندین|یکی"),
            "az",
            Pattern.compile("bir"),
            "tr",
            Pattern.compile("bir"));

    /** Those who speak for a house. */
    private static final Pattern SPOKESMEN = Pattern.compile(
            "spokes\\p{L}+|representatives?|пресс-секретар\\p{L}+|представител\\p{L}+|спикер\\p{L}*|sözçü\\p{L}*|sözcü\\p{L}*|سخنگو\\p{L}*|ال?متحدثه?|ال?ناطقه?|temsilci\\p{L}*");

    /** Plurals of people by their trade that the Russian dictionary does not hold: кинологи, блогеры. */
    private static final Pattern UNKNOWN_PEOPLE = Pattern.compile("\\p{L}{3,}(?:ологи|исты|еры|енты|анты|ники|графы)");

    /** Persian words in {@code -ān} that are no plurals. */
    private static final Set<String> SINGULAR =
            Set.of("خلبان", "دادستان", "نگهبان", "قهرمان", "سخنران", "دهبان", "دیدبان");

    private Unnamed() {}

    /** Whether the words between two tokens, in which no known person, house or office is named, mean people without a name. */
    static boolean people(Scene scene, int first, int end) {
        boolean last = Subjects.turkic(scene) || scene.isEnglish();
        int stop = headEnd(scene, first, end);
        boolean person = false;
        boolean several = false;
        for (int token = first; token < stop; token++) {
            if (SPOKESMEN.matcher(scene.normal(token)).matches()
                    || scene.is(token, Role.HE)
                    || scene.is(token, Role.DOCUMENT)
                    || scene.is(token, Role.BODY)
                    || name(scene, token, first)) {
                return false;
            }
            boolean head = !last || token == stop - 1;
            if (!last && !several && !person && scene.is(token, Role.INSTITUTION) && !scene.is(token, Role.TITLE)) {
                return false; // the union of journalists
            }
            person |= head && person(scene, token);
            several |= head && several(scene, token);
        }
        return several || person && somebody(scene, first, stop);
    }

    /** Whether a name stands right behind a word for those who else have none: the villager [Aunt X], in Azerbaijani and Turkish. */
    static boolean called(Scene scene, int first, int end) {
        for (int token = first + 1; Subjects.turkic(scene) && token < end; token++) {
            if (scene.is(token - 1, Role.ANONYMOUS)
                    && name(scene, token, first)
                    && !scene.is(token, Role.INSTITUTION)
                    && !Subjects.oblique(scene, token)) {
                return true;
            }
        }
        return false;
    }

    /** Persian: whether an office heads the group and a comma parts it from its holder: the lawyer of one of the accused, X. */
    static boolean apposed(Scene scene, int first, int end) {
        boolean office = scene.passage().language().code().equals("fa")
                && scene.is(first, Role.TITLE)
                && !scene.is(first, Role.ANONYMOUS);
        for (int token = first; office && token < end - 2; token++) {
            if (scene.comma(token)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the head of a group: its end in Azerbaijani and Turkish, else before a preposition, a comma or a relative clause. */
    static int headEnd(Scene scene, int first, int end) {
        if (Subjects.turkic(scene)) {
            return end;
        }
        int stop = first;
        while (stop < end
                && !(stop > first
                        && (scene.is(stop, Role.TIE)
                                || scene.is(stop, Role.THAT)
                                || scene.is(stop, Role.BREAK)
                                || scene.normal(stop).startsWith("who")
                                || scene.comma(stop - 1)))) {
            stop++;
        }
        return stop;
    }

    private static boolean person(Scene scene, int token) {
        return scene.is(token, Role.TITLE) || scene.is(token, Role.PERSON) || scene.is(token, Role.ANONYMOUS);
    }

    private static boolean several(Scene scene, int token) {
        if (scene.passage().language().code().equals("ru")) {
            Set<Sign> signs = scene.passage().language().signs(scene.word(token).surface());
            return (!scene.is(token, Role.INSTITUTION) || scene.is(token, Role.TITLE))
                    && (signs.contains(Sign.PEOPLE)
                            || scene.is(token, Role.PERSON) && Plurals.noun(scene, token)
                            || signs.isEmpty()
                                    && UNKNOWN_PEOPLE
                                            .matcher(scene.normal(token))
                                            .matches());
        }
        return person(scene, token)
                && !scene.is(token, Role.INSTITUTION)
                && Plurals.noun(scene, token)
                && !SINGULAR.contains(scene.normal(token));
    }

    private static boolean somebody(Scene scene, int first, int stop) {
        Pattern words = SOMEBODY.get(scene.passage().language().code());
        for (int token = first; words != null && token < stop; token++) {
            boolean begins = token == first || Subjects.turkic(scene);
            if (begins && words.matcher(scene.normal(token)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in upper case may be a name: not one that opens the sentence, nor one of a country, people or city. */
    private static boolean name(Scene scene, int token, int first) {
        boolean latin = scene.passage().language().code().equals("ru")
                && scene.word(token).surface().charAt(0) < 'Ѐ'; // журналисты Bild
        if (!scene.passage().language().cased()
                || latin
                || !scene.capital(token)
                || token == first && token == scene.sentenceOf(token).firstToken()
                || token == first && scene.quotedAt(token) < 0 && person(scene, token)) {
            return false;
        }
        return scene.mentions().stream().noneMatch(mention -> mention.first() <= token && token < mention.end());
    }
}
