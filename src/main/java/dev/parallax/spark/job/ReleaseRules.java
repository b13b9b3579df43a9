package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.model.Ids;
import dev.parallax.model.Shared;
import dev.parallax.release.Blocs;
import dev.parallax.release.Pseudonyms;
import dev.parallax.run.Recipe;
import java.io.Serializable;

/**
 * What the release reads of recipe and catalog, in a form that can be sent.
 *
 * @param recipe the recipe
 * @param catalog concepts, groupings and outlets
 * @param digest digest of both, by which they are held
 */
record ReleaseRules(Recipe recipe, CatalogFiles catalog, String digest) implements Serializable {
    ReleaseRules(Recipe recipe, CatalogFiles catalog) {
        this(recipe, catalog, Ids.digest(recipe.corpus(), catalog.sha256()));
    }

    /** The default grouping: the column {@code bloc}. */
    static final String BLOC = "bloc";

    /** Pseudonyms of private persons, or none where the recipe asks for none. */
    Pseudonyms pseudonyms() {
        if (!recipe.release().pseudonyms()) {
            return Pseudonyms.NONE;
        }
        return Shared.get(
                Pseudonyms.class,
                digest,
                () -> Pseudonyms.of(ConceptsReader.read(catalog.part("concepts")), recipe.corpus()));
    }

    /** The groups of the default grouping. */
    Blocs blocs() {
        return new Blocs(GroupingsReader.read(catalog.part("groupings")), BLOC);
    }
}
