package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import dev.parallax.extract.page.ParsedPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headline: the candidate that most sources agree on. Sources, in the order that breaks ties: the visible top heading, og:title, JSON-LD, twitter:title,
 * the title element without the site's name, other headings. A candidate counts for another one that it contains.
 */
final class Headline {
    private static final String[] SEPARATORS = {
        " | ", " - ", " – ", " — ", " :: ", " / ", " • ", " · ", " » ", " ← ", " « ", ": ", "::: ", " : ", " // ", "|",
        " ― ", "--", "ㅣ", "｜", "│"
    };
    private static final int MOST_HEADINGS = 40;

    /** A longer text is no headline, wherever it stands. */
    private static final int LONGEST = 2000;

    /** A date at the end of a heading, with its time and the marks around it, is not longer. */
    private static final int LONGEST_DATE = 40;

    /** A declared headline as long as this is one, and not a section's name. */
    static final int LONG_HEADLINE = 13;

    /** Worth of a declared headline that the page shows while its top heading is the last crumb. */
    private static final double SHOWN = 3;

    /** A heading as short as this that is only the beginning or end of the title element is the site's name. */
    private static final int SITE_NAME = 16;

    private static final Pattern DATE_AT_END =
            Pattern.compile("[\\s,(|]*\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}[\\s,]*(?:\\d{1,2}:\\d{2})?\\)?$");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Headline() {}

    static Optional<String> find(ParsedPage page, Declared declared, Metas metas) {
        Candidates support = new Candidates();
        Optional<String> headline = Optional.ofNullable(declared.headline()).filter(text -> text.length() <= LONGEST);
        @Nullable String site = metas.first("og:site_name").orElse(declared.siteName());
        Optional<String> open = stated(metas, "og:title");
        Optional<ShownHeadline> shown = ShownHeadline.find(
                page.blocks(),
                Stream.of(open.map(text -> bareEnd(withoutSite(text, site))), headline)
                        .flatMap(Optional::stream)
                        .toList());
        List<String> tops = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.kind() == Kind.HEADING
                    && block.text().length() <= LONGEST
                    && tops.size() + others.size() < MOST_HEADINGS
                    && shown.filter(one -> one.crumb() == block).isEmpty()) {
                (block.level() == 1 ? tops : others).add(bare(block.text()));
            }
        }
        shown.ifPresent(one -> support.add(one.title(), SHOWN));
        Optional<String> element = Optional.ofNullable(page.titleElement());
        String whole = key(element.orElse("") + " " + open.orElse("") + " " + headline.orElse(""));
        for (String top : tops) {
            boolean named = whole.contains(key(top))
                    || similar(top, open.or(() -> element).orElse(""));
            boolean isSite = isSite(top, element.orElse(""), site);
            support.add(
                    top, isSite ? 0.2 : named ? 2.5 : tops.size() == 1 && top.length() >= LONG_HEADLINE ? 2.2 : 0.7);
        }
        open.map(text -> bareEnd(withoutSite(text, site)))
                .map(text -> continued(text, headline.orElse(null)))
                .ifPresent(text -> support.add(text, 2));
        headline.ifPresent(text -> support.add(text, 2));
        stated(metas, "twitter:title").map(text -> withoutSite(text, site)).ifPresent(text -> support.add(text, 1));
        stated(metas, "headline").ifPresent(text -> support.add(text, 1.2));
        stated(metas, "dc.title")
                .or(() -> stated(metas, "title"))
                .ifPresent(text -> support.add(withoutSite(text, site), 0.5));
        for (String other : others) {
            if (other.length() > 15 && whole.contains(key(other)) && !isSite(other, element.orElse(""), site)) {
                support.add(other, 1.2);
            }
        }
        if (support.texts().isEmpty()) {
            element.flatMap(text -> shownLine(page.blocks(), text)).ifPresent(text -> support.add(text, 1));
        }
        element.map(text -> trimmed(text, site, support))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> support.add(text, 1));
        return support.best(site);
    }

    /** What a meta tag says, if it is no longer than headlines are. */
    private static Optional<String> stated(Metas metas, String key) {
        return metas.first(key).flatMap(JsonLd::clean).filter(text -> text.length() <= LONGEST);
    }

    /** The longest line of a page without headings with which the title element begins. */
    private static Optional<String> shownLine(List<Block> blocks, String element) {
        String key = key(element);
        return blocks.stream()
                .filter(block -> block.linkChars() == 0
                        && block.text().length() >= LONG_HEADLINE
                        && block.text().length() <= element.length() + LONG_HEADLINE)
                .map(block -> bare(block.text()))
                .filter(line -> key.startsWith(key(line)))
                .reduce((longest, line) -> line.length() > longest.length() ? line : longest);
    }

    /** Of a text that begins with the declared headline and goes on behind a separator, the headline. */
    private static String continued(String text, @Nullable String headline) {
        if (headline == null || headline.length() < LONG_HEADLINE || !text.startsWith(headline)) {
            return text;
        }
        String rest = text.substring(headline.length()).strip();
        return !rest.isEmpty() && "|-–—:·•/".indexOf(rest.charAt(0)) >= 0 ? headline : text;
    }

    private static String bareEnd(String text) {
        int end = text.length();
        while (end > 0 && " -–—|·•/:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end);
    }

    /** A heading without the date at its end and without marks at its ends. */
    private static String bare(String heading) {
        String text = heading;
        if (!Character.isLetter(text.charAt(text.length() - 1))) {
            Matcher date = DATE_AT_END.matcher(text);
            date.region(Math.max(0, text.length() - LONGEST_DATE), text.length());
            if (date.find() && date.start() > text.length() / 2) {
                text = text.substring(0, date.start());
            }
        }
        int begin = 0;
        int end = text.length();
        while (begin < end && " -–—|·•/:".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && " -–—|·•/:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether a heading is the site's name: the name that the page gives, or a part of the title element that is not its longest. */
    private static boolean isSite(String heading, String element, @Nullable String site) {
        String key = key(heading);
        if (site != null && key(site).equals(key)) {
            return true;
        }
        String whole = key(element);
        if (whole.contains(key) && key.length() <= SITE_NAME && whole.length() > 2 * key.length()) {
            return true;
        }
        return inTail(heading, element);
    }

    /** Whether all words of a heading stand behind the first, longer part of the title element: a section, or the site. */
    private static boolean inTail(String heading, String element) {
        int part = Integer.MAX_VALUE;
        for (String separator : SEPARATORS) {
            int at = separator.contains(":") ? -1 : element.indexOf(separator);
            part = at > 0 ? Math.min(part, at) : part;
        }
        if (part == Integer.MAX_VALUE || part <= heading.length()) {
            return false;
        }
        String head = key(element.substring(0, part));
        String tail = key(element.substring(part));
        boolean any = false;
        for (String word : NO_WORD.split(heading)) {
            String key = key(word);
            if (!key.isEmpty() && (!tail.contains(key) || head.contains(key))) {
                return false;
            }
            any |= !key.isEmpty();
        }
        return any;
    }

    /** The title element without the site's name: the part that another source names, else the longest part before or behind a separator. */
    private static String trimmed(String text, @Nullable String site, Candidates support) {
        for (String candidate : support.texts()) {
            if (candidate.length() > 12 && key(text).startsWith(key(candidate))) {
                return beginning(text, candidate);
            }
        }
        String without = withoutSite(text, site);
        if (!without.equals(text)) {
            return without;
        }
        for (String separator : SEPARATORS) {
            if (separator.equals(": ") || separator.equals(" : ")) {
                continue;
            }
            int first = text.indexOf(separator);
            int last = text.lastIndexOf(separator);
            if (first > 0) {
                String head = text.substring(0, last);
                String tail = text.substring(first + separator.length());
                return (head.length() >= tail.length() || first != last ? text.substring(0, first) : tail).strip();
            }
        }
        return text;
    }

    /** The beginning of a text that has the letters of a candidate, as the text spells it if it has as many marks. */
    private static String beginning(String text, String candidate) {
        int letters = key(candidate).length();
        int end = 0;
        while (letters > 0) {
            letters -= Character.isLetterOrDigit(text.charAt(end++)) ? 1 : 0;
        }
        for (int at = candidate.length(); at > 0 && !Character.isLetterOrDigit(candidate.charAt(at - 1)); at--) {
            end += end < text.length() && isMark(text.charAt(end)) ? 1 : 0;
        }
        return end == candidate.length() ? text.substring(0, end) : candidate;
    }

    private static boolean isMark(char c) {
        return c != ' ' && !Character.isLetterOrDigit(c);
    }

    /** Takes the site's name off the end or the beginning, with what separates it. */
    static String withoutSite(String text, @Nullable String site) {
        if (site == null || site.isBlank()) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String name = site.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        for (String separator : SEPARATORS) {
            String mark = separator.strip();
            if (lower.endsWith(name)) {
                String head = text.substring(0, text.length() - name.length()).stripTrailing();
                if (head.endsWith(mark) && head.length() > mark.length()) {
                    return head.substring(0, head.length() - mark.length()).strip();
                }
            }
            if (lower.startsWith(name)) {
                String tail = text.substring(name.length()).stripLeading();
                if (tail.startsWith(mark) && tail.length() > mark.length()) {
                    return tail.substring(mark.length()).strip();
                }
            }
        }
        return text;
    }

    /** Letters and digits only, lower case: two spellings of one headline meet in it. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** Whether the letters and digits of a text are those of a key. */
    static boolean isSpelling(String text, String key) {
        int at = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Character.isLetterOrDigit(c)) {
                if (at == key.length() || Character.toLowerCase(c) != key.charAt(at)) {
                    return false;
                }
                at++;
            }
        }
        return at == key.length();
    }

    /** Whether two texts share more than half of their words. */
    static boolean similar(String one, String other) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(one.toLowerCase(Locale.ROOT))));
        Set<String> shared = new HashSet<>(List.of(NO_WORD.split(other.toLowerCase(Locale.ROOT))));
        int all = Math.min(words.size(), shared.size());
        shared.retainAll(words);
        return shared.size() * 2 > all && shared.size() > 1;
    }

    static boolean isTitleHint(int hints) {
        return Hints.any(hints, Hints.TITLE);
    }
}
