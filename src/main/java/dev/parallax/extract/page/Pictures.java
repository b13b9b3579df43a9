package dev.parallax.extract.page;

/**
 * Tells the words under a picture where no markup does: the line behind it that begins with what its {@code alt} attribute says it shows. What follows there is the
 * credit.
 */
final class Pictures {
    /** Fewer letters may name any picture. */
    private static final int FEWEST = 20;

    /** A credit has no more. */
    private static final int CREDIT = 80;

    private String shown = "";
    private int next;

    /** Takes note of a picture before a block. */
    void show(String alt, int block) {
        if (alt.length() >= FEWEST) {
            shown = alt.strip();
            next = block;
        }
    }

    /** The block, as a caption where it is one. */
    Block caption(Block block) {
        boolean line = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LOOSE;
        if (!line || shown.isEmpty() || block.number() != next || !tells(block.text())) {
            return block;
        }
        return new Block(
                block.number(), block.box(), Kind.CAPTION, 0, block.text(), block.anchors(), block.linkChars());
    }

    /** Whether a line begins with the letters of what is shown, and soon ends. */
    private boolean tells(String text) {
        if (text.length() > shown.length() + CREDIT) {
            return false;
        }
        int at = 0;
        for (int index = 0; index < shown.length(); index++) {
            char c = shown.charAt(index);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(c)) {
                return false;
            }
            at++;
        }
        return at > 0;
    }
}
