package dev.parallax.extract.page;

import dev.parallax.catalog.ExtractionRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements that a rule of the outlet names in a page, while its tree is walked. */
final class RuledElements {
    private static final int LONGEST = 1_000;

    private final Set<Element> text = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Box> boxes = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String byline;
    private @Nullable String published;

    private RuledElements() {}

    /** Asks the rule; where its text matches no words, as where there is no rule, nothing is named. */
    static RuledElements of(Document document, @Nullable ExtractionRule rule) {
        RuledElements named = new RuledElements();
        if (rule == null) {
            return named;
        }
        document.select(rule.text()).stream().filter(Element::hasText).forEach(named.text::add);
        if (!named.text.isEmpty()) {
            if (rule.drop() != null) {
                named.dropped.addAll(document.select(rule.drop()));
            }
            named.title = words(first(document, rule.title()));
            named.byline = words(first(document, rule.byline()));
            named.published = time(first(document, rule.published()));
        }
        return named;
    }

    private static @Nullable Element first(Document document, @Nullable String selector) {
        return selector == null ? null : document.selectFirst(selector);
    }

    private static @Nullable String words(@Nullable Element first) {
        String words = first == null ? "" : HeadAndMarks.shortText(first, LONGEST);
        return words.isEmpty() ? null : words;
    }

    /** An attribute made for times, else the words. */
    private static @Nullable String time(@Nullable Element first) {
        if (first == null) {
            return null;
        }
        for (String attribute : List.of("datetime", "content")) {
            if (!first.attr(attribute).isBlank()) {
                return first.attr(attribute).strip();
            }
        }
        return words(first);
    }

    boolean isText(Element element) {
        return !text.isEmpty() && text.contains(element);
    }

    boolean isDropped(Element element) {
        return !dropped.isEmpty() && dropped.contains(element);
    }

    /** Takes the box of an element that is text. */
    void add(Box box) {
        boxes.add(box);
    }

    /** What was found, once the walk is over. */
    Ruled found() {
        TreeSet<Integer> blocks = new TreeSet<>();
        for (Box box : boxes) {
            for (int block = box.firstBlock(); block < box.endBlock(); block++) {
                blocks.add(block);
            }
        }
        return blocks.isEmpty() ? Ruled.NONE : new Ruled(blocks, title, byline, published);
    }
}
