package dev.parallax.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Charset labels as pages write them, read as browsers read them (WHATWG Encoding Standard: latin1 means windows-1252, gb2312 means gb18030). */
final class Labels {
    private static final int SCANNED = 16_384;

    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("win1251", "windows-1251"),
            Map.entry("cp-1251", "windows-1251"),
            Map.entry("windows1251", "windows-1251"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

    private Labels() {}

    /** The charset that a label means; empty where no charset has that name. UTF-16 in a label that could be read means UTF-8, as in browsers. */
    static Optional<Charset> charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16") || name.equals("utf-7") || name.startsWith("utf-32")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(MEANS.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The charset that the page's first bytes declare in a meta element or an XML declaration. */
    static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SCANNED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int end = head.indexOf('>', at);
            String tag = head.substring(at, end < 0 ? head.length() : end);
            Optional<Charset> found = value(tag, "charset").flatMap(Labels::charset);
            if (found.isPresent()) {
                return found;
            }
        }
        if (head.stripLeading().startsWith("<?xml")) {
            int end = head.indexOf("?>");
            return value(head.substring(0, Math.max(0, end)), "encoding").flatMap(Labels::charset);
        }
        return Optional.empty();
    }

    private static Optional<String> value(String tag, String key) {
        for (int at = tag.indexOf(key); at >= 0; at = tag.indexOf(key, at + key.length())) {
            int from = at + key.length();
            while (from < tag.length() && tag.charAt(from) == ' ') {
                from++;
            }
            if (from >= tag.length() || tag.charAt(from) != '=') {
                continue;
            }
            from++;
            while (from < tag.length() && " \"'".indexOf(tag.charAt(from)) >= 0) {
                from++;
            }
            int to = from;
            while (to < tag.length() && " \"';/>".indexOf(tag.charAt(to)) < 0) {
                to++;
            }
            if (to > from) {
                return Optional.of(tag.substring(from, to));
            }
        }
        return Optional.empty();
    }
}
