package dev.parallax.annotate.claim;

import dev.parallax.model.Quantity;
import java.util.Optional;

/** What a word does beside a number that counts no people; the names stand in {@code amounts.<language>.tsv} in lower case. */
enum AmountRole {
    MONEY,
    /** Money behind a million or more alone, and else a weight: 5 million pounds. */
    MONEY_SCALED,
    /** An ISO 4217 code, before its number or behind it. */
    CODE,
    DISTANCE,
    SHARE,
    /** A unit of time, which is a term where a word of punishment stands beside it. */
    TERM,
    TWIN_DISTANCE,
    /** A noun in the dual, which says its number itself. */
    TWIN_TERM,
    /** A unit that stands before its number: yüzde. */
    BEFORE,
    /** A word before a number that makes a distance a speed: saatte. */
    SPEED,
    /** A longer form that is none of the units in it: km per hour, percentage point. */
    NO,
    /** A word beside which 100 % is a turn of speech. */
    SURE,
    PRISON,
    /** A verb of imprisonment before a term. */
    JAILED,
    /** A word for giving a term. */
    SENTENCED,
    REMAND,
    /** A word right before time that was spent or that passed: the last 20 years, after 20 years. */
    LAST,
    /** A word behind time that was spent or that passed. */
    SERVED;

    /** The quantity of a number with the word as its unit; empty where it is none. */
    Optional<Quantity> quantity() {
        return switch (this) {
            case MONEY, MONEY_SCALED, CODE -> Optional.of(Quantity.MONEY);
            case DISTANCE, TWIN_DISTANCE -> Optional.of(Quantity.DISTANCE);
            case SHARE, BEFORE -> Optional.of(Quantity.SHARE);
            case TERM, TWIN_TERM -> Optional.of(Quantity.SENTENCE);
            default -> Optional.empty();
        };
    }

    /** Whether the word stands behind its number, or where a unit would. */
    boolean behind() {
        return this == NO || quantity().isPresent() && this != BEFORE && !twin();
    }

    /** Whether the form itself says two of the unit. */
    boolean twin() {
        return this == TWIN_DISTANCE || this == TWIN_TERM;
    }
}
