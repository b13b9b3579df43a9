package dev.parallax.language.corenlp;

import org.jspecify.annotations.Nullable;

/**
 * A token as CoreNLP gives it.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index behind its last
 * @param lemma lemma, where the language has a lemmatiser
 * @param tag part of speech in the tagger's own set
 * @param head number of the governor among all tokens; -1 for a root; NULL where not parsed
 * @param relation relation to it
 * @param entity type of the name that the token belongs to; {@code O} where none; NULL where names are not searched for
 */
public record DeepToken(
        int begin,
        int end,
        @Nullable String lemma,
        @Nullable String tag,
        @Nullable Integer head,
        @Nullable String relation,
        @Nullable String entity) {}
