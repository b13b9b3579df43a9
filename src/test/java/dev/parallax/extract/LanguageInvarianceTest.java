package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the text of a page does not depend on its language: with other letters, or other words, in the same markup the same paragraphs are found. */
class LanguageInvarianceTest {
    private static final Pattern VISIBLE = Pattern.compile("(?<=>)[^<]+(?=<)");
    private static final Pattern SCRIPT = Pattern.compile("(?s)(<script.*?</script>)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C’'-]+");
    private static final Function<Page, Outcome<ExtractedArticle>> STAGE =
            new ExtractStage(new TreeMap<>(), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults()).open();

    /** A way to write a page otherwise, letter by letter or word by word. */
    record Rewriting(String name, UnaryOperator<String> rewrite) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> cases() {
        List<Rewriting> rewritings = new ArrayList<>();
        for (String letters : new String[] {
            "abcdefghijklmnopqrstuvwxyz",
            "абвгдежзийклмнопрстуфхцчшщъыьэюя",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
            "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
            "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"
        }) {
            rewritings.add(new Rewriting("letters " + letters.charAt(0), text -> letters(text, letters)));
        }
        for (GoldenPage other : GoldenPage.ALL) {
            List<String> words = WORD.matcher(String.join(" ", other.paragraphs()))
                    .results()
                    .map(match -> match.group())
                    .toList();
            rewritings.add(new Rewriting("words " + other.language(), text -> words(text, words)));
        }
        return GoldenPage.ALL.stream().flatMap(page -> rewritings.stream()
                .map(rewriting -> org.junit.jupiter.params.provider.Arguments.of(page, rewriting)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameParagraphsInOtherLettersAndWords(GoldenPage gold, Rewriting rewriting) {
        String title = rewriting.rewrite().apply(gold.title());
        StringBuilder html = new StringBuilder();
        Matcher scripts = SCRIPT.matcher(gold.html());
        int at = 0;
        while (scripts.find()) {
            html.append(visible(gold.html().substring(at, scripts.start()), rewriting));
            html.append(scripts.group().replace(gold.title(), title));
            at = scripts.end();
        }
        html.append(visible(gold.html().substring(at), rewriting));
        String page = html.toString().replace("\"" + gold.title() + "\"", "\"" + title + "\"");
        String expected = rewriting.rewrite().apply(String.join("\n", gold.paragraphs()));
        assertEquals(
                expected,
                Pages.kept(STAGE.apply(Pages.of(gold.url(), page))).article().text());
    }

    private static String visible(String html, Rewriting rewriting) {
        return VISIBLE.matcher(html)
                .replaceAll(
                        match -> Matcher.quoteReplacement(rewriting.rewrite().apply(match.group())));
    }

    private static String letters(String text, String letters) {
        StringBuilder rewritten = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        rewritten.appendCodePoint(Character.isLetter(c) ? letters.charAt(c % letters.length()) : c));
        return rewritten.toString();
    }

    /** Each word by another that depends on it alone. */
    private static String words(String text, List<String> words) {
        return WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        words.get(Math.floorMod(match.group().hashCode(), words.size()))));
    }
}
