package dev.parallax.model;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An article for tests, of which only what matters to a test is said: a news article of no known day, on an invented outlet. */
public final class ArticleBuilder {
    private final String language;
    private final String title;
    private final String text;
    private String id = "article";
    private String outlet = "outlet";
    private String url = "https://outlet.example/1";
    private String script = "Zyyy";
    private Genre genre = Genre.NEWS;
    private @Nullable String group;
    private @Nullable String byline;
    private @Nullable Instant published;
    private @Nullable Integer offsetMinutes;
    private DatePrecision precision = DatePrecision.UNKNOWN;

    private ArticleBuilder(String language, String title, String text) {
        this.language = language;
        this.title = title;
        this.text = text;
    }

    /** An article in this language. */
    public static ArticleBuilder of(String language, String title, String text) {
        return new ArticleBuilder(language, title, text);
    }

    /** Its id. */
    public ArticleBuilder id(String value) {
        id = value;
        return this;
    }

    /** Where it stands. */
    public ArticleBuilder at(String outletId, String address) {
        outlet = outletId;
        url = address;
        return this;
    }

    /** Its script. */
    public ArticleBuilder script(String value) {
        script = value;
        return this;
    }

    /** Its genre. */
    public ArticleBuilder genre(Genre value) {
        genre = value;
        return this;
    }

    /** The group of its outlet. */
    public ArticleBuilder group(String value) {
        group = value;
        return this;
    }

    /** Its author. */
    public ArticleBuilder byline(String value) {
        byline = value;
        return this;
    }

    /** When it was published, to the minute; nothing is changed by NULL. */
    public ArticleBuilder published(@Nullable Instant value, int offset) {
        if (value != null) {
            published = value;
            offsetMinutes = offset;
            precision = DatePrecision.MINUTE;
        }
        return this;
    }

    /** The article. */
    public Article build() {
        return new Article(
                id,
                "capture",
                outlet,
                null,
                url,
                title,
                byline,
                null,
                genre,
                text,
                Ids.textSha256(text),
                language,
                1,
                script,
                published,
                published == null
                        ? null
                        : published
                                .atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes == null ? 0 : offsetMinutes * 60))
                                .toLocalDate(),
                null,
                offsetMinutes,
                precision,
                null,
                null,
                null,
                null,
                null,
                false,
                text.isBlank() ? 0 : text.strip().split("\\s+").length,
                "generic/1",
                group);
    }
}
