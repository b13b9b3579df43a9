package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * What was lost, and why. One row of the table {@code rejections}.
 *
 * @param stage Stage that rejected.
 * @param recordId Record: capture_id, article_id, or file and offset.
 * @param reason Reason.
 * @param detail What was found, for a person.
 * @param url Address, where known.
 * @param outletId Outlet, where known.
 * @param keptId Record that stands for it (duplicate, other_version).
 */
public record Rejection(
        String stage,
        String recordId,
        String reason,
        @Nullable String detail,
        @Nullable String url,
        @Nullable String outletId,
        @Nullable String keptId) {}
