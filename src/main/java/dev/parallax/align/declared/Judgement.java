package dev.parallax.align.declared;

import dev.parallax.model.AlignmentEvidence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was there of an event in an article, linked or not, and which rule decided.
 *
 * @param articleId article
 * @param eventId event
 * @param decision the first rule that decided, in the order in which they are asked
 * @param score what the evidence adds up to, whatever was decided; 0 to 1
 * @param sum the sum of its weights, in log-odds
 * @param days days from the window to the day of publication: negative before it, 0 in it; NULL where the day is not known
 * @param publishedOn first possible day of publication; NULL where it is not known
 * @param lists the lists of {@code must}, in their order
 * @param vetoes concepts of {@code not} that the article names, sorted
 * @param rivals events whose sentences these are rather: ids, the strongest first
 * @param evidence what was found, with its weights
 */
public record Judgement(
        String articleId,
        String eventId,
        Decision decision,
        double score,
        double sum,
        @Nullable Long days,
        @Nullable LocalDate publishedOn,
        List<MustList> lists,
        List<String> vetoes,
        List<String> rivals,
        List<AlignmentEvidence> evidence)
        implements Serializable {
    /** Rules in the order in which they are asked. */
    public enum Decision {
        /** Published before the event's window began. */
        BEFORE_WINDOW,
        /** A list of {@code must} is met by no sentence that is free of the concepts of {@code not}. */
        LIST_NOT_MET,
        /** No sentence speaks of the event, or each tells more of another one, or a list of {@code must} is met only far from all that do. */
        NO_SENTENCE,
        /** Evidence of one kind only. */
        ONE_KIND,
        /** Too little evidence. */
        LOW_SCORE,
        /** Linked, in the band of doubt. */
        ABSTAINED,
        /** Linked. */
        MEMBER;

        /** As it stands in lists: {@code list_not_met}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the article is linked with the event. */
        public boolean linked() {
            return this == ABSTAINED || this == MEMBER;
        }
    }

    /** Whether a list of {@code must} is met, or met only in sentences that name a concept of {@code not}. */
    public enum Met {
        MET,
        VETOED,
        NOT_MET
    }

    /**
     * A list of {@code must}.
     *
     * @param asked its concepts, as declared
     * @param met whether it is met
     */
    public record MustList(List<String> asked, Met met) implements Serializable {
        public MustList {
            asked = List.copyOf(asked);
        }
    }

    public Judgement {
        lists = List.copyOf(lists);
        vetoes = List.copyOf(vetoes);
        rivals = List.copyOf(rivals);
        evidence = List.copyOf(evidence);
    }

    /** How many lists of {@code must} are met. */
    public long listsMet() {
        return lists.stream().filter(list -> list.met() == Met.MET).count();
    }

    /** The weight that is missing to a score, in log-odds; 0 where it is reached. */
    public double missingTo(double asked) {
        return Math.max(0, EvidenceScore.round(EvidenceScore.EVEN + StrictMath.log(asked / (1 - asked)) - sum));
    }
}
