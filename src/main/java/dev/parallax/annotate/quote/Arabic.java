package dev.parallax.annotate.quote;

import dev.parallax.annotate.mention.Named;

/** What verb-first order needs: where the name behind the verb ends. */
final class Arabic {
    private Arabic() {}

    /** Behind the name that begins a group of words: the last catalog name that begins near its front, or its first word. */
    static int endOfName(Scene scene, int[] group) {
        int end = -1;
        for (Named mention : scene.mentions()) {
            if (mention.speaks()
                    && mention.first() >= group[0]
                    && mention.first() <= Math.max(group[0] + 2, end)
                    && mention.end() <= group[1]) {
                end = Math.max(end, mention.end());
            }
        }
        if (end > 0) {
            return end;
        }
        int token = group[0] + 1;
        while (token < group[1] && scene.normal(token).startsWith("ال") && token - group[0] < 4) {
            token++;
        }
        return Math.min(token, group[1]);
    }
}
