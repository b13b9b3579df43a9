package dev.parallax.cli;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.YamlDocument;
import dev.parallax.run.Recipe;

/**
 * A corpus that is asked for.
 *
 * @param recipe its description
 * @param base folder that the recipe's relative paths start from
 * @param catalog the catalog as laid over
 * @param folder folder of the corpus, local or of any Hadoop file system
 * @param threads cores; 0 for all
 * @param document the recipe as written
 */
record CorpusRequest(
        Recipe recipe, String base, CatalogFiles catalog, String folder, int threads, YamlDocument document) {}
