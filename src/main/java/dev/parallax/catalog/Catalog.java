package dev.parallax.catalog;

import dev.parallax.model.Grouping;
import java.util.List;

/**
 * A whole catalog, read. Stages that need a part of it use that part's reader, so that they depend on nothing else.
 *
 * @param outlets who speaks
 * @param groupings in which group each outlet is counted
 * @param concepts actors, places, things and happenings with their names
 * @param lexicons words that measures count
 * @param events declared events
 */
public record Catalog(
        Outlets outlets,
        List<Grouping> groupings,
        Concepts concepts,
        List<Lexicon> lexicons,
        List<DeclaredEvent> events) {
    public Catalog {
        groupings = List.copyOf(groupings);
        lexicons = List.copyOf(lexicons);
        events = List.copyOf(events);
    }

    /**
     * Reads and checks every file.
     *
     * @throws CatalogErrors with every error of {@link CatalogCheck}
     */
    public static Catalog of(CatalogFiles files) {
        Findings findings = new Findings();
        Catalog catalog = CatalogCheck.read(files, findings);
        findings.throwErrors();
        return catalog;
    }
}
