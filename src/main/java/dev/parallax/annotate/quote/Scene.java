package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that rules of reported speech look at in one passage.
 *
 * @param passage the passage
 * @param mentions names of the catalog in it, by begin
 * @param cues cues from left to right
 * @param roles roles of each token
 * @param quoted quoted stretches from left to right
 * @param surnames keys of the last names of those whom the passage names in full
 */
record Scene(
        Passage passage,
        List<Named> mentions,
        List<Hit<Cue>> cues,
        List<Set<Role>> roles,
        List<Quoted> quoted,
        Set<String> surnames) {
    /** The same with the last names of those whom the passage names in full. */
    Scene withSurnames() {
        return new Scene(
                passage, mentions, cues, roles, quoted, Surnames.keys(passage, mentions, Antecedents.people(this)));
    }

    /** The same with last names of people whom another passage of the article names in full. */
    Scene withSurnames(Set<String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(others);
        all.addAll(surnames);
        return new Scene(passage, mentions, cues, roles, quoted, Set.copyOf(all));
    }

    /** Whether a cue begins in {@code [from, to)}. */
    boolean cueIn(int from, int to) {
        return cues.stream().anyMatch(cue -> cue.first() >= from && cue.first() < to);
    }

    boolean is(int token, Role role) {
        return token >= 0 && token < roles.size() && roles.get(token).contains(role);
    }

    /** Whether the words are English, of whose clauses more is known by rule. */
    boolean isEnglish() {
        return passage.language().code().equals("en");
    }

    /** The quoted stretch that holds a token, or null-free: -1. */
    int quotedAt(int token) {
        int begin = passage.tokens().get(token).begin();
        for (int index = 0; index < quoted.size(); index++) {
            Quoted span = quoted.get(index);
            if (span.open() < begin && begin < span.close()) {
                return index;
            }
        }
        return -1;
    }

    Sentenced sentenceOf(int token) {
        return passage.sentences()
                .get(passage.sentenceAt(passage.tokens().get(token).begin()));
    }

    /** Number of the paragraph that holds a UTF-16 index. */
    int paragraph(int index) {
        return passage.sentences().get(passage.sentenceAt(index)).paragraph();
    }

    int begin(int token) {
        return passage.tokens().get(token).begin();
    }

    int end(int token) {
        return passage.tokens().get(token).end();
    }

    String normal(int token) {
        return passage.tokens().get(token).normal();
    }

    /** The word of a token, as written. */
    Word word(int token) {
        return passage.tokens().get(token).word();
    }

    boolean capital(int token) {
        return word(token).capital();
    }

    /** Whether one of these characters stands between a token and the next. */
    boolean between(int token, String marks) {
        String gap = passage.gap(token);
        if (gap.equals(":") && ofTime(token)) {
            return false;
        }
        for (int index = 0; index < gap.length(); index++) {
            if (marks.indexOf(gap.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma, semicolon, colon, dash, bracket, quotation mark or line end stands between a token and the next. */
    boolean parted(int token) {
        String gap = passage.gap(token);
        if (gap.equals(":") && ofTime(token)) {
            return false;
        }
        for (int index = 0; index < gap.length(); index++) {
            char c = gap.charAt(index);
            if (",;:،؛()[]\"«»“”„\n".indexOf(c) >= 0
                    || (c == '–' || c == '—' || c == '-') && gap.length() > 1 && spaced(gap, index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token and the next are the hour and the minutes of a time of day: 4:10. */
    private boolean ofTime(int token) {
        return token + 1 < passage.tokens().size()
                && word(token).numeric()
                && passage.tokens().get(token + 1).word().numeric();
    }

    private static boolean spaced(String gap, int index) {
        return index > 0 && Character.isWhitespace(gap.charAt(index - 1))
                || index + 1 < gap.length() && Character.isWhitespace(gap.charAt(index + 1));
    }

    boolean comma(int token) {
        return between(token, ",،");
    }
}
