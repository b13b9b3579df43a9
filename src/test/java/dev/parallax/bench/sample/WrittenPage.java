package dev.parallax.bench.sample;

import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Ids;
import dev.parallax.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the sample in its source form (head, then paragraphs with links), as the article that extract would make of it. */
public final class WrittenPage {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((https?://[^)]+)\\)");

    private WrittenPage() {}

    /** The article of a page that gold says this language and genre of. */
    static ExtractedArticle parse(String page, String outlet, String language, Genre genre) {
        int head = page.indexOf("\n---", 4);
        Map<String, String> keys = new HashMap<>();
        for (String line : page.substring(4, head).split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                keys.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        if (keys.containsKey("lead")) {
            text.append(keys.get("lead"));
        }
        for (String line : page.substring(page.indexOf('\n', head + 1) + 1).split("\n")) {
            String paragraph = line.strip().replaceFirst("^(?:> |## |- )", "");
            if (paragraph.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append('\n');
            }
            Matcher link = LINK.matcher(paragraph);
            int from = 0;
            while (link.find()) {
                text.append(paragraph, from, link.start());
                int begin = text.length();
                text.append(link.group(1));
                spans.add(new int[] {begin, text.length()});
                urls.add(link.group(2));
                from = link.end();
            }
            text.append(paragraph.substring(from));
        }
        String body = text.toString();
        String url = keys.get("url");
        String id = Ids.article(outlet, url);
        CodePoints points = CodePoints.of(body);
        List<Link> links = new ArrayList<>();
        for (int index = 0; index < urls.size(); index++) {
            int[] span = spans.get(index);
            links.add(new Link(
                    id,
                    index,
                    urls.get(index),
                    points.offset(span[0]),
                    points.offset(span[1]),
                    body.substring(span[0], span[1])));
        }
        Article article = ArticleBuilder.of(language, keys.get("title"), body)
                .id(id)
                .at(outlet, url)
                .genre(genre)
                .build();
        return new ExtractedArticle(article, links, null);
    }
}
