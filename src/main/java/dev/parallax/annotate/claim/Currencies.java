package dev.parallax.annotate.claim;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names and signs of currencies from CLDR, by ISO 4217 code. */
final class Currencies {
    /** Codes with X are metals, funds and tests, but for the currencies of four unions. */
    private static final Set<String> UNIONS = Set.of("XAF", "XOF", "XCD", "XPF");

    private static final int CAPITALS = 2;
    private static final int CODE = 3;

    private Currencies() {}

    /** Full names in a language, in each plural form, with the code of each; one that two share is left out, and one of a single word. */
    static Map<String, String> names(String language) {
        ULocale locale = new ULocale(language);
        Map<String, String> names = new TreeMap<>();
        Set<String> shared = new TreeSet<>();
        for (Currency currency : all()) {
            Set<String> forms = new TreeSet<>();
            forms.add(currency.getName(locale, Currency.LONG_NAME, null));
            for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                forms.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null));
            }
            String code = currency.getCurrencyCode();
            for (String form : forms) {
                String known = names.put(small(form, locale), code);
                if (known != null && !known.equals(code)) {
                    shared.add(small(form, locale));
                }
            }
        }
        names.keySet().removeAll(shared);
        names.keySet().removeIf(name -> name.indexOf(' ') < 0); // the table's: лев and أفغاني are words of the language
        return names;
    }

    /** Signs with the code of each: the one that English writes for a currency, or the narrow one that it alone has. */
    static Map<String, String> signs() {
        Map<String, String> signs = new TreeMap<>();
        Map<String, String> narrow = new TreeMap<>();
        Set<String> shared = new HashSet<>();
        for (Currency currency : all()) {
            String code = currency.getCurrencyCode();
            String sign = currency.getSymbol(ULocale.ENGLISH);
            if (sign(sign)) {
                signs.put(sign, code);
            }
            String only = currency.getName(ULocale.ENGLISH, Currency.NARROW_SYMBOL_NAME, null);
            if (sign(only) && narrow.put(only, code) != null) {
                shared.add(only);
            }
        }
        narrow.keySet().removeAll(shared);
        narrow.forEach(signs::putIfAbsent);
        signs.putIfAbsent("US$", "USD");
        signs.put("C$", "CAD"); // in CLDR the narrow sign of Nicaragua
        return signs;
    }

    private static Set<Currency> all() {
        Set<Currency> all = new TreeSet<>(java.util.Comparator.comparing(Currency::getCurrencyCode));
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!code.startsWith("X") || UNIONS.contains(code)) {
                all.add(currency);
            }
        }
        return all;
    }

    /** Names are written small in running text, abbreviations of countries are not: ABŞ dolları. */
    private static String small(String name, ULocale locale) {
        StringBuilder small = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean kept = word.length() >= CAPITALS
                    && word.length() <= CODE
                    && UCharacter.toUpperCase(locale, word).equals(word);
            small.append(small.isEmpty() ? "" : " ").append(kept ? word : UCharacter.toLowerCase(locale, word));
        }
        return small.toString();
    }

    private static boolean sign(String symbol) {
        return symbol.codePoints().anyMatch(point -> Character.getType(point) == Character.CURRENCY_SYMBOL);
    }
}
