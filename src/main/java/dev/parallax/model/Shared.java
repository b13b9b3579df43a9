package dev.parallax.model;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is heavy (pipelines, automata, detectors) once per JVM, by the digest of its configuration. The only mutable static of the program.
 */
public final class Shared {
    private static final ConcurrentMap<String, Held> HELD = new ConcurrentHashMap<>();

    private Shared() {}

    /** Made under a lock of its own: what is heavy may be made of other heavy things, which a map does not allow while it computes. */
    private static final class Held {
        private @Nullable Object value;

        synchronized Object made(Supplier<?> maker) {
            Object made = value;
            if (made == null) {
                made = maker.get();
                value = made;
            }
            return made;
        }
    }

    /**
     * The value made for this kind and configuration, made now if it is not there. What is held must be safe for use by several threads.
     *
     * @param type class of the value; part of the key
     * @param digest digest of everything that the value is made from
     * @param maker makes it; may itself ask for other values
     */
    public static <T> T get(Class<T> type, String digest, Supplier<T> maker) {
        return type.cast(HELD.computeIfAbsent(type.getName() + " " + digest, key -> new Held())
                .made(maker));
    }
}
