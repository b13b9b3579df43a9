package dev.parallax.catalog.load;

import dev.parallax.catalog.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a language is named so that its name is no adjective of the people or the country: with the word for language, which in Azerbaijani and Turkish takes
 * a possessive ending and so is given as a stem.
 */
final class LanguageNames {
    private LanguageNames() {}

    /** The names of a language called {@code name} in {@code language}; none where the name is of more than two words or explained in brackets. */
    static List<LoadedName> of(String name, String language) {
        if (name.indexOf('(') >= 0 || name.split(" ", -1).length > 2) {
            return List.of();
        }
        List<LoadedName> names = new ArrayList<>();
        switch (language) {
            case "ru" -> names.add(lemma(language, name.endsWith("ий") ? name + " язык" : "язык " + name));
            case "az" -> names.add(new LoadedName(language, stem(name, " dili") + " dil", Match.PREFIX, ""));
            case "en" -> names.add(lemma(language, name + " language"));
            case "fa" -> names.add(lemma(language, "زبان " + name));
            case "ar" -> {
                names.add(lemma(language, "اللغة " + name));
                names.add(lemma(language, "باللغة " + name));
            }
            case "tr" -> turkish(name).ifPresent(names::add);
            default -> throw new IllegalArgumentException("no rule for " + language);
        }
        return names;
    }

    /** Only a name in -ca or -ce, which no country or people has. */
    private static Optional<LoadedName> turkish(String name) {
        return name.matches(".*[cç][ae]")
                ? Optional.of(lemma("tr", name))
                : Optional.of(new LoadedName("tr", stem(name, " dili") + " dil", Match.PREFIX, ""));
    }

    private static String stem(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static LoadedName lemma(String language, String form) {
        return new LoadedName(language, form, Match.LEMMA, "");
    }
}
