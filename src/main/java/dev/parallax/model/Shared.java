package dev.parallax.model;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Holds what is heavy (pipelines, automata, detectors) once per JVM, by the digest of its configuration. The only mutable static of the program.
 */
public final class Shared {
    private static final ConcurrentMap<String, Object> HELD = new ConcurrentHashMap<>();

    private Shared() {}

    /**
     * The value made for this kind and configuration, made now if it is not there. What is held must be safe for use by several threads.
     *
     * @param type class of the value; part of the key
     * @param digest digest of everything that the value is made from
     * @param maker makes it
     */
    public static <T> T get(Class<T> type, String digest, Supplier<T> maker) {
        return type.cast(HELD.computeIfAbsent(type.getName() + " " + digest, key -> maker.get()));
    }
}
