package dev.parallax.model;

import java.util.Locale;

/**
 * Why a record was rejected. The constant in lower case is the value in the tables. A reason is a statement about the record, never about the program: a
 * fault of the program stops the run.
 */
public enum Reason {
    /** The file holds no WARC record at all. */
    NOT_A_WARC,
    /** A record that cannot be read; reading goes on at the next one. */
    CORRUPT_RECORD,
    /** The file ends inside a record. */
    TRUNCATED_RECORD,
    /** A revisit record whose payload is stored elsewhere. */
    REVISIT,
    /** A response that sends the reader to another address. */
    REDIRECT,
    /** A response with a status of 400 or more. */
    HTTP_STATUS,
    /** A response whose HTTP head cannot be read. */
    CORRUPT_HTTP,
    /** A content encoding that is unknown, or a body that does not decode. */
    CONTENT_ENCODING,
    /** A payload larger than the recipe's bound. */
    BODY_TOO_LARGE,
    /** A payload without bytes. */
    EMPTY_BODY,
    /** An address that is no http or https address with a host. */
    BAD_URL,
    /** A record without a capture date that can be read. */
    BAD_CAPTURE_DATE,
    /** A row of a folder's url list whose file is not there. */
    MISSING_FILE,
    /** A page of a folder that its url list does not name. */
    UNLISTED_FILE,
    /** Markup with more nodes than the recipe's bound. */
    TOO_MANY_NODES,
    /** Markup nested deeper than the recipe's bound. */
    TOO_DEEP,
    /** A front page, list, search or error page. */
    NOT_AN_ARTICLE,
    /** A page that holds a video, gallery or graphic and no article text. */
    MEDIA_ONLY,
    /** An article without a headline. */
    NO_TITLE,
    /** A page without article text, or with too little of it. */
    NO_TEXT,
    /** A language that the recipe does not ask for. */
    LANGUAGE_NOT_ASKED,
    /** Published on a day that the recipe does not ask for. */
    DATE_NOT_ASKED,
    /** The same article as another record. */
    DUPLICATE,
    /** A recapture with other text that is not the measured version. */
    OTHER_VERSION,
    /** A text longer than the bound of the stage in tokens. */
    TOO_LONG;

    /** As it stands in the tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
