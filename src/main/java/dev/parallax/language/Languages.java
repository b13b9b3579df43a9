package dev.parallax.language;

import dev.parallax.language.ar.Arabic;
import dev.parallax.language.az.Azerbaijani;
import dev.parallax.language.en.English;
import dev.parallax.language.fa.Persian;
import dev.parallax.language.ru.Russian;
import dev.parallax.language.tr.Turkish;
import dev.parallax.model.Shared;
import java.util.List;
import java.util.Optional;

/** The languages by code. */
public final class Languages {
    /** ISO 639-1 codes, sorted. */
    public static final List<String> CODES = List.of("ar", "az", "en", "fa", "ru", "tr");

    private Languages() {}

    /** The language of this code, made once per JVM; empty for one that the program does not read. */
    public static Optional<Language> of(String code) {
        if (!CODES.contains(code)) {
            return Optional.empty();
        }
        return Optional.of(Shared.get(Language.class, code, () -> make(code)));
    }

    private static Language make(String code) {
        return switch (code) {
            case "ar" -> new Arabic();
            case "az" -> new Azerbaijani();
            case "en" -> new English();
            case "fa" -> new Persian();
            case "ru" -> new Russian();
            case "tr" -> new Turkish();
            default -> throw new IllegalArgumentException("no such language: " + code);
        };
    }
}
