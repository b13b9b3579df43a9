package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks: one row per outlet that the corpus holds or cites. One row of the table {@code outlets}.
 *
 * @param outletId Identifier of the outlet in the catalog, or its registrable domain where the recipe says `outlets: any`.
 * @param name Name in Latin letters.
 * @param nameNative Name as the outlet writes it.
 * @param country Country of the newsroom, ISO 3166-1 alpha-2.
 * @param control Who controls the outlet.
 * @param ownerGroup Ultimate owner: the unit of inference. Outlets of one owner share it; the outlet's own id where no owner is known.
 * @param targetAudience For whom the outlet writes.
 * @param timeZone IANA time zone used where a page states a time without an offset.
 * @param sourceUrl Public page that states control and owner.
 */
public record Outlet(
        String outletId,
        String name,
        @Nullable String nameNative,
        @Nullable String country,
        Control control,
        String ownerGroup,
        Audience targetAudience,
        String timeZone,
        @Nullable String sourceUrl) {}
