package dev.parallax.extract.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An author as a page prints one, without what is printed around the name: the label ("By", "Автор:"), credits of pictures, addresses, the time. */
final class AuthorName {
    private static final int LONGEST = 120;

    /** What is longer, with all that is printed around a name, is not searched for one: the work of the patterns below grows with the square of it. */
    private static final int LONGEST_RAW = 1000;

    /** Labels of an author in the languages of the corpus: those that could begin a name are one only before a colon. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:written |posted |published |story |text |words )?by(?:\\s*:|\\s|$)|به قلم\\s|بقلم\\s|نوشته\\s"
                    + "|(?:authors?|text|автор(?:ы| текста)?|текст|müəllif(?:lər)?|mətn|yazar(?:lar)?|yazan|haber"
                    + "|نویسنده|نویسندگان|نگارنده|گزارش|به قلم|الكاتبة?|كتبت?|بقلم|إعداد|المؤلف)\\s*:)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PICTURE = Pattern.compile(
            "\\(\\s*(?:image|photo|picture|foto|фото|عکس|صورة|fotoğraf)\\s*:[^)]*\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    /** The name of a site, which signs for everybody: one word with a top-level domain at its end. Initials before a surname are letters alone. */
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}\\d-]+\\.)*[\\p{L}\\d-]{2,}\\.\\p{L}{2,4}");

    private static final Pattern EDGE = Pattern.compile("^[\\s,;:|·•–—/*-]+|[\\s,;:|·•–—/*-]+$");

    /** Where in an element the time begins, if words or marks say so. */
    private static final Pattern TIME = Pattern.compile(
            "\\s[|·•]\\s|\\s(?:published|posted|updated|last updated|опубликовано|обновлено)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AuthorName() {}

    /** The name that JSON-LD or a meta tag declares; empty where nothing of one is left. */
    static Optional<String> declared(String raw) {
        if (raw.length() > LONGEST_RAW) {
            return Optional.empty();
        }
        String text = PICTURE.matcher(JsonLd.clean(raw).orElse("")).replaceAll("");
        text = edges(MAIL.matcher(text).replaceAll(""));
        Matcher label = LABEL.matcher(text);
        String name = label.lookingAt() ? edges(text.substring(label.end())) : text;
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name in an element that a page shows: the part before the time, and nothing where no mark tells the two apart. */
    static Optional<String> shown(String raw) {
        if (raw.length() > LONGEST_RAW) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(raw);
        return declared(time.find() ? raw.substring(0, time.start()) : raw)
                .filter(name -> name.codePoints().noneMatch(Character::isDigit));
    }

    private static String edges(String text) {
        return Words.folded(EDGE.matcher(text).replaceAll(""));
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST
                && !text.contains("://")
                && !text.contains("{{")
                && !DOMAIN.matcher(text).matches()
                && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
    }
}
