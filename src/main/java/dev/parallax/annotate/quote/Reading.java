package dev.parallax.annotate.quote;

/**
 * How a rule reads a cue: where the content is and where the speaker.
 *
 * @param begin first UTF-16 index of the content
 * @param end behind the last
 * @param speakerFirst first token of the speaker; -1 where the rule found none
 * @param speakerEnd behind the last token of the speaker
 */
record Reading(int begin, int end, int speakerFirst, int speakerEnd) {}
