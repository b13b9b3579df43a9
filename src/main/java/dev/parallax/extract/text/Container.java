package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;

/** Finds the box that holds the article: the one in which prose outweighs all else by most. */
final class Container {
    private static final double LINK_COST = 0.6;
    private static final double SHORT_COST = 0.25;
    private static final double CLUTTER_COST = 0.05;

    private Container() {}

    static Box find(PageShape shape) {
        double[] before = new double[shape.blocks.size() + 1];
        for (int index = 0; index < shape.blocks.size(); index++) {
            before[index + 1] = before[index] + value(shape, index);
        }
        Box best = shape.boxes.get(0);
        double bestSum = Double.NEGATIVE_INFINITY;
        Box declared = null;
        int declaredProse = 0;
        for (Box box : shape.boxes) {
            double sum = before[box.endBlock()] - before[box.firstBlock()];
            if (sum >= bestSum) {
                best = box;
                bestSum = sum;
            }
            if (Hints.any(box.hints(), Hints.DECLARED_BODY)) {
                int inside = shape.prose(box.firstBlock(), box.endBlock());
                if (inside > declaredProse) {
                    declared = box;
                    declaredProse = inside;
                }
            }
        }
        if (declared != null && declaredProse * 3 > shape.prose(best.firstBlock(), best.endBlock())) {
            return declared;
        }
        return best;
    }

    private static double value(PageShape shape, int index) {
        Block block = shape.blocks.get(index);
        if (shape.clutter(index)) {
            return -CLUTTER_COST * shape.weight[index];
        }
        if (shape.prose[index]) {
            return shape.weight[index] - block.linkChars();
        }
        return -(LINK_COST * block.linkChars() + SHORT_COST * (shape.weight[index] - block.linkChars()));
    }
}
