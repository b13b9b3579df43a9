package dev.parallax.extract.metadata;

import dev.parallax.model.Genre;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Genre by markup first (schema.org and OpenGraph types), then by the address's path, then by the section's name. The words are those that sites put into
 * addresses and section names; the article's own words are not looked at.
 */
public final class Genres {
    private static final Map<String, Genre> TYPES = Map.of(
            "OpinionNewsArticle", Genre.OPINION,
            "AnalysisNewsArticle", Genre.ANALYSIS,
            "BackgroundNewsArticle", Genre.ANALYSIS,
            "LiveBlogPosting", Genre.LIVE_BLOG,
            "ReportageNewsArticle", Genre.NEWS,
            "NewsArticle", Genre.NEWS);

    private static final List<Map.Entry<Genre, List<String>>> WORDS = List.of(
            Map.entry(
                    Genre.LIVE_BLOG,
                    List.of(
                            "live",
                            "liveblog",
                            "live-blog",
                            "live-updates",
                            "onlayn",
                            "online-translyatsiya",
                            "liveticker",
                            "newsticker")),
            Map.entry(
                    Genre.PRESS_RELEASE,
                    List.of(
                            "press-release",
                            "press-releases",
                            "pressrelease",
                            "pressreleases",
                            "pressreliz",
                            "press-reliz",
                            "pressroom")),
            Map.entry(
                    Genre.INTERVIEW,
                    List.of(
                            "interview",
                            "interviews",
                            "intervyu",
                            "interviu",
                            "musahibe",
                            "müsahibə",
                            "roportaj",
                            "röportaj",
                            "мнение-интервью",
                            "интервью",
                            "گفتگو",
                            "گفت‌وگو",
                            "مصاحبه",
                            "مقابلات",
                            "حوارات",
                            "حوار")),
            Map.entry(
                    Genre.ANALYSIS,
                    List.of(
                            "analysis",
                            "analyses",
                            "analytics",
                            "analitika",
                            "analiz",
                            "tehlil",
                            "təhlil",
                            "аналитика",
                            "تحلیل",
                            "تحليلات",
                            "تحليل",
                            "explainer",
                            "explainers")),
            Map.entry(
                    Genre.OPINION,
                    List.of(
                            "opinion",
                            "opinions",
                            "op-ed",
                            "oped",
                            "comment",
                            "commentary",
                            "commentisfree",
                            "columnists",
                            "columnist",
                            "columns",
                            "column",
                            "editorial",
                            "editorials",
                            "blogs",
                            "mneniya",
                            "mnenie",
                            "mneniia",
                            "kolonki",
                            "kolonka",
                            "kolumnistika",
                            "columnist",
                            "авторы",
                            "мнения",
                            "мнение",
                            "колонка",
                            "колонки",
                            "rey",
                            "rəy",
                            "reyler",
                            "köşə",
                            "kose",
                            "kose-yazilari",
                            "köşe",
                            "yazarlar",
                            "yorum",
                            "یادداشت",
                            "دیدگاه",
                            "دیدگاه‌ها",
                            "سرمقاله",
                            "نظر",
                            "الرأي",
                            "رأي",
                            "آراء",
                            "مقالات",
                            "مقالات الرأي",
                            "kommentar",
                            "meinung",
                            "tribune",
                            "tribunes")));

    /** Words of an address's path that are newspapers' names in a host. */
    private static final List<String> NAMES = List.of("tribune", "tribunes");

    private static final Pattern PARTS = Pattern.compile("[/?]");

    private Genres() {}

    /** Decides on the genre; {@code unknown} where neither markup, address nor section says anything. */
    public static Genre find(Metadata metadata, String url) {
        for (String type : metadata.types()) {
            Genre genre = TYPES.get(type);
            if (genre != null && genre != Genre.NEWS) {
                return genre;
            }
        }
        Genre byWords = ofPath(url);
        byWords = byWords == Genre.UNKNOWN ? ofSection(metadata.section()) : byWords;
        if (byWords != Genre.UNKNOWN) {
            return byWords;
        }
        return metadata.saysArticle() || metadata.types().contains("NewsArticle") || newsPath(url)
                ? Genre.NEWS
                : Genre.UNKNOWN;
    }

    private static Genre ofPath(String url) {
        String path = url.toLowerCase(Locale.ROOT);
        int host = path.indexOf("://");
        String[] parts = PARTS.split(path.substring(host < 0 ? 0 : host + 3));
        for (Map.Entry<Genre, List<String>> words : WORDS) {
            for (int index = 0; index < parts.length - 1; index++) {
                if (index == 0
                        ? hostSays(parts[0], words.getValue())
                        : words.getValue().contains(decoded(parts[index]))) {
                    return words.getKey();
                }
            }
        }
        return Genre.UNKNOWN;
    }

    /** blogs.example.org, example-opinion.org; but daily-tribune.example is a newspaper. */
    private static boolean hostSays(String host, List<String> words) {
        int dot = host.indexOf('.');
        for (String part : host.substring(0, Math.max(0, dot)).split("-")) {
            if (words.contains(part) && !NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return java.net.URLDecoder.decode(part, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static Genre ofSection(@Nullable String section) {
        if (section == null) {
            return Genre.UNKNOWN;
        }
        String name = section.toLowerCase(Locale.ROOT).strip().replace(' ', '-');
        for (Map.Entry<Genre, List<String>> words : WORDS) {
            for (String word : words.getValue()) {
                if (name.equals(word.replace(' ', '-'))) {
                    return words.getKey();
                }
            }
        }
        return Genre.UNKNOWN;
    }

    private static boolean newsPath(String url) {
        String path = url.toLowerCase(Locale.ROOT);
        return path.contains("/news/")
                || path.contains("/news-")
                || path.contains("/xeber")
                || path.contains("/novosti/")
                || path.contains("/akhbar")
                || path.contains("/haber");
    }
}
