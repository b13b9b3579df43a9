package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.ParsedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Types of schema.org, as JSON-LD and microdata name them. */
final class SchemaTypes {
    /** Articles that are not called one. */
    private static final Set<String> ARTICLES =
            Set.of("Report", "LiveBlogPosting", "Review", "CriticReview", "SocialMediaPosting");

    private SchemaTypes() {}

    /** Name of a type without the vocabulary's address. */
    static String name(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** Whether a type is that of an article. */
    static boolean isArticle(String name) {
        return name.endsWith("Article") || name.endsWith("BlogPosting") || ARTICLES.contains(name);
    }

    /**
     * Types of the page's own article in microdata: of the innermost box of an article that holds the first heading, else of the only such box; teasers of other
     * articles have types too.
     */
    static List<String> ofMarkup(ParsedPage page) {
        List<Box> articles = new ArrayList<>();
        for (Box box : page.boxes()) {
            // Of a thousand boxes hardly one has a type.
            if (!box.itemType().isEmpty() && names(box).anyMatch(SchemaTypes::isArticle)) {
                articles.add(box);
            }
        }
        return page.blocks().stream()
                .filter(block -> block.level() == 1)
                .map(Block::number)
                .findFirst()
                .flatMap(heading ->
                        articles.stream().filter(box -> box.holds(heading)).reduce((outer, inner) -> inner))
                .or(() -> articles.size() == 1 ? articles.stream().findFirst() : Optional.empty())
                .map(box -> names(box).filter(SchemaTypes::isArticle).toList())
                .orElse(List.of());
    }

    private static Stream<String> names(Box box) {
        return Stream.of(box.itemType().strip().split("\\s+")).map(SchemaTypes::name);
    }
}
