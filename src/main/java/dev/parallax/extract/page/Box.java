package dev.parallax.extract.page;

import org.jspecify.annotations.Nullable;

/** A block element of the page. Its text is the blocks from {@link #firstBlock} to before {@link #endBlock}, since blocks are numbered in reading order. */
public final class Box {
    private final @Nullable Box parent;
    private final String tag;
    private final String label;
    private final String itemType;
    private final int hints;
    private final int depth;
    private final int number;
    private final int firstBlock;
    private int endBlock;

    Box(@Nullable Box parent, String tag, String label, String itemType, int hints, int number, int firstBlock) {
        this.parent = parent;
        this.tag = tag;
        this.label = label;
        this.itemType = itemType;
        this.hints = hints;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.number = number;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    void end(int block) {
        endBlock = block;
    }

    /** The box around this one; null for the page's own. */
    public @Nullable Box parent() {
        return parent;
    }

    /** Element name, lower case. */
    public String tag() {
        return tag;
    }

    /** The class attribute as written: boxes of one make share it. */
    public String label() {
        return label;
    }

    /** The itemtype attribute as written: addresses of a vocabulary's types, or nothing. */
    public String itemType() {
        return itemType;
    }

    /** The markup's own hints, bits of {@link Hints}; not those of the boxes around it. */
    public int hints() {
        return hints;
    }

    /** Boxes around this one. */
    public int depth() {
        return depth;
    }

    /** Number in reading order, from 0. */
    public int number() {
        return number;
    }

    /** Number of the first block inside. */
    public int firstBlock() {
        return firstBlock;
    }

    /** Number behind the last block inside. */
    public int endBlock() {
        return endBlock;
    }

    /** Whether the block lies inside. */
    public boolean holds(int block) {
        return firstBlock <= block && block < endBlock;
    }

    /** Whether the box is {@code other} or lies inside it. */
    public boolean within(Box other) {
        Box box = this;
        while (box != null && box.depth > other.depth) {
            box = box.parent;
        }
        return box == other;
    }

    @Override
    public String toString() {
        return tag + (label.isEmpty() ? "" : "." + label.replace(' ', '.'));
    }
}
