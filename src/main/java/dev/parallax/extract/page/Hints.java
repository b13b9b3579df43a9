package dev.parallax.extract.page;

/**
 * What class, id, role and tag of an element say that it is for, as bits. These are words of markup (the vocabulary of templates, which sites of every
 * language share), never words of the page's text; they are evidence, and {@code dev.parallax.extract.text} overrules them where the text is.
 */
public final class Hints {
    /** What readers wrote. */
    public static final int COMMENT = 1;

    /** Other articles. */
    public static final int RELATED = 1 << 1;

    /** Share bars and tools. */
    public static final int SHARE = 1 << 2;

    /** Menus, crumbs, pagers. */
    public static final int NAVIGATION = 1 << 3;

    /** Words under a picture, credits, galleries, players. */
    public static final int CAPTION = 1 << 4;

    /** Section, counters and other data about the article. */
    public static final int META = 1 << 5;

    /** Advertisements. */
    public static final int ADVERT = 1 << 6;

    /** What asks the reader to do something: subscribe, agree, sign in. */
    public static final int PROMPT = 1 << 7;

    /** Not shown until a script shows it. */
    public static final int HIDDEN = 1 << 8;

    /** Beside the article. */
    public static final int ASIDE = 1 << 9;

    /** Foot of the page. */
    public static final int FOOTER = 1 << 10;

    /** The body of an article. */
    public static final int BODY = 1 << 11;

    /** An article as a whole. */
    public static final int ARTICLE = 1 << 12;

    /** A standfirst. */
    public static final int LEAD = 1 << 13;

    /** A date. */
    public static final int DATE = 1 << 14;

    /** An author's name, or what is said about the author. */
    public static final int BYLINE = 1 << 15;

    /** Declared by microdata or RDFa to be the body of the article. */
    public static final int DECLARED_BODY = 1 << 16;

    /** Key words. */
    public static final int TAGS = 1 << 17;

    /** A quotation set apart from the text. */
    public static final int PULL_QUOTE = 1 << 18;

    /** All that say "not the article's text". */
    public static final int CLUTTER = COMMENT
            | RELATED
            | SHARE
            | NAVIGATION
            | CAPTION
            | META
            | ADVERT
            | PROMPT
            | HIDDEN
            | ASIDE
            | FOOTER
            | DATE
            | BYLINE
            | TAGS;

    private Hints() {}

    /** Whether any of the bits is set. */
    public static boolean any(int hints, int bits) {
        return (hints & bits) != 0;
    }
}
