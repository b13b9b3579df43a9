package dev.parallax.gather;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Type field, read as leniently as browsers do.
 *
 * @param mediaType type and subtype in lower case, without parameters; empty where there is none
 * @param charset the charset parameter as written, without quotes
 */
record ContentType(String mediaType, @Nullable String charset) {
    /** Reads the field's value. */
    static ContentType parse(String value) {
        int end = value.indexOf(';');
        String mediaType = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        int comma = mediaType.indexOf(',');
        return new ContentType(
                comma < 0 ? mediaType : mediaType.substring(0, comma).strip(), charset(value, end));
    }

    private static @Nullable String charset(String value, int parametersAt) {
        int at = parametersAt;
        while (at >= 0) {
            int end = value.indexOf(';', at + 1);
            String parameter = (end < 0 ? value.substring(at + 1) : value.substring(at + 1, end)).strip();
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("charset")) {
                String charset = unquote(parameter.substring(equals + 1).strip());
                return charset.isEmpty() ? null : charset;
            }
            at = end;
        }
        return null;
    }

    private static String unquote(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
            from++;
        }
        while (from < to && (text.charAt(to - 1) == '"' || text.charAt(to - 1) == '\'')) {
            to--;
        }
        return text.substring(from, to).strip();
    }
}
