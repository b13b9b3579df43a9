package dev.parallax.release;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A few invented persons, private and public. */
final class SampleCatalog {
    static final String VICTIM = "karim_velizade";
    static final String DETAINEE = "pavel_shumski";
    static final String MINISTER = "orkhan_velizade";

    private SampleCatalog() {}

    static Concepts concepts() {
        SortedMap<String, ConceptEntry> entries = new TreeMap<>();
        put(entries, VICTIM, ConceptKind.PERSON, "victim");
        put(entries, DETAINEE, ConceptKind.PERSON, "detainee");
        put(entries, MINISTER, ConceptKind.PERSON, null);
        put(entries, "baku", ConceptKind.PLACE, null);
        SortedMap<String, List<NameForm>> names = new TreeMap<>();
        form(names, VICTIM, "ru", "Карим Велизаде");
        form(names, VICTIM, "az", "Kərim Vəlizadə");
        form(names, VICTIM, "az", "Vəlizadə");
        form(names, VICTIM, "fa", "کریم ولی‌زاده");
        form(names, VICTIM, "ar", "كريم ولي زاده");
        form(names, VICTIM, "en", "Karim Velizade");
        form(names, DETAINEE, "ru", "Павел Шумский");
        form(names, DETAINEE, "ru", "Шумский");
        form(names, DETAINEE, "tr", "Pavel Şumski");
        form(names, DETAINEE, "fa", "شومسکی");
        form(names, DETAINEE, "en", "Shumski");
        form(names, MINISTER, "az", "Orxan Vəlizadə");
        form(names, MINISTER, "en", "Orkhan Velizade");
        form(names, "baku", "ru", "Баку");
        return new Concepts(entries, names);
    }

    private static void put(
            SortedMap<String, ConceptEntry> entries, String id, ConceptKind kind, @Nullable String privacy) {
        entries.put(id, new ConceptEntry(id, kind, id, null, privacy, null, null, null));
    }

    private static void form(SortedMap<String, List<NameForm>> names, String id, String language, String form) {
        names.computeIfAbsent(language, key -> new ArrayList<>())
                .add(new NameForm(id, language, form, Match.LEMMA, null));
    }
}
