package dev.parallax.catalog;

import dev.parallax.model.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * A concept: an actor, place, happening, thing or a label that newsrooms fight over.
 *
 * @param conceptId identifier; opaque for contested places and peoples
 * @param kind kind
 * @param label English label, by the rule stated in concepts/README.md
 * @param wikidata Wikidata id, where sure
 * @param privacy why a release pseudonymises it (victim, detainee, minor, private_person); NULL for public figures and everything else
 * @param parent broader concept
 * @param note for the reviewer
 * @param plover event class of the PLOVER ontology, where one fits
 */
public record ConceptEntry(
        String conceptId,
        ConceptKind kind,
        String label,
        @Nullable String wikidata,
        @Nullable String privacy,
        @Nullable String parent,
        @Nullable String note,
        @Nullable Plover plover) {}
