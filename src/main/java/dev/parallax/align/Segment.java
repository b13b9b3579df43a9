package dev.parallax.align;

import dev.parallax.align.text.Word;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.List;

/**
 * A sentence of an article, or its title, with what stands in it.
 *
 * @param part title or text
 * @param position order in the article: the title is 0, the sentences of the text follow from 1
 * @param paragraph paragraph of the text; -1 for the title
 * @param span where it stands in its part
 * @param words its words, with code points of the part
 * @param mentions mentions of concepts that begin in it
 */
public record Segment(Part part, int position, int paragraph, Span span, List<Word> words, List<Mention> mentions) {
    public Segment {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }
}
