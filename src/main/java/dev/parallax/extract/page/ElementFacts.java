package dev.parallax.extract.page;

/**
 * What the attributes of an element say.
 *
 * @param hints bits of {@link Hints}
 * @param label class attribute
 * @param href link target, as written
 * @param itemType itemtype attribute, as written
 */
record ElementFacts(int hints, String label, String href, String itemType) {
    static final ElementFacts NONE = new ElementFacts(0, "", "", "");
}
