package dev.parallax.cli.explain;

import dev.parallax.catalog.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nearest of many words, of which only a handful is held at a time. */
final class Nearest {
    private static final int BATCH = 4096;

    private final String asked;
    private final List<String> batch = new ArrayList<>();

    Nearest(String asked) {
        this.asked = asked;
    }

    void add(String word) {
        batch.add(word);
        if (batch.size() >= BATCH) {
            Optional<String> best = word();
            batch.clear();
            best.ifPresent(batch::add);
        }
    }

    /** The nearest of those added, if any is near. */
    Optional<String> word() {
        return NearestWord.of(asked, batch);
    }
}
