package dev.parallax.catalog.load;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a catalog names already, to which something is loaded. */
public final class KnownNames {
    /** The languages of the program. */
    public static final List<String> LANGUAGES = List.of("ar", "az", "en", "fa", "ru", "tr");

    private final Concepts concepts;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byWikidata = new HashMap<>();

    /** Indexes the names of a catalog. */
    public KnownNames(Concepts concepts) {
        this.concepts = concepts;
        concepts.names().forEach((language, forms) -> forms.forEach(
                form -> byName.putIfAbsent(key(language, form.form()), form.conceptId())));
        concepts.entries().values().forEach(entry -> {
            if (entry.wikidata() != null) {
                byWikidata.put(entry.wikidata(), entry.conceptId());
            }
        });
    }

    @Nullable ConceptEntry entry(String conceptId) {
        return concepts.entries().get(conceptId);
    }

    /** The first concept that has a name, letter case aside; NULL where none has. */
    @Nullable String conceptOf(String language, String form) {
        return byName.get(key(language, form));
    }

    /** The concept of a Wikidata item; NULL where none has it. */
    @Nullable String conceptOfItem(String item) {
        return byWikidata.get(item);
    }

    private static String key(String language, String form) {
        return language + "\t" + UCharacter.toLowerCase(new ULocale(language), form);
    }
}
