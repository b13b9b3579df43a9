package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import dev.parallax.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The cues of a language, from {@code cues.<language>.tsv}: cue, match, type, stance, note. */
public final class CueTable {
    private final FormIndex<Cue> index;

    /** Reads the table. */
    public CueTable(Language language) {
        index = new FormIndex<>(language);
        Table table = Table.resource("/dev/parallax/annotate/cues." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            Match match = Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT));
            Cue.Type type = Cue.Type.valueOf(table.cell(row, "type").toUpperCase(Locale.ROOT));
            String stance = table.cell(row, "stance");
            Stance of = stance.isEmpty() ? Stance.NEUTRAL : Stance.valueOf(stance.toUpperCase(Locale.ROOT));
            index.add(table.cell(row, "cue"), match, new Cue(type, of));
        }
    }

    /** The cues of a passage from left to right; of those that overlap the longest, then the one nearest to the table. */
    public List<Hit<Cue>> find(Passage passage) {
        List<Hit<Cue>> hits = new ArrayList<>(index.hits(passage));
        hits.sort(Comparator.<Hit<Cue>>comparingInt(Hit::first)
                .thenComparingInt(hit -> -hit.length())
                .thenComparingInt(Hit::rank)
                .thenComparing(hit -> hit.value().type()));
        List<Hit<Cue>> kept = new ArrayList<>();
        int end = 0;
        for (Hit<Cue> hit : hits) {
            if (hit.first() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }
}
