package dev.parallax.align;

import dev.parallax.model.EvidenceKind;

/** Kind of a feature of a signature. */
public enum FeatureKind {
    /** A person, institution, office or people of the catalog. */
    ACTOR("actor", EvidenceKind.ACTOR),
    /** A place of the catalog. */
    PLACE("place", EvidenceKind.PLACE),
    /** A happening, thing or event label of the catalog. */
    HAPPENING("happening", EvidenceKind.TERM),
    /** Sound key of a name that the catalog does not hold. */
    NAME("name", EvidenceKind.ACTOR),
    /** A number with what it counts. */
    CLAIM("claim", EvidenceKind.NUMBER),
    /** A number of two or more digits. */
    NUMBER("number", EvidenceKind.NUMBER),
    /** A year. */
    YEAR("year", EvidenceKind.NUMBER),
    /** A day of the year or of the week, or a month, named in the text. */
    DATE("date", EvidenceKind.DATE),
    /** A Latin word in a text of another script. */
    LATIN("latin", EvidenceKind.TERM),
    /** A word of the language; compared within one language only. */
    WORD("word", EvidenceKind.TEXT),
    /** An address or outlet that the article refers to. */
    LINK("link", EvidenceKind.LINK),
    /** An English word that a bilingual dictionary has for a word of the text; compared across languages only. */
    PIVOT("pivot", EvidenceKind.DICTIONARY),
    /** No feature: how close the vectors lie that an encoder has for two articles of different languages. */
    VECTOR("vector", EvidenceKind.VECTOR);

    private final String id;
    private final EvidenceKind evidence;

    FeatureKind(String id, EvidenceKind evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    /** As it stands before the colon of a feature key. */
    public String id() {
        return id;
    }

    /** Kind of evidence that two articles share when they share such a feature. */
    public EvidenceKind evidence() {
        return evidence;
    }
}
