package dev.parallax.extract.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, walked once.
 *
 * @param base address against which links are resolved
 * @param language the html element's lang attribute, as written
 * @param titleElement text of the title element
 * @param canonical href of rel=canonical
 * @param amp href of rel=amphtml
 * @param isAmp whether the page is itself an AMP page
 * @param metas meta tags and marked elements in reading order
 * @param jsonLd JSON-LD scripts, as written
 * @param times time elements and the like
 * @param bylines text of elements whose markup says that they hold an author
 * @param boxes block elements in reading order; the first is the page's own
 * @param blocks stretches of text in reading order
 * @param ruled what a rule of the outlet found
 * @param media how many videos, frames and pictures stand in the page
 */
public record ParsedPage(
        String base,
        @Nullable String language,
        @Nullable String titleElement,
        @Nullable String canonical,
        @Nullable String amp,
        boolean isAmp,
        List<MetaTag> metas,
        List<String> jsonLd,
        List<TimeMark> times,
        List<MetaTag> bylines,
        List<Box> boxes,
        List<Block> blocks,
        Ruled ruled,
        int media) {}
