package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * The editions and channels of an outlet. One row of the table {@code editions}.
 *
 * @param outletId Outlet.
 * @param editionId Edition, unique over all outlets.
 * @param language Language of the edition, ISO 639-1; NULL where an edition mixes languages.
 * @param domains Host names of the edition, parted by one space; empty for a channel.
 * @param channel Address of the channel, where the edition is one.
 */
public record Edition(
        String outletId,
        String editionId,
        @Nullable String language,
        String domains,
        @Nullable String channel) {}
