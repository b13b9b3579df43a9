package dev.parallax.extract.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Languages of the Latin script that their commonest words give away. A language is named only where its words make up a good part of the text and weigh twice as
 * much as those of any other of the list, where a word weighs less the more languages have it; near relatives stand in the list so that they are not taken for each other, and
 * are parted by the words that only one of the two has.
 */
final class WordEvidence {
    private static final int MOST_WORDS = 400;
    private static final int FEWEST_WORDS = 25;
    private static final double SHARE = 0.16;
    private static final double AHEAD = 2;

    /** Relatives are told apart by words that only one of them has: so many of all, and so many times as many as the other's own. */
    private static final double OWN = 0.04;

    private static final double FAR_AHEAD = 3;
    private static final int LONGEST = 8;

    /** Weight of a word that one language alone has; relatives that share a word share its weight. */
    private static final int WEIGHT = 60;

    /** The commonest words of a language (closed word classes), written for this list. */
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry(
                    "en",
                    "the of and to in is that for was with on it as are be by at from have has his not this which were an but they he said will"),
            Map.entry(
                    "de",
                    "der die das und den von zu mit ist auf für im dem nicht ein eine als auch es an sich des hat dass sie nach wird bei einer um"),
            Map.entry(
                    "nl",
                    "de het een van en in is dat op te zijn voor met niet die aan er om ook als bij naar door maar over uit nog heeft hij"),
            Map.entry("af", "die en van in is het te vir nie met op dat wat sy aan om word deur sal hulle was"),
            Map.entry(
                    "fr",
                    "le la les de des du un une et est en que qui dans pour pas sur au par avec ce plus il ne se sont cette aux son"),
            Map.entry(
                    "es",
                    "el la los las de del que y en un una por con para es se no al lo su más como ha pero sus ser este está entre también hasta desde sobre sin muy fue han"),
            Map.entry("ca", "el la els les de del que i en un una per amb és no al es ha més com van seva dels"),
            Map.entry("gl", "o a os as de do da que e en un unha por con para é se non máis como ao foi"),
            Map.entry(
                    "pt",
                    "o a os as de do da dos das que e em um uma por com para é se não no na mais como ao foi são seu sua pela pelo também mas isso nos ou até está"),
            Map.entry(
                    "it",
                    "il la le gli di del della che e in un una per con non è si al da più sono come nel ha anche"),
            Map.entry("ro", "și de la în a cu pe din că nu pentru care este un o mai sunt ce au fost"),
            Map.entry(
                    "da",
                    "og i at er det en til på der som af for de den med ikke har et fra om var blev efter mod ud op sig jeg mig nu hvad uden bliver kunne hvor han"),
            Map.entry(
                    "nb",
                    "og i at er det en til på som av for de den med ikke har et fra om var ble etter mot ut opp seg jeg meg nå hva uten blir kunne hvor han"),
            Map.entry("nn", "og i at er det ein til på som av for dei den med ikkje har eit frå om var vart"),
            Map.entry("sv", "och i att är det en till på som av för de den med inte har ett från om var"),
            Map.entry("fi", "ja on ei se että oli hän mutta myös kun ovat joka sekä"),
            Map.entry("et", "ja on ei see et oli ka kui ning aga"),
            Map.entry("hu", "a az és hogy nem is egy volt meg ez csak de mint már ki"),
            Map.entry("pl", "w i z na do się nie że to jest o po za od jak przez ale dla co"),
            Map.entry("cs", "a v se na je že s z do to o i ve ale jako za pro po by"),
            Map.entry("sk", "a v sa na je že s z do to o aj vo ale ako za pre po by"),
            Map.entry("hr", "i u je se na da za su od a s o ne koji bi kao iz što"),
            Map.entry("sl", "in v je se na da za so z s od a pa ki ne tudi kot"),
            Map.entry("sq", "të e në dhe për me që një nga i është se u nuk"),
            Map.entry("tr", "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ise en ne o"),
            Map.entry(
                    "id",
                    "yang dan di ini itu dengan untuk dari pada tidak dalam akan ke juga oleh adalah ada bisa telah sudah saat lebih orang atau mereka saya sebagai seperti karena kami bahwa tersebut"));

    private static final List<String> LANGUAGES =
            new ArrayList<>(COMMON.keySet().stream().sorted().toList());
    private static final Map<String, Integer> WORDS = words();

    private WordEvidence() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int index = 0; index < LANGUAGES.size(); index++) {
            int bit = 1 << index;
            for (String word : COMMON.getOrDefault(LANGUAGES.get(index), "").split(" ")) {
                words.merge(word, bit, (one, other) -> one | other);
            }
        }
        return words;
    }

    /** ISO 639-1 code, or nothing where words do not decide. */
    static String language(String text) {
        int[] known = new int[MOST_WORDS];
        int all = 0;
        int begin = -1;
        for (int at = 0; at <= text.length() && all < MOST_WORDS; at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter) {
                begin = begin < 0 ? at : begin;
            } else if (begin >= 0) {
                known[all++] = languages(text, begin, at);
                begin = -1;
            }
        }
        return all < FEWEST_WORDS ? "" : decided(Arrays.copyOf(known, all));
    }

    private static String decided(int[] known) {
        int[] hits = new int[LANGUAGES.size()];
        int[] weights = new int[LANGUAGES.size()];
        for (int bits : known) {
            int weight = bits == 0 ? 0 : WEIGHT / Integer.bitCount(bits);
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                hits[Integer.numberOfTrailingZeros(rest)]++;
                weights[Integer.numberOfTrailingZeros(rest)] += weight;
            }
        }
        int best = 0;
        for (int index = 1; index < weights.length; index++) {
            best = weights[index] > weights[best] ? index : best;
        }
        if (hits[best] < SHARE * known.length) {
            return "";
        }
        for (int other = 0; other < weights.length; other++) {
            if (other != best && weights[best] < AHEAD * weights[other] && !apart(known, best, other)) {
                return "";
            }
        }
        return LANGUAGES.get(best);
    }

    /** Whether the words that one of two relatives has and the other lacks are mostly of the first. */
    private static boolean apart(int[] known, int best, int other) {
        int own = 0;
        int others = 0;
        for (int bits : known) {
            boolean here = (bits & 1 << best) != 0;
            boolean there = (bits & 1 << other) != 0;
            own += here && !there ? 1 : 0;
            others += there && !here ? 1 : 0;
        }
        return own >= OWN * known.length && own >= FAR_AHEAD * others;
    }

    /** The languages of a word, a bit for each. */
    private static int languages(String text, int begin, int end) {
        return end - begin > LONGEST
                ? 0
                : WORDS.getOrDefault(text.substring(begin, end).toLowerCase(Locale.ROOT), 0);
    }
}
