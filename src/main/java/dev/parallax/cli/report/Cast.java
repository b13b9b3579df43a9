package dev.parallax.cli.report;

import dev.parallax.model.Outlet;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The outlets of a release by id. */
public final class Cast {
    private final Map<String, Outlet> outlets = new TreeMap<>();

    /** Reads the table {@code outlets}. */
    public static Cast of(ReleaseTables tables) throws IOException {
        Cast cast = new Cast();
        tables.each("outlets", Outlet.class, outlet -> cast.outlets.put(outlet.outletId(), outlet));
        return cast;
    }

    /** The name of an outlet; its id where the release does not hold it. */
    public String name(String outletId) {
        return Optional.ofNullable(outlets.get(outletId)).map(Outlet::name).orElse(outletId);
    }

    /** The zone of an outlet; UTC where the release does not hold it. */
    public ZoneId zone(String outletId) {
        return Optional.ofNullable(outlets.get(outletId))
                .map(outlet -> ZoneId.of(outlet.timeZone()))
                .orElse(ZoneOffset.UTC);
    }

    /** The owner of an outlet: the unit of inference. */
    public String owner(String outletId) {
        return Optional.ofNullable(outlets.get(outletId))
                .map(Outlet::ownerGroup)
                .orElse(outletId);
    }
}
