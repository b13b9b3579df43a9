package dev.parallax.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalog or recipe that cannot be used, with every error found in it; its message has one line for each. */
@SuppressWarnings("NonApiType") // an exception is serialized, and List.copyOf is serializable
public final class CatalogErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> errors;

    /** Errors, at least one. */
    public CatalogErrors(List<Finding> errors) {
        super(errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /** The errors, by file and line. */
    public List<Finding> errors() {
        return errors;
    }
}
