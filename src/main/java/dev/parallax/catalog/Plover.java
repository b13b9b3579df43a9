package dev.parallax.catalog;

/**
 * Event classes of PLOVER, the Political Language Ontology for Verifiable Event Records (Open Event Data Alliance), as the POLECAT data use them; the constant
 * stands in a table as it is written here.
 */
public enum Plover {
    /** To agree, sign, promise. */
    AGREE,
    /** To meet, call, mediate, visit. */
    CONSULT,
    /** To back, praise, recognise, apologise or condole. */
    SUPPORT,
    /** To cooperate in trade, forces, justice, intelligence. */
    COOPERATE,
    /** To give money, goods, shelter, arms. */
    AID,
    /** To yield: release, ease, resign, lift. */
    CONCEDE,
    /** To withdraw forces, to cease fire, to give up positions. */
    RETREAT,
    /** To ask for or demand. */
    REQUEST,
    /** To blame, condemn, accuse, investigate. */
    ACCUSE,
    /** To refuse, deny, veto. */
    REJECT,
    /** To threaten or warn. */
    THREATEN,
    /** To demonstrate, strike, riot. */
    PROTEST,
    /** To reduce relations: expel, halt, embargo, recall. */
    SANCTION,
    /** To make forces ready, move or show them. */
    MOBILIZE,
    /** To arrest, raid, ban, seize, censor, repress. */
    COERCE,
    /** To use force that may kill or wound. */
    ASSAULT
}
