package dev.parallax.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/** The date in a dateline: "27.1.2022 - ", "BAKU, July 1, 2025 (Agency) — ", with the year, before the text's first words. */
final class Dateline {
    private static final int FIRST_WORDS = 80;
    private static final int PLACE = 30;

    private Dateline() {}

    /** The date, where the text begins with it or with a place and it, and a mark, or a word with a capital, stands behind it. */
    static Optional<WrittenDate> find(String text, boolean monthFirst, LocalDate capture) {
        String head = text.substring(0, Math.min(text.length(), FIRST_WORDS));
        for (WrittenDate date : DateReader.read(head, monthFirst, capture)) {
            return date.yearWritten() && isPlace(head.substring(0, date.begin())) && ends(head.substring(date.end()))
                    ? Optional.of(date)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Nothing, or a few words with a mark behind them. */
    private static boolean isPlace(String before) {
        String place = before.strip();
        if (place.isEmpty()) {
            return true;
        }
        return place.length() <= PLACE && ",.،(/–—-:|".indexOf(place.charAt(place.length() - 1)) >= 0;
    }

    private static boolean ends(String behind) {
        String rest = behind.stripLeading();
        if (rest.isEmpty()) {
            return false;
        }
        int first = rest.codePointAt(0);
        return "-–—:/.)|(\"«“„".indexOf(first) >= 0 || Character.isUpperCase(first);
    }
}
