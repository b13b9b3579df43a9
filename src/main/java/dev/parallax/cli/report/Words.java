package dev.parallax.cli.report;

import dev.parallax.gather.FilterReason;
import dev.parallax.model.Contrast;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.Reason;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import dev.parallax.model.Voice;
import dev.parallax.spark.table.RecordShape;
import java.util.Locale;

/** What the values of the tables mean, in words. A value that this version does not know stands for itself. */
public final class Words {
    private Words() {}

    /** A constant as it stands in the tables. */
    public static String id(Enum<?> constant) {
        return RecordShape.text(constant);
    }

    /** A group as a word of a sentence: {@code Western}. */
    public static String group(String id) {
        if (id.equals("-") || id.equals("unassigned")) {
            return "No group";
        }
        String words = MeasureWords.plain(id);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How far a measure may be trusted. */
    public static String standing(Standing standing, Validation validation) {
        String checked =
                switch (validation) {
                    case NONE -> "checked by nobody yet";
                    case SYNTHETIC -> "checked on made texts only";
                    case MACHINE_CODED -> "checked by programs only";
                    case ONE_CODER -> "checked by one reader";
                    case TWO_CODERS -> "checked by two readers";
                };
        return id(standing) + " measure, " + checked;
    }

    /** Whose words. */
    public static String voice(Voice voice) {
        return switch (voice) {
            case OUTLET -> "the outlet's own voice";
            case ATTRIBUTED_NAMED -> "attributed by name";
            case ATTRIBUTED_ANONYMOUS -> "attributed without a name";
            case IMPERSONAL -> "impersonal (\"it is believed\")";
            case UNCLEAR -> "voice unclear";
        };
    }

    /** Whose words a contrast compares. */
    public static String voice(Contrast contrast) {
        return voice(contrast.voice()) + (contrast.isVeiled() ? ", and what is said impersonally" : "");
    }

    /** How exact a date is. */
    public static String precision(DatePrecision precision) {
        return switch (precision) {
            case INSTANT -> "with its offset";
            case MINUTE -> "by the outlet's clock";
            case DAY -> "the day only";
            case UNKNOWN -> "unknown";
        };
    }

    /** Why a record was rejected. */
    public static String rejected(String reason) {
        for (Reason known : Reason.values()) {
            if (known.id().equals(reason)) {
                return rejected(known);
            }
        }
        return reason;
    }

    /** Why a record was passed over. */
    public static String filtered(String reason) {
        for (FilterReason known : FilterReason.values()) {
            if (known.id().equals(reason)) {
                return filtered(known);
            }
        }
        return reason;
    }

    private static String filtered(FilterReason reason) {
        return switch (reason) {
            case RECORD_TYPE -> "a record that holds no page";
            case OUTLET_NOT_ASKED -> "a host of no outlet that the recipe asks for";
            case DATE_NOT_ASKED -> "captured on a day that the recipe does not ask for";
            case MEDIA_TYPE_NOT_ASKED -> "a media type that the recipe does not ask for";
        };
    }

    private static String rejected(Reason reason) {
        return switch (reason) {
            case NOT_A_WARC -> "the file holds no WARC record";
            case CORRUPT_RECORD -> "a record that cannot be read";
            case TRUNCATED_RECORD -> "the file ends inside the record";
            case REVISIT -> "a revisit whose page is stored elsewhere";
            case REDIRECT -> "sends the reader to another address";
            case HTTP_STATUS -> "an error page by its status";
            case CORRUPT_HTTP -> "its HTTP head cannot be read";
            case CONTENT_ENCODING -> "its body does not decode";
            case BODY_TOO_LARGE -> "larger than the recipe's bound";
            case EMPTY_BODY -> "a page without bytes";
            case BAD_URL -> "no address of the web";
            case BAD_CAPTURE_DATE -> "no capture date that can be read";
            case MISSING_FILE -> "the url list names a file that is not there";
            case UNLISTED_FILE -> "the url list does not name the file";
            case TOO_MANY_NODES -> "markup with more nodes than the recipe's bound";
            case TOO_DEEP -> "markup deeper than the recipe's bound";
            case NOT_AN_ARTICLE -> "a front page, list, search or error page";
            case MEDIA_ONLY -> "a video, gallery or graphic without article text";
            case NO_TITLE -> "an article without a headline";
            case NO_TEXT -> "no article text, or too little of it";
            case LANGUAGE_NOT_ASKED -> "a language that the recipe does not ask for";
            case DATE_NOT_ASKED -> "published on a day that the recipe does not ask for";
            case DUPLICATE -> "the same article as another record";
            case OTHER_VERSION -> "an edited recapture that is not the measured version";
            case TOO_LONG -> "a text longer than the stage's bound";
        };
    }
}
