package dev.parallax.extract.metadata;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The author's name as a line of its own right behind the text, where no markup names an author: two to four words without digits, links and sentence marks,
 * with nothing but notes behind it in the same box.
 */
public final class Signature {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private Signature() {}

    /** The name, where such a line follows block {@code last}. */
    public static Optional<String> find(List<Block> blocks, int last, List<Block> notes) {
        int at = last + 1;
        if (last < 0
                || at >= blocks.size()
                || blocks.get(at).kind() != Kind.PARAGRAPH
                || blocks.get(at).box().parent() != blocks.get(last).box().parent()) {
            return Optional.empty();
        }
        int next = at + 1;
        boolean ends = next >= blocks.size()
                || notes.contains(blocks.get(next))
                || blocks.get(next).box().parent() != blocks.get(at).box().parent();
        return ends && isName(blocks.get(at)) ? Optional.of(blocks.get(at).text()) : Optional.empty();
    }

    private static boolean isName(Block block) {
        String text = block.text();
        int words = text.split(" ").length;
        return text.length() <= LONGEST
                && words >= 2
                && words <= MOST_WORDS
                && block.linkChars() == 0
                && text.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || c == ' '
                                || c == '-'
                                || c == '\''
                                || c == '’'
                                || c == '\u200C'
                                || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
