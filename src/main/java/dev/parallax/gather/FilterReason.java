package dev.parallax.gather;

import java.util.Locale;

/** Why a record is passed over without a row of its own. The constant in lower case is the value in the table {@code filtered}. */
public enum FilterReason {
    /** A record that holds no page: warcinfo, request, metadata, conversion, continuation. */
    RECORD_TYPE,
    /** A host of no outlet that the recipe asks for. */
    OUTLET_NOT_ASKED,
    /** Captured on a day that the recipe does not ask for. */
    DATE_NOT_ASKED,
    /** A media type that the recipe does not ask for. */
    MEDIA_TYPE_NOT_ASKED;

    /** As it stands in the table. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
