package dev.parallax.annotate.quote;

/** What a word does around a cue; the names stand in {@code words.<language>.tsv} in lower case. */
public enum Role {
    /** Opens the clause that is reported: that, что, ki, که, أن. */
    THAT,
    /** Stands for a person named before: he, она, او. */
    HE,
    /** Stands for an institution named before: it, they, ведомство, nazirlik. */
    IT,
    /** A person or persons without a name: sources, officials, neighbours. */
    ANONYMOUS,
    /** Somebody by what he is to others or does: passenger, niece, employee; unnamed where he is one of several, or stands without a name and indefinite. */
    PERSON,
    /** A body that its word alone names, whatever house was named before: the opposition. */
    BODY,
    /** Those who examine for the state, which speaks by them: forensic experts. */
    EXAMINER,
    /** A document that says something. */
    DOCUMENT,
    /** An institution. */
    INSTITUTION,
    /** A title or office that stands before a name: president, spokesman. */
    TITLE,
    /** Helps a verb and stands between the subject and the cue: has, also, позже. */
    HELPER,
    /** Says when or where something was said and stands between the cue and the content: Monday, in a statement. */
    TIME,
    /** Begins another clause: but, while, который. */
    BREAK,
    /** Says that nothing was said: not, не. */
    NOT,
    /** Ties a noun to the noun before it: of, for, in. */
    TIE,
    /** Joins two clauses or words: and, и, və. */
    AND,
    /** Opens the object that is spoken of: about, о. */
    ABOUT
}
