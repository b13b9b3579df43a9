package dev.parallax.align.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The translations of a definition as short phrases: what stands in brackets, between strokes (sounds) or behind an underscore (labels) is left out, senses are parted at their numbers,
 * synonyms at commas and semicolons. What is longer than a few words explains and does not translate.
 */
final class Phrases {
    /** Most words of a phrase that translates. */
    private static final int MOST_WORDS = 4;

    private static final Pattern BREAK = Pattern.compile("(?i)</?(?:li|br|p|div|ol|ul|dd|dt|tr|blockquote|k)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ITEM = Pattern.compile("(?is)<li\\b[^>]*>(.*?)</li>");
    private static final Pattern CONTINUED = Pattern.compile("\n[ \t]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}|/[^/\n]{1,40}/");
    private static final Pattern LABEL = Pattern.compile("_\\p{L}+\\.?(?:-\\p{L}+\\.?)?");
    private static final Pattern PARTING =
            Pattern.compile("[;,،؛\n]|(?<![\\p{L}\\p{N}])[\\p{N}\\p{L}]{1,2}[.)>](?=\\s|$)|\\s[-–—]\\s");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-z]+);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Phrases() {}

    /**
     * The phrases of a definition, in order, each once.
     *
     * @param definition plain text or HTML
     * @param head headword, which the first line of a plain definition repeats; empty where it does not
     */
    static List<String> of(String definition, String head) {
        String text = definition.indexOf('<') >= 0 ? plain(definition) : definition;
        if (!head.isEmpty() && text.startsWith(head)) {
            int line = text.indexOf('\n');
            text = line < 0 ? "" : text.substring(line + 1);
        }
        text = "\n" + text.strip();
        text = CONTINUED.matcher(text).replaceAll(" ");
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = ASIDE.matcher(text).replaceAll(" ");
        }
        text = LABEL.matcher(text).replaceAll(" ");
        List<String> phrases = new ArrayList<>();
        for (String piece : PARTING.split(text)) {
            String phrase = trimmed(piece);
            if (!phrase.isEmpty() && phrase.split(" ").length <= MOST_WORDS && !phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static String plain(String html) {
        StringBuilder items = new StringBuilder();
        for (Matcher item = ITEM.matcher(html); item.find(); ) {
            items.append(item.group(1)).append('\n');
        }
        String text = items.isEmpty() ? html : items.toString();
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, " ");
        }
        boolean hex = name.startsWith("#x");
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
        } catch (NumberFormatException e) {
            return " ";
        }
    }

    private static String trimmed(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && !Character.isLetterOrDigit(piece.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(piece.charAt(to - 1))
                && Character.getType(piece.charAt(to - 1)) != Character.NON_SPACING_MARK) {
            to--;
        }
        return piece.substring(from, to).replaceAll("\\s+", " ");
    }
}
