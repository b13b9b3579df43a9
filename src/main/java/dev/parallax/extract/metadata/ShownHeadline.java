package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Kind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline of pages that write two: one for search engines, as first-level heading at the end of the crumbs, and one for readers, as a lower heading behind
 * it that og:title or JSON-LD names. The latter is the article's; its heading may begin with a kicker.
 *
 * @param crumb the first-level heading among the crumbs
 * @param title the headline that is shown, as declared
 */
record ShownHeadline(Block crumb, String title) {
    /** A crumb or a mark between crumbs has no more letters. */
    private static final int CRUMB = 60;

    private static final int MARK = 3;
    private static final double LINKED = 0.5;

    /** The headline behind the crumbs that one of the declared ones names. */
    static Optional<ShownHeadline> find(List<Block> blocks, List<String> declared) {
        @Nullable Block crumb = null;
        for (Block block : blocks) {
            if (block.kind() != Kind.HEADING) {
                continue;
            }
            if (crumb == null && block.level() == 1 && endsCrumbs(block, blocks)) {
                crumb = block;
            } else if (crumb != null && block.linkChars() == 0) {
                for (String title : declared) {
                    if (shows(block.text(), title) && !Headline.isSpelling(crumb.text(), Headline.key(title))) {
                        return Optional.of(new ShownHeadline(crumb, title));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean shows(String heading, String title) {
        String key = Headline.key(title);
        String shown = Headline.key(heading);
        return shown.equals(key) || (key.length() >= Headline.LONG_HEADLINE && shown.endsWith(key));
    }

    /** Whether a heading is the last line of a box, and all before it there are short links and the marks between them. */
    private static boolean endsCrumbs(Block heading, List<Block> blocks) {
        @Nullable Box box = heading.box();
        while (box != null && box.firstBlock() == heading.number()) {
            box = box.parent();
        }
        if (box == null || box.endBlock() != heading.number() + 1) {
            return false;
        }
        int links = 0;
        for (Block block : blocks.subList(box.firstBlock(), heading.number())) {
            boolean link = block.linkChars() > LINKED * block.text().length();
            if (block.text().length() > (link ? CRUMB : MARK)) {
                return false;
            }
            links += link ? 1 : 0;
        }
        return links > 0;
    }
}
