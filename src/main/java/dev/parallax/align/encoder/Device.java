package dev.parallax.align.encoder;

/** What a model runs on. In a recipe the constant stands in lower case. */
public enum Device {
    /** The processor, one thread a text: the same numbers each time. */
    CPU,
    /** The first CUDA card; needs ONNX Runtime for GPU on the class path. */
    GPU
}
