package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.MetaTag;
import dev.parallax.extract.page.ParsedPage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: authors of JSON-LD before those of meta tags, those before what stands in elements marked as an author's. */
final class Byline {
    private static final int MOST_WORDS_OF_A_NAME = 5;

    /** Areas whose authors are not the article's: readers, forms, other articles. */
    private static final int ELSEWHERE =
            Hints.COMMENT | Hints.PROMPT | Hints.NAVIGATION | Hints.FOOTER | Hints.RELATED | Hints.HIDDEN;

    private static final List<String> META_KEYS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "parsely-author",
            "byl",
            "citation_author");

    private Byline() {}

    /** The names, joined by a comma and a space; null where the page gives none. */
    static @Nullable String find(ParsedPage page, Declared declared, Metas metas) {
        Set<String> names = new LinkedHashSet<>();
        for (String author : declared.authors()) {
            AuthorName.declared(author).ifPresent(names::add);
        }
        for (int key = 0; names.isEmpty() && key < META_KEYS.size(); key++) {
            for (MetaTag tag : metas.all(META_KEYS.get(key))) {
                name(tag).ifPresent(names::add);
            }
        }
        return names.isEmpty() ? shown(page.bylines()) : String.join(", ", names);
    }

    private static Optional<String> name(MetaTag tag) {
        if (tag.inHead()) {
            return AuthorName.declared(tag.value());
        }
        return (tag.hints() & ELSEWHERE) == 0 ? AuthorName.shown(tag.value()) : Optional.empty();
    }

    /** The first link to an author, else the first element as short as a name, else the first: an element around a name often holds a biography too. */
    private static @Nullable String shown(List<MetaTag> marks) {
        List<Predicate<MetaTag>> order = List.of(
                mark -> mark.key().equals("rel"), mark -> words(mark.value()) <= MOST_WORDS_OF_A_NAME, mark -> true);
        for (Predicate<MetaTag> kind : order) {
            for (MetaTag mark : marks) {
                Optional<String> name = kind.test(mark) ? name(mark) : Optional.empty();
                if (name.isPresent()) {
                    return name.get();
                }
            }
        }
        return null;
    }

    private static int words(String text) {
        return Words.folded(text).split(" ").length;
    }
}
