package dev.parallax.align.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an ONNX model node by node (onnx.proto of ONNX, IR version 8, operator set 17). */
final class OnnxFile {
    static final int FLOAT = 1;
    static final int INT32 = 6;
    static final int INT64 = 7;

    private final Protobuf graph = new Protobuf().text(2, "tiny");

    /** A node with attributes that are whole numbers: {@code axis=1}. */
    OnnxFile node(String operator, String inputs, String outputs, String... attributes) {
        Protobuf node = new Protobuf();
        for (String input : inputs.split(" ")) {
            node.text(1, input);
        }
        for (String output : outputs.split(" ")) {
            node.text(2, output);
        }
        node.text(4, operator);
        for (String attribute : attributes) {
            String[] parts = attribute.split("=");
            node.message(
                    5,
                    new Protobuf()
                            .text(1, parts[0])
                            .number(3, Long.parseLong(parts[1]))
                            .number(20, 2));
        }
        graph.message(1, node);
        return this;
    }

    OnnxFile floats(String name, long rows, long columns, float... values) {
        graph.message(
                5,
                new Protobuf()
                        .number(1, rows)
                        .number(1, columns)
                        .number(2, FLOAT)
                        .text(8, name)
                        .floats(9, values));
        return this;
    }

    OnnxFile longs(String name, long... values) {
        graph.message(
                5,
                new Protobuf()
                        .number(1, values.length)
                        .number(2, INT64)
                        .text(8, name)
                        .longs(9, values));
        return this;
    }

    /** An input; a dimension is a number, or a name where it is open. */
    OnnxFile input(String name, int type, String... dimensions) {
        graph.message(11, value(name, type, dimensions));
        return this;
    }

    OnnxFile output(String name, int type, String... dimensions) {
        graph.message(12, value(name, type, dimensions));
        return this;
    }

    private static Protobuf value(String name, int type, String... dimensions) {
        Protobuf shape = new Protobuf();
        for (String dimension : dimensions) {
            shape.message(
                    1,
                    dimension.matches("\\d+")
                            ? new Protobuf().number(1, Long.parseLong(dimension))
                            : new Protobuf().text(2, dimension));
        }
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }

    Path write(Path file) {
        byte[] model = new Protobuf()
                .number(1, 8)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, 17))
                .bytes();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
