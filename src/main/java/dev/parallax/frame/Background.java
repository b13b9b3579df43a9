package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventLabels;
import dev.parallax.catalog.EventsReader;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.catalog.States;
import java.util.List;
import java.util.TreeMap;

/**
 * What the catalog knows beside cards and lexicons: what measures read of concepts, outlets and events.
 *
 * @param conceptsSha256 hash of the catalog part that the mentions were found with
 * @param sides whose speaker is whose
 * @param eventWords where a word names an event
 * @param eventFacts numbers and days of events
 */
public record Background(String conceptsSha256, Sides sides, EventWords eventWords, EventFacts eventFacts) {
    /** The files of a catalog that it comes from. */
    static final List<String> PARTS =
            List.of("concepts/concepts.tsv", "concepts/states.tsv", "concepts/labels.tsv", "outlets", "events");

    /** Nothing known: for what asks only for the list of measures. */
    public static Background unknown(String conceptsSha256) {
        return of(new CatalogFiles(new TreeMap<>()), conceptsSha256);
    }

    /**
     * Reads what there is of concepts, outlets and events; a part that is missing is empty.
     *
     * @throws dev.parallax.catalog.CatalogErrors where a file is not as it should be
     */
    public static Background of(CatalogFiles catalog, String conceptsSha256) {
        Concepts concepts = ConceptsReader.read(catalog.part("concepts/concepts.tsv"));
        List<DeclaredEvent> events = EventsReader.read(catalog);
        States states = States.read(catalog, concepts);
        List<OutletEntry> outlets =
                List.copyOf(OutletsReader.read(catalog).entries().values());
        return new Background(
                conceptsSha256,
                Sides.of(concepts, states, outlets, events),
                EventWords.of(EventLabels.read(catalog, concepts, events), concepts, events),
                EventFacts.of(events));
    }
}
