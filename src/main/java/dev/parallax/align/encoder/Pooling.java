package dev.parallax.align.encoder;

/** How the vectors of a text's tokens become one. In a recipe the constant stands in lower case. */
public enum Pooling {
    /** What the model's folder says, else the model's own sentence vector where an output is named so, else the mean. */
    AUTO,
    /** The mean of the tokens that are no padding: MiniLM, E5, mpnet. */
    MEAN,
    /** The first token's: BGE, and BERT models trained with it. */
    FIRST,
    /** The output that has one vector a text already: LaBSE's pooler, or an export with {@code sentence_embedding}. */
    OWN
}
