package dev.parallax.extract.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Month names of many languages in three calendars, from CLDR, with the short forms that newsrooms use beside CLDR's. Where two languages use one name for different months the one named first wins. */
final class MonthNames {
    /** A month of a calendar, from 1. */
    record Month(Calendar calendar, int number) {}

    private static final String[] GREGORIAN = {
        "ru", "az", "fa", "ar", "en", "tr", "uk", "hy", "ka", "be", "bg", "kk", "ky", "uz", "uz_Cyrl", "az_Cyrl", "tg",
        "tk", "ar_SY", "ar_LB", "ar_IQ", "ar_DZ", "ar_MA", "ar_TN", "fa_AF", "ckb", "ku", "ur", "he", "de", "de_AT",
        "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "da", "nb", "sv", "fi", "is", "ro", "hu", "el", "sr", "sr_Latn",
        "lt", "lv", "et", "id", "hi",
    };
    private static final String[] PERSIAN = {"fa", "fa_AF", "ps", "ckb", "az", "ar", "en", "ru", "tr"};
    private static final String[] HIJRI = {"ar", "fa", "az", "tr", "ru", "en", "ur"};
    private static final int SHORTEST_PREFIX = 3;

    private static final Map<String, Month> NAMES = names();

    private MonthNames() {}

    /** The month of a name in the form of {@link Normal#phrase}. A beginning of at least three letters will do where only one month has it. */
    static Optional<Month> of(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        Map<String, @Nullable Month> prefixes = new HashMap<>();
        for (String locale : GREGORIAN) {
            add(
                    names,
                    prefixes,
                    new DateFormatSymbols(new com.ibm.icu.util.GregorianCalendar(ULocale.ROOT), new ULocale(locale)),
                    Calendar.GREGORIAN);
        }
        for (String locale : PERSIAN) {
            add(
                    names,
                    prefixes,
                    new DateFormatSymbols(
                            new com.ibm.icu.util.PersianCalendar(new ULocale(locale)), new ULocale(locale)),
                    Calendar.PERSIAN);
        }
        for (String locale : HIJRI) {
            add(
                    names,
                    prefixes,
                    new DateFormatSymbols(
                            new com.ibm.icu.util.IslamicCalendar(new ULocale(locale)), new ULocale(locale)),
                    Calendar.HIJRI);
        }
        String[][] also = {
            {"مرداد", "5"}, {"امرداد", "5"}, {"اسفند", "12"},
        };
        for (String[] one : also) {
            names.put(Normal.phrase(one[0]), new Month(Calendar.PERSIAN, Integer.parseInt(one[1])));
        }
        // Persian newsrooms glue the word for "month" to the name: تیرماه.
        Map.copyOf(names).forEach((name, month) -> {
            if (month.calendar() == Calendar.PERSIAN) {
                names.putIfAbsent(name + "ماه", month);
            }
        });
        prefixes.forEach((prefix, month) -> {
            if (month != null) {
                names.putIfAbsent(prefix, month);
            }
        });
        return Map.copyOf(names);
    }

    private static void add(
            Map<String, Month> names,
            Map<String, @Nullable Month> prefixes,
            DateFormatSymbols symbols,
            Calendar calendar) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = symbols.getMonths(context, width);
                for (int index = 0; index < Math.min(12, months.length); index++) {
                    String name = Normal.phrase(months[index]);
                    if (name.isEmpty()
                            || !Character.isLetter(name.charAt(0))
                            || name.chars().anyMatch(Character::isDigit)) {
                        continue;
                    }
                    Month month = new Month(calendar, index + 1);
                    names.putIfAbsent(name, month);
                    if (calendar == Calendar.GREGORIAN) {
                        for (int length = SHORTEST_PREFIX; length < name.length(); length++) {
                            String prefix = name.substring(0, length);
                            if (!prefixes.containsKey(prefix)) {
                                prefixes.put(prefix, month);
                            } else if (!month.equals(prefixes.get(prefix)) && names.size() < 100) {
                                prefixes.put(prefix, null);
                            }
                        }
                    }
                }
            }
        }
    }
}
