package dev.parallax.align.reuse;

import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a later article carries an earlier one. Containment is the share of the later article's shingles that stand in the earlier one: 0.8 or more is a duplicate, 0.3 or more a copy in part,
 * kept as quotation; either is wire where an agency is credited. Less than {@value #FEWEST} shared shingles are chance.
 */
public final class ReuseScore {
    /** Fewest shared shingles. */
    public static final int FEWEST = 8;

    /** Lowest containment of a duplicate. */
    public static final double DUPLICATE = 0.8;

    /** Lowest containment of any copy. */
    public static final double COPY = 0.3;

    private static final double DECIMALS = 10_000;

    private ReuseScore() {}

    /** The copy in the later of two articles, in either order; empty where there is none, or where the languages differ. */
    public static Optional<Reuse> of(ReuseText one, ReuseText other) {
        return of(InTime.of(one, other));
    }

    static Optional<Reuse> of(InTime pair) {
        ReuseText source = pair.source();
        ReuseText carrier = pair.carrier();
        if (!pair.oneLanguage() || source.articleId().equals(carrier.articleId())) {
            return Optional.empty();
        }
        int shared = Shingles.shared(source.shingles(), carrier.shingles());
        double containment = carrier.shingles().length == 0 ? 0 : (double) shared / carrier.shingles().length;
        if (shared < FEWEST || containment < COPY) {
            return Optional.empty();
        }
        return Optional.of(new Reuse(
                carrier.articleId(),
                source.articleId(),
                rounded(containment),
                shared,
                kind(source, carrier, containment)));
    }

    /**
     * An article credited to an agency is a placement of its copy, whichever outlet it is met in. Where only the source is credited, a long copy of it is one too: credits get lost on the
     * way.
     */
    private static ReuseKind kind(ReuseText source, ReuseText carrier, double containment) {
        boolean credited = carrier.wireAgency() != null
                && (source.wireAgency() == null || Objects.equals(carrier.wireAgency(), source.wireAgency()));
        boolean lost = carrier.wireAgency() == null && source.wireAgency() != null && containment >= DUPLICATE;
        if (credited || lost) {
            return ReuseKind.WIRE;
        }
        return containment >= DUPLICATE ? ReuseKind.DUPLICATE : ReuseKind.QUOTATION;
    }

    /** Four decimals. */
    static double rounded(double share) {
        return Math.round(share * DECIMALS) / DECIMALS;
    }
}
