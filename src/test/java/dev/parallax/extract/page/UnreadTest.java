package dev.parallax.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.extract.charset.Coding;
import dev.parallax.extract.charset.Decoded.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is cut from a page, and that the tree of the rest is the same. */
class UnreadTest {
    private static final Set<String> READ = Set.of("class", "id", "href", "type", "title", "data-type");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <p>a<script>if (a < b) '<p>'</script>b                | <p>a<script></script>b
                    <SCRIPT>a</Script >b                                  | <SCRIPT></Script >b
                    <script type="application/LD+json">{}</script>        | <script type="application/LD+json">{}</script>
                    <script>a                                             | <script>a
                    <script>a</scripts>b</script>c                        | <script></script>c
                    <script><!-- a</script>b                              | <script></script>b
                    <script><!-- <script>a</script> --></script>b         | <script><!-- <script>a</script> --></script>b
                    <style>p > a {}</style>b                              | <style></style>b
                    <title>a <script>b</title><script>c</script>          | <title>a <script>b</title><script></script>
                    <textarea><!-- </textarea><!-- a -->b                 | <textarea><!-- </textarea><!---->b
                    a<!-- b > c -->d                                      | a<!---->d
                    a < <!-- b -->script                                  | a < <!---->script
                    a<!-->b-->                                            | a<!-->b-->
                    a<!-- b --!>c<script>d</script>                       | a<!-- b --!>c<script>d</script>
                    <![if IE]><!-- a --><![endif]>                        | <![if IE]><!----><![endif]>
                    <![CDATA[ <!-- a --> ]]>                              | <![CDATA[ <!-- a --> ]]>
                    <svg class="icon"><g><path d="M0"/></g></svg>b        | <svg class="icon"></svg>b
                    <svg><svg/><svg><path></path></svg></svg>b            | <svg></svg>b
                    <svg><path></svg><!-- b -->                           | <svg><path></svg><!-- b -->
                    <g><svg></g></svg><!-- b -->                          | <g><svg></g></svg><!-- b -->
                    <svg><!-- <p> --><style>a{}</style></svg>b            | <svg></svg>b
                    <svg><title>a</title><desc/></svg>b                   | <svg></svg>b
                    <svg><title><g></svg><!-- b -->                       | <svg><title><g></svg><!-- b -->
                    <svg><path><p>a</p></svg><!-- b -->                   | <svg><path><p>a</p></svg><!-- b -->
                    <svg/><path>                                          | <svg/><path>
                    <div data-a="1" class="b" style='c'>                  | <div  class="b" style='c'>
                    <div data-type="a" DATA-X="<p>" Class=b>              | <div data-type="a"  Class=b>
                    <div itemtype="a" itemscope itemid="b">               | <div itemtype="a" itemscope >
                    <img src="a.jpg"width='b'/>                           | <img />
                    <img src="a.jpg" alt="b">                             | <img  alt="b">
                    <b onclick="a">b</b>                                  | <b onclick="a">b</b>
                    <a onclick="a > b" <p="c">d                           | <a  <p="c">d
                    <p<script>b</script>                                  | <p<script>b</script>
                    <p onclick="a                                         | <p onclick="a
                    <p a <script>b</script>                               | <p a <script>b</script>
                    <p <script>b</script>                                 | <p <script>b</script>
                    <да><script>b</script>                                | <да><script>b</script>
                    a < b <script>c</script>                              | a < b <script></script>
                    </ a="<script>"><script>c</script>                    | </ a="<script>"><script></script>
                    <plaintext><script>c</script>                         | <plaintext><script>c</script>
                    """)
    void left(String page, String expected) {
        assertEquals(expected, cut(page, StandardCharsets.UTF_8));
        assertEquals(expected, cut(page, Charset.forName("windows-1251")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "Shift_JIS", "gb18030"})
    void otherCharsetsAreLeftWhole(String charset) {
        String page = "<script>a</script>b";
        assertEquals(page, cut(page, Charset.forName(charset)));
    }

    @Property(tries = 5000)
    void sameTree(@ForAll("pages") String page) {
        assertEquals(tree(page), tree(cut(page, StandardCharsets.UTF_8)), page);
    }

    private static String cut(String page, Charset charset) {
        return Unread.cut(page.getBytes(charset), new Coding(charset, 0, Evidence.BYTES));
    }

    private static String tree(String page) {
        Document document = Parser.htmlParser().parseInput(page, "https://wave.example/");
        document.outputSettings().prettyPrint(false);
        List<Node> nodes = document.nodeStream().toList();
        for (Node node : nodes) {
            boolean unread = node instanceof Comment
                    || (node instanceof DataNode data
                            && !data.parent().attr("type").endsWith("ld+json"));
            if (unread && node.parent() != null) {
                node.remove();
            } else if (node instanceof Element element) {
                if (element.normalName().equals("svg")) {
                    element.empty();
                }
                List<String> keys = element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .filter(key -> key.matches("[a-z-]+") && !READ.contains(key))
                        .toList();
                keys.forEach(element::removeAttr);
            }
        }
        return document.outerHtml();
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class=a data-x=\"<script>\">",
                        "</div>",
                        "<script>",
                        "<script type='application/ld+json'>",
                        "</script>",
                        "<style>",
                        "</style >",
                        "<svg class=b>",
                        "<svg><path d=\"<p>\"/></svg>",
                        "<path d='M0'/>",
                        "<g>",
                        "</g>",
                        "</svg>",
                        "<!--",
                        "-->",
                        "<!-->",
                        "\"",
                        "'",
                        "=",
                        " a=1 ",
                        "<a href='x' onclick=\"a > b\">",
                        "</a>",
                        "<b id=c onclick='y'>",
                        "</b>",
                        "words ",
                        "<",
                        ">",
                        "/",
                        "<!doctype html>",
                        "<title>",
                        "</title>",
                        "<textarea>",
                        "</textarea>",
                        "<iframe src='x'>",
                        "</iframe>",
                        "<table>",
                        "<td width='3'>",
                        "<![CDATA[",
                        "]]>",
                        "слово",
                        "<option value='3'>",
                        "<br/>",
                        "<h1 data-type=e>",
                        "</h1>")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
