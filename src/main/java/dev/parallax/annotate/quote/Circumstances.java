package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Sentenced;
import java.util.Set;
import java.util.regex.Pattern;

/** Where circumstances of a report end: whom it was told, when, where, and what stands beside a name. Each gives the token behind them, or the one asked for where there are none. */
final class Circumstances {
    private static final Set<String> TELLS =
            Set.of("told", "tells", "telling", "tell", "informed", "notified", "reminded", "assured", "warned");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "after", "earlier", "to", "late", "before", "via", "through");
    private static final Set<String> LEADS = Set.of(
            "in", "on", "at", "during", "after", "before", "with", "as", "despite", "late", "earlier", "since", "while",
            "when");
    private static final Set<String> CIRCUMSTANCE = Set.of("in", "at", "on", "during", "to", "via", "through", "by");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OF = Set.of("of", "at", "for", "from", "with", "in");

    /** A Russian noun for a person, or an adjective that leads one, in the genitive that "по словам" asks for. */
    private static final Pattern DESCRIBES = Pattern.compile(
            "\\p{L}+(?:теля|олога|ографа|ника|вца|ницы|тика|иста|истки|ента|ентки|ера|тора|ката|арта|врача)"
                    + "|сестры|брата|матери|отца|мужа|жены|вдовы|дочери|сына|соседа|соседки|главы|члена|судьи|эксперта|юриста"
                    + "|(?:бывш|старш|ведущ)(?:его|ей)|главн(?:ого|ой)");

    /** The number of a day, bare or in a case of Azerbaijani and Turkish. */
    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:['’-]\\p{L}{1,4})?");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{3,}ing");
    private static final Pattern WHO = Pattern.compile("который|которая|которые|которого|которой|who");

    private Circumstances() {}

    /** Without a word that must open the content, "that" has to stand right behind the cue, behind when it was said or whom it was told. */
    static int bareReach(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = afterAddressee(scene, cue, sentence);
        boolean tells = TELLS.contains(scene.normal(cue.first()));
        boolean phrase = cue.end() < sentence.endToken()
                && (scene.is(cue.end(), Role.TIE) && !DETERMINERS.contains(scene.normal(cue.end()))
                        || PREPOSITIONS.contains(scene.normal(cue.end()))
                        || scene.is(cue.end(), Role.TIME))
                && !scene.parted(cue.end() - 1);
        boolean citing = cue.end() < sentence.endToken()
                && scene.cues().stream()
                        .anyMatch(via -> via.first() == cue.end() && via.value().type() == Cue.Type.VIA);
        return Math.max(token - cue.end() + 1, tells ? 7 : phrase || citing ? 12 : 2);
    }

    /** Behind "told X", "on Monday", "in a statement". */
    static int afterAddressee(Scene scene, Hit<Cue> cue, Sentenced sentence) {
        int token = afterTime(scene, cue.end(), sentence);
        if (!TELLS.contains(scene.normal(cue.first())) || token >= sentence.endToken()) {
            return token;
        }
        int first = token;
        int name = nameBehind(scene, token, sentence);
        token = name;
        for (Named mention : scene.mentions()) {
            if (mention.first() == name && mention.speaks()) {
                token = Math.max(token, mention.end());
            }
        }
        token = counterpart(scene, token, sentence);
        if (token == first) {
            boolean capital = scene.capital(token);
            token++;
            while (token < sentence.endToken()
                    && token - first < 5
                    && !scene.parted(token - 1)
                    && (capital && scene.capital(token)
                            || !capital && DETERMINERS.contains(scene.normal(first)) && token - first < 2)) {
                token++;
            }
        }
        return afterTime(scene, token, sentence);
    }

    /** Behind the rest of an addressee who is told by country, office and name: his Azerbaijani [counterpart X]; the token itself where no office follows. */
    private static int counterpart(Scene scene, int from, Sentenced sentence) {
        if (from >= sentence.endToken()
                || scene.parted(from - 1)
                || !scene.is(from, Role.TITLE) && !scene.normal(from).equals("counterpart")) {
            return from;
        }
        int token = from + 1;
        while (token < sentence.endToken() && scene.capital(token) && !scene.parted(token - 1)) {
            token++;
        }
        return token;
    }

    /** A name behind what the addressee is: told [counterpart] X; the token itself where none follows. */
    private static int nameBehind(Scene scene, int token, Sentenced sentence) {
        int last = token;
        while (last < sentence.endToken()
                && last - token < 3
                && !scene.capital(last)
                && !scene.parted(last)
                && !scene.is(last, Role.THAT)
                && !scene.is(last, Role.BREAK)) {
            last++;
        }
        int end = last;
        boolean name = last < sentence.endToken()
                && scene.mentions().stream().anyMatch(mention -> mention.first() == end && mention.speaks());
        return name ? last : token;
    }

    /** Behind "in a report", "at a rally on Monday": words up to a comma or the end that hold no other clause; the token itself where there are none. */
    static int afterCircumstance(Scene scene, int from, Sentenced sentence) {
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

    /** Behind "In July,", "Speaking in Oslo," and other circumstances that lead an English sentence. */
    static int afterLead(Scene scene, Sentenced sentence, int limit) {
        int first = sentence.firstToken();
        if (!scene.isEnglish() || !LEADS.contains(scene.normal(first)) && !participle(scene, first)) {
            return first;
        }
        for (int token = first; token < limit - 1 && token - first < 12; token++) {
            if (scene.comma(token)) {
                return token + 1;
            }
        }
        return first;
    }

    /** Whether a participle leads the sentence: Speaking at a rally; a name that ends like one has another behind it, or is known. */
    private static boolean participle(Scene scene, int first) {
        return PARTICIPLE.matcher(scene.normal(first)).matches()
                && first + 1 < scene.passage().tokens().size()
                && !scene.capital(first + 1)
                && !scene.parted(first)
                && !scene.is(first, Role.TITLE)
                && !Nouns.mentioned(scene, first);
    }

    /** Behind "X, spokesman of Y," where a comma closes what stands beside the name. */
    static int afterApposition(Scene scene, int end, Sentenced sentence) {
        if (end >= sentence.endToken() || !scene.comma(end - 1)) {
            return end;
        }
        boolean said =
                scene.is(end, Role.TITLE) || WHO.matcher(scene.normal(end)).matches();
        for (int token = end; token < sentence.endToken() && token - end < 10; token++) {
            if (scene.comma(token)) {
                return said || described(scene, end, token, sentence) ? token + 1 : end;
            }
        }
        return end;
    }

    /** Whether words between two commas say what a person is, and what is told follows: a researcher at the institute; исследователя института. */
    private static boolean described(Scene scene, int first, int last, Sentenced sentence) {
        boolean article = scene.isEnglish() && ARTICLES.contains(scene.normal(first));
        boolean russian = scene.passage().language().code().equals("ru")
                && DESCRIBES.matcher(scene.normal(first)).matches();
        boolean named = first > 1 && scene.capital(first - 1) && scene.capital(first - 2) && !scene.parted(first - 2);
        if (!(article || russian) || !named || last + 2 >= sentence.endToken()) {
            return false;
        }
        boolean tied = false;
        boolean office = !scene.normal(first).equals("the");
        for (int token = first; token <= last; token++) {
            String word = scene.word(token).surface();
            tied |= scene.isEnglish() && OF.contains(scene.normal(token));
            office |= scene.is(token, Role.TITLE);
            if (russian && scene.passage().language().finite(word)) {
                return false;
            }
        }
        return russian || office && tied && !scene.word(last).numeric();
    }

    /** Behind "citing Y" that follows a speaker: up to the next mark that parts words. */
    static int afterVia(Scene scene, int from, Sentenced sentence) {
        boolean via = scene.cues().stream()
                .anyMatch(cue -> cue.first() == from && cue.value().type() == Cue.Type.VIA);
        int token = from;
        while (via
                && token < sentence.endToken()
                && (token == from || !scene.parted(token - 1) || scene.quotedAt(token) >= 0)) {
            token++;
        }
        return token;
    }

    static int afterTime(Scene scene, int from, Sentenced sentence) {
        int token = from;
        while (token < sentence.endToken() && scene.is(token, Role.TIME) && scene.quotedAt(token) < 0) {
            token++;
            if (scene.parted(token - 1)) {
                break;
            }
        }
        return token;
    }

    static boolean parted(Scene scene, int from, int to) {
        for (int token = from - 1; token < to; token++) {
            if (token >= 0 && token < to && scene.parted(token) && !(scene.comma(token) && token >= from)) {
                return !ClauseBounds.opensQuote(scene, token + 1);
            }
        }
        return false;
    }

    /** Behind words that say when something was said, with the number of a day beside its month: noyabrın 3-də, 3 Mayıs'ta. */
    static int afterTime(Scene scene, int first, int limit) {
        int token = first;
        while (token < limit) {
            boolean month = token + 1 < limit && day(scene, token) && scene.is(token + 1, Role.TIME);
            boolean number = token > first && scene.is(token - 1, Role.TIME) && day(scene, token);
            if (!month && !number && !scene.is(token, Role.TIME) && !scene.is(token, Role.HELPER)) {
                return token;
            }
            token++;
        }
        return token;
    }

    private static boolean day(Scene scene, int token) {
        return DAY.matcher(scene.word(token).surface()).matches();
    }
}
