package dev.parallax.cli.report;

import java.util.Map;

/** What a measure asks, in a few words, for a reader who does not know its id. A measure of a researcher's own goes by its id. */
public final class MeasureWords {
    private static final String MODEL = "_model";
    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("naming", "What they call it"),
            Map.entry("concept_use", "What they call it, counted"),
            Map.entry("cause_words", "How the cause is told"),
            Map.entry("cause_as_told", "How the cause is told"),
            Map.entry("claims", "The numbers told"),
            Map.entry("quote_sources", "Who is quoted"),
            Map.entry("quote_form", "How speech is reported"),
            Map.entry("source_diversity", "How mixed the sources are"),
            Map.entry("voice", "Whose voice fills the text"),
            Map.entry("prominence", "How prominent it is"),
            Map.entry("policy_frame", "Which side of the issue"),
            Map.entry("epistemic_distancing", "Words that keep a distance"),
            Map.entry("impersonal_attribution", "Said to be so, by nobody named"),
            Map.entry("anonymous_source", "Sources without a name"),
            Map.entry("intensifier", "Words that raise the tone"));

    private MeasureWords() {}

    /** What the measure asks. */
    public static String asked(String featureId) {
        String id = featureId.endsWith(MODEL) ? featureId.substring(0, featureId.length() - MODEL.length()) : featureId;
        return ASKED.getOrDefault(id, plain(featureId));
    }

    /** An id as words: underscores are spaces. */
    public static String plain(String id) {
        return id.replace('_', ' ');
    }
}
