package dev.parallax.extract.text;

import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.Box;
import dev.parallax.extract.page.Hints;
import dev.parallax.extract.page.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the box that holds the article: the one in which prose outweighs all else by most. Prose counts for less the more links part it from the headline. */
final class Container {
    private static final double LINK_COST = 0.6;
    private static final double SHORT_COST = 0.25;
    private static final double CLUTTER_COST = 0.05;
    private static final double BEFORE_TITLE = 0.3;

    /** Letters of links between headline and prose that quarter the prose's worth. */
    private static final double FAR = 1600;

    /** Prose that makes an article element the article. */
    private static final int OWN_TEXT = 300;

    private Container() {}

    static Box find(PageShape shape, boolean[] records) {
        double[] near = near(shape);
        double[] before = new double[shape.blocks.size() + 1];
        for (int index = 0; index < shape.blocks.size(); index++) {
            before[index + 1] = before[index] + value(shape, index, near[index], records[index]);
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
        best = withinArticle(shape, best);
        if (declared != null && declaredProse * 3 > shape.prose(best.firstBlock(), best.endBlock())) {
            return declared;
        }
        return best;
    }

    /** Where the headline stands in an article element with text of its own, other articles around it are not it. */
    private static Box withinArticle(PageShape shape, Box best) {
        if (shape.title < 0) {
            return best;
        }
        for (@Nullable Box box = shape.blocks.get(shape.title).box(); box != null && box != best; box = box.parent()) {
            if (box.tag().equals("article")
                    && box.within(best)
                    && shape.prose(Math.max(shape.title, box.firstBlock()), box.endBlock()) > OWN_TEXT) {
                return box;
            }
        }
        return best;
    }

    /** What prose is worth by its distance from the headline: 1 right behind it, less the more links stand between. */
    static double[] near(PageShape shape) {
        double[] near = new double[shape.blocks.size()];
        double distance = 0;
        for (int index = 0; index < near.length; index++) {
            near[index] = shape.title < 0 ? 1 : index < shape.title ? BEFORE_TITLE : square(FAR / (FAR + distance));
            distance += index <= shape.title || shape.prose[index]
                    ? 0
                    : shape.blocks.get(index).linkChars();
        }
        return near;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double value(PageShape shape, int index, double near, boolean record) {
        Block block = shape.blocks.get(index);
        if (record || shape.clutter(index)) {
            return -CLUTTER_COST * shape.weight[index];
        }
        if (shape.prose[index]) {
            return near * (shape.weight[index] - block.linkChars());
        }
        if (block.kind() == Kind.PARAGRAPH && block.linkChars() == 0) {
            return 0;
        }
        return -(LINK_COST * block.linkChars() + SHORT_COST * (shape.weight[index] - block.linkChars()));
    }
}
