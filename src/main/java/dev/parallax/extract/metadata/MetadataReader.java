package dev.parallax.extract.metadata;

import dev.parallax.extract.page.ParsedPage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the metadata of a page. The outlet's rule before all, JSON-LD before meta tags, meta tags before marked elements, marked elements before class names. */
public final class MetadataReader {
    private static final int LONGEST_SECTION = 80;

    private MetadataReader() {}

    /** Reads everything that is not the text and not the date. */
    public static Metadata read(ParsedPage page, Metas metas) {
        Declared declared = DeclaredReader.read(page.jsonLd());
        Set<String> types = new LinkedHashSet<>(declared.types());
        Optional<String> openType = metas.first("og:type");
        openType.ifPresent(type -> types.add("og:" + type.toLowerCase(Locale.ROOT)));
        types.addAll(SchemaTypes.ofMarkup(page));
        boolean article = declared.found() && declared.types().stream().noneMatch(type -> type.endsWith("Page"))
                || openType.filter(type -> type.toLowerCase(Locale.ROOT).endsWith("article"))
                        .isPresent()
                || metas.first("article:published_time").isPresent();
        return new Metadata(
                page.ruled().title() != null
                        ? page.ruled().title()
                        : Headline.find(page, declared, metas).orElse(null),
                page.ruled().byline() != null ? page.ruled().byline() : Byline.find(page, declared, metas),
                section(declared, metas),
                List.copyOf(types),
                declared.datePublished(),
                declared.dateModified(),
                declared.body(),
                Boolean.FALSE.equals(declared.free())
                        || metas.first("article:content_tier")
                                .filter(tier -> !tier.equalsIgnoreCase("free"))
                                .isPresent()
                        || metas.first("isaccessibleforfree")
                                .filter(free -> free.equalsIgnoreCase("false"))
                                .isPresent(),
                article);
    }

    private static @Nullable String section(Declared declared, Metas metas) {
        if (declared.section() != null && declared.section().length() <= LONGEST_SECTION) {
            return declared.section();
        }
        return metas.first(
                        "article:section",
                        "articlesection",
                        "section",
                        "parsely-section",
                        "sailthru.section",
                        "dc.subject.section")
                .flatMap(JsonLd::clean)
                .filter(text -> text.length() <= LONGEST_SECTION)
                .orElse(null);
    }
}
