package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Kind;
import dev.parallax.extract.page.ParsedPage;
import org.jspecify.annotations.Nullable;

/** Finds where on the page the headline is shown. */
public final class TitleBlock {
    private TitleBlock() {}

    /** Number of the block: a heading that reads as the title, else a first-level heading that shares most of it, else any block that reads so; -1 for none. */
    public static int find(ParsedPage page, @Nullable String title) {
        if (title == null) {
            return -1;
        }
        String key = Headline.key(title);
        int like = -1;
        int other = -1;
        for (Block block : page.blocks()) {
            if (block.text().length() > 2 * title.length() + 40) {
                continue;
            }
            boolean same = Headline.isSpelling(block.text(), key);
            if (same && block.kind() == Kind.HEADING) {
                return block.number();
            }
            if (like < 0 && block.level() == 1 && Headline.similar(block.text(), title)) {
                like = block.number();
            }
            if (same && other < 0 && block.linkChars() == 0) {
                other = block.number();
            }
        }
        return like >= 0 ? like : other;
    }
}
