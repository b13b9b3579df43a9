package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import java.util.List;

/**
 * Whether years, months or days are the term of a punishment: given, asked for or threatened by a law. Time held before a judgment, time that was served and any other
 * span of time are none; nor is imprisonment for life, which has no number.
 */
final class Terms {
    /** Farthest a word that gives a term stands before it or behind it, in tokens. */
    private static final int SENTENCED = 6;

    /** Farthest a word of punishment stands from the term that it belongs to. */
    private static final int PRISON = 3;

    private static final int REMAND = 8;
    private static final int LAST = 1;
    private static final int SERVED = 6;
    private static final double LONGEST = 1000;
    private static final int COMMA = 4;
    private static final int NUMBER = 6;

    private Terms() {}

    /** Whether a number of years, months or days between two tokens is a term. */
    static boolean is(Passage passage, Units.Measured measured, List<Hit<UnitWord>> hits) {
        Sentenced sentence = passage.sentences().get(passage.sentenceAt(measured.begin()));
        boolean prisonFirst = passage.language().code().equals("ar");
        boolean verbLast = passage.language().verbLast();
        boolean given = false;
        boolean close = false;
        boolean prison = false;
        boolean told = false;
        boolean remand = false;
        boolean last = measured.number().value() > LONGEST; // a year: 2011
        boolean served = false;
        for (Hit<UnitWord> hit : hits) {
            if (hit.first() < sentence.firstToken() || hit.end() > sentence.endToken()) {
                continue;
            }
            boolean behind = hit.first() >= measured.end();
            int far = far(passage, measured, hit);
            switch (hit.value().role()) {
                case SENTENCED -> {
                    told = true;
                    given |= far <= (verbLast ? PRISON + 1 : SENTENCED);
                }
                case PRISON -> {
                    prison |= far <= PRISON + (prisonFirst ? 1 : 0) && (behind || prisonFirst);
                    close |= far <= 1 && behind;
                }
                case JAILED -> prison |= far <= PRISON && !behind;
                case REMAND -> remand |= far <= REMAND;
                case LAST -> last |= !behind && far <= LAST;
                case SERVED -> {
                    last |= behind && far == 0 && (verbLast || prisonFirst); // ten years have passed since
                    served |= behind && (verbLast || prisonFirst) && far <= SERVED;
                }
                default -> {}
            }
        }
        if (last || (served || remand) && !given) {
            return false;
        }
        boolean years = measured.word().unit().equals("years");
        boolean days = measured.word().unit().equals("days");
        return given || prison && (years || told || days && close);
    }

    private static int far(Passage passage, Units.Measured measured, Hit<UnitWord> hit) {
        int from = hit.first() >= measured.end() ? measured.end() : hit.end();
        int to = hit.first() >= measured.end() ? hit.first() : measured.first();
        int far = Math.max(0, to - from);
        for (int token = from - 1; token < to; token++) {
            String gap = passage.gap(token);
            far += gap.contains(",") || gap.contains("،") || gap.contains(";") || gap.contains("؛") ? COMMA : 0;
            boolean number = token >= from && passage.tokens().get(token).word().numeric();
            far += number ? NUMBER : 0;
        }
        return far;
    }
}
