package dev.parallax.extract;

import dev.parallax.model.Change;
import dev.parallax.model.Outcome;
import dev.parallax.model.Reason;
import dev.parallax.model.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides, from all captures of one article, which of them is measured, which are duplicates and which are versions, and whether two addresses are one
 * article. Pure: the outcome does not depend on the order in which the captures come.
 */
public final class Versions {
    /** Which version is measured. */
    public enum Measured {
        EARLIEST,
        LATEST
    }

    /**
     * What becomes of an article's captures.
     *
     * @param measuredCaptureId the capture whose text is the article
     * @param versions one row per text or title that differs from the one before; a single row where the article never changed
     * @param rejected duplicates and other versions, by capture id
     */
    public record Decision(String measuredCaptureId, List<Version> versions, Map<String, Reason> rejected) {
        /** The outcome for a capture that is not measured. */
        public <O> Outcome<O> outcome(String captureId) {
            return Outcome.replaced(rejected.getOrDefault(captureId, Reason.DUPLICATE), measuredCaptureId);
        }
    }

    /** Two texts agree from this share of common shingles (of the shorter) on. */
    private static final double AGREE = 0.6;

    /** Texts within this share of each other's length that differ in few words are a correction. */
    private static final double CORRECTION = 0.9;

    private static final int SHINGLE = 3;

    private static final Comparator<VersionedCapture> BY_TIME =
            Comparator.comparing(VersionedCapture::capturedAt).thenComparing(VersionedCapture::captureId);

    private Versions() {}

    /**
     * Decides for the captures of one article.
     *
     * @param captures at least one, all of the same article, in any order
     * @param measured which version is measured
     */
    public static Decision decide(List<VersionedCapture> captures, Measured measured) {
        List<VersionedCapture> ordered = new ArrayList<>(captures);
        ordered.sort(BY_TIME);
        List<List<VersionedCapture>> runs = new ArrayList<>();
        for (VersionedCapture capture : ordered) {
            List<VersionedCapture> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (run != null && same(run.get(0), capture)) {
                run.add(capture);
            } else {
                runs.add(new ArrayList<>(List.of(capture)));
            }
        }
        VersionedCapture chosen = measured == Measured.EARLIEST
                ? ordered.get(0)
                : runs.get(runs.size() - 1).get(0);
        List<Version> versions = new ArrayList<>();
        Map<String, Reason> rejected = new TreeMap<>();
        VersionedCapture before = ordered.get(0);
        for (List<VersionedCapture> run : runs) {
            VersionedCapture first = run.get(0);
            versions.add(new Version(
                    first.articleId(),
                    versions.size(),
                    first.captureId(),
                    first.capturedAt(),
                    run.get(run.size() - 1).capturedAt(),
                    first.title(),
                    first.text(),
                    first.textSha256(),
                    versions.isEmpty() ? Change.FIRST : change(before, first)));
            for (VersionedCapture capture : run) {
                if (!capture.captureId().equals(chosen.captureId())) {
                    rejected.put(capture.captureId(), same(capture, chosen) ? Reason.DUPLICATE : Reason.OTHER_VERSION);
                }
            }
            before = first;
        }
        return new Decision(chosen.captureId(), versions, rejected);
    }

    private static boolean same(VersionedCapture one, VersionedCapture other) {
        return one.textSha256().equals(other.textSha256()) && one.title().equals(other.title());
    }

    /** What the later capture changed: the title alone, a few words (correction), the text, or most of the text away (removed). */
    static Change change(VersionedCapture before, VersionedCapture after) {
        if (before.textSha256().equals(after.textSha256())) {
            return Change.TITLE;
        }
        if (after.text().length() * 5 < before.text().length()) {
            return Change.REMOVED;
        }
        Set<String> old = shingles(before.text());
        Set<String> now = shingles(after.text());
        int common = common(old, now);
        boolean fewWords = common >= CORRECTION * Math.max(old.size(), now.size());
        return fewWords ? Change.CORRECTION : Change.TEXT;
    }

    /**
     * Whether two articles that a canonical link calls one are one: only where their texts agree, since templates repeat one canonical link over many pages.
     */
    public static boolean agree(String oneText, String otherText) {
        Set<String> one = shingles(oneText);
        Set<String> other = shingles(otherText);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? oneText.equals(otherText) : common(one, other) >= AGREE * smaller;
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static Set<String> shingles(String text) {
        List<String> words = Tokens.words(text);
        Set<String> shingles = new HashSet<>();
        for (int index = 0; index + SHINGLE <= words.size(); index++) {
            shingles.add(String.join(" ", words.subList(index, index + SHINGLE)));
        }
        if (shingles.isEmpty() && !words.isEmpty()) {
            shingles.add(String.join(" ", words));
        }
        return shingles;
    }
}
