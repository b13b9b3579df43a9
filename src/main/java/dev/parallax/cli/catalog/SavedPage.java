package dev.parallax.cli.catalog;

import dev.parallax.catalog.Outlets;
import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.OutletRules;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Ids;
import dev.parallax.model.Page;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person saved to a file.
 *
 * @param file its name, for the reader
 * @param url address that it was fetched from
 * @param capturedAt when it was fetched: no article is published later
 * @param charset charset that the HTTP header declared; NULL where none
 */
public record SavedPage(
        String file,
        String url,
        Instant capturedAt,
        @Nullable String charset) {

    /** The page as the gatherer would have kept it; an outlet that is in no catalog is {@code -}. */
    public Page page(Outlets outlets, byte[] bytes) {
        String sha256 = Ids.bytesSha256(bytes);
        String outlet = outlets.byUrl(url)
                .map(hosted -> hosted.entry().outlet().outletId())
                .orElse("-");
        return new Page(
                new Capture(
                        Ids.capture(url, capturedAt, sha256),
                        url,
                        outlet,
                        capturedAt,
                        200,
                        "text/html",
                        charset,
                        charset == null ? CharsetSource.NONE : CharsetSource.HEADER,
                        sha256,
                        bytes.length,
                        file,
                        0,
                        bytes.length),
                bytes);
    }

    /** The stage that reads an archive, for pages in whatever language. */
    public static ExtractStage reading(Outlets outlets) {
        return new ExtractStage(OutletRules.of(outlets), new TreeSet<>(List.of(LanguageFinder.ANY)), Bounds.defaults());
    }
}
