/**
 * A sentence encoder that a researcher brings: an ONNX model and its tokenizer, run on the processor or a graphics card. It gives the beginning of an article a vector, and two articles of
 * different languages whose vectors lie close are likelier to tell the same. No model is bundled; without one nothing here runs, and no native library is loaded.
 */
@NullMarked
package dev.parallax.align.encoder;

import org.jspecify.annotations.NullMarked;
