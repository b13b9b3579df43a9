package dev.parallax.annotate.claim;

import dev.parallax.model.Quantity;
import java.util.Optional;

/** What a word does beside a number; the names stand in {@code counts.<language>.tsv} in lower case. */
enum CountRole {
    KILLED,
    INJURED,
    DETAINED,
    ARRESTED,
    ABOARD,
    SURVIVORS,
    /** A noun for the killing itself: what a number right before it counts are deeds, not people. */
    DEED,
    PERSON,
    OTHER,
    /** A fate that is none of the quantities: a number beside it counts nothing that is measured. */
    UNMEASURED,
    /** Where passengers are that are aboard no longer: in hospital. */
    ASHORE,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    ABOUT,
    REPORTED,
    SKIP;

    /** The quantity that a number beside the word counts. */
    Optional<Quantity> quantity() {
        return switch (this) {
            case KILLED, DEED -> Optional.of(Quantity.KILLED);
            case INJURED -> Optional.of(Quantity.INJURED);
            case DETAINED -> Optional.of(Quantity.DETAINED);
            case ARRESTED -> Optional.of(Quantity.ARRESTED);
            case ABOARD -> Optional.of(Quantity.ABOARD);
            case SURVIVORS -> Optional.of(Quantity.SURVIVORS);
            default -> Optional.empty();
        };
    }

    /** Whether a number may be bound to the word. */
    boolean predicate() {
        return this == UNMEASURED || quantity().isPresent();
    }

    /** Whether the word says how a number is put. */
    boolean modal() {
        return this == AT_LEAST || this == MORE_THAN || this == UP_TO || this == ABOUT || this == REPORTED;
    }
}
