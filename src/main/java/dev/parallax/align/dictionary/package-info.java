/**
 * Bilingual dictionaries that a researcher brings: StarDict, DICT, Wiktextract and TSV, read once into one table from words of a language to English words, the pivots. Two articles of
 * different languages whose words have pivots in common are likelier to tell the same. Nothing of a dictionary is bundled; without one nothing here runs.
 */
@NullMarked
package dev.parallax.align.dictionary;

import org.jspecify.annotations.NullMarked;
