package dev.parallax.language;

/** What the form of a word, as written, can be; a word has as many as its form allows. */
public enum Sign {
    /** Case of who acts. */
    NOMINATIVE,
    /** Case of whose something is. */
    GENITIVE,
    /** Case of to whom. */
    DATIVE,
    /** Case of whom an act meets. */
    ACCUSATIVE,
    /** Case of by whom or with what. */
    INSTRUMENTAL,
    /** Case behind prepositions alone. */
    PREPOSITIONAL,
    /** Verb with a person or in the past, or a short participle that stands as one. */
    PREDICATE,
    /** Of a predicate: what is told was done to its subject. */
    PASSIVE,
    /** Preposition. */
    PREPOSITION,
    /** Noun, adjective, numeral, participle: what may stand between a preposition and its noun. */
    NOMINAL,
    /** Noun of living beings in the plural, which is no form of a singular. */
    PEOPLE
}
