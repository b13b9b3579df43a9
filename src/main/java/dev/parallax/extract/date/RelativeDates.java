package dev.parallax.extract.date;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "2 hours ago", "вчера", "dünən", "۳ ساعت پیش": times told from the moment of the capture, in the words of CLDR. They give the day and no more, since nobody
 * knows how long the page had been in a cache.
 */
public final class RelativeDates {
    private static final String[] LOCALES = {
        "ru", "az", "fa", "ar", "en", "tr", "uk", "hy", "ka", "de", "fr", "pl", "es", "it"
    };
    private static final int LONGEST = 40;

    /** Words for "ago" that newsrooms write beside CLDR's, in Azerbaijani, Persian, Arabic and Turkish. */
    private static final String[][] TWINS = {{"öncə", "əvvəl"}, {"پیش", "قبل"}, {"قبل", "منذ"}, {"önce", "evvel"}};

    /** A clock behind a day, with a preposition before it and something else behind a mark. */
    private static final Pattern CLOCK =
            Pattern.compile("[ ,;|-]*\\p{L}{1,4} \\d{1,2}:?\\d{2}|[ ,;|-]*(?:\\p{L}{1,4} )?\\d{1,2}:?\\d{2} ?[•·|].*");

    private static final Map<String, Duration> AGO = ago();
    private static final Map<String, Integer> DAYS = days();

    private RelativeDates() {}

    /** The day that a short line names against the capture; empty where it names none. */
    public static Optional<WrittenDate> read(String line, Instant capturedAt, ZoneId zone) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String phrase = Normal.phrase(unlabelled(line));
        Duration ago = AGO.get(phrase);
        LocalDate captured = capturedAt.atZone(zone).toLocalDate();
        if (ago != null) {
            return Optional.of(day(capturedAt.minus(ago).atZone(zone).toLocalDate(), line));
        }
        int end = word(phrase, 0);
        Integer days = DAYS.get(phrase.substring(0, end));
        if (days == null && end < phrase.length() && phrase.charAt(end) == ' ') {
            end = word(phrase, end + 1);
            days = DAYS.get(phrase.substring(0, end));
        }
        String rest = phrase.substring(end);
        boolean alone = rest.chars().noneMatch(Character::isLetter)
                || CLOCK.matcher(rest).matches();
        return days == null || !alone ? Optional.empty() : Optional.of(day(captured.plusDays(days), line));
    }

    private static int word(String phrase, int begin) {
        int end = begin;
        while (end < phrase.length() && (Character.isLetter(phrase.charAt(end)) || phrase.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }

    /** A line without the label before it that says "published". */
    private static String unlabelled(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && PublishedLine.saysPublished(line.substring(0, colon)) ? line.substring(colon + 2) : line;
    }

    private static WrittenDate day(LocalDate day, String line) {
        return new WrittenDate(day, (LocalTime) null, false, null, 0, line.length(), true);
    }

    private static Map<String, Duration> ago() {
        Map<String, Duration> phrases = new HashMap<>();
        for (String locale : LOCALES) {
            RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(new ULocale(locale));
            for (int count = 1; count <= 59; count++) {
                phrases.putIfAbsent(
                        Normal.phrase(format.format(count, Direction.LAST, RelativeUnit.MINUTES)),
                        Duration.ofMinutes(count));
                if (count <= 23) {
                    phrases.putIfAbsent(
                            Normal.phrase(format.format(count, Direction.LAST, RelativeUnit.HOURS)),
                            Duration.ofHours(count));
                }
                if (count <= 31) {
                    phrases.putIfAbsent(
                            Normal.phrase(format.format(count, Direction.LAST, RelativeUnit.DAYS)),
                            Duration.ofDays(count));
                }
            }
        }
        Map<String, Duration> all = new HashMap<>(phrases);
        for (String[] twin : TWINS) {
            phrases.forEach((phrase, ago) -> {
                if (List.of(phrase.split(" ")).contains(twin[0])) {
                    all.putIfAbsent(phrase.replace(twin[0], twin[1]), ago);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Map<String, Integer> days() {
        Map<String, Integer> words = new HashMap<>();
        for (String locale : LOCALES) {
            RelativeDateTimeFormatter format = RelativeDateTimeFormatter.getInstance(new ULocale(locale));
            words.putIfAbsent(Normal.phrase(format.format(Direction.THIS, AbsoluteUnit.DAY)), 0);
            words.putIfAbsent(Normal.phrase(format.format(Direction.LAST, AbsoluteUnit.DAY)), -1);
        }
        words.put("bu gün", 0);
        return Map.copyOf(words);
    }
}
