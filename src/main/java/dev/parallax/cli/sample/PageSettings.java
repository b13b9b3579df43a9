package dev.parallax.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.parallax.catalog.Findings;
import dev.parallax.catalog.SchemaCheck;
import dev.parallax.catalog.YamlDocument;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the bytes of an outlet's pages are made: its {@code render.yaml}.
 *
 * @param file path relative to the sample
 * @param template name of the template
 * @param charset charset of the bytes
 * @param byteOrderMark whether a byte order mark begins the page
 * @param declared where the page says its charset
 * @param locale ICU locale of the visible date, with calendar and digits
 * @param pattern ICU pattern of the visible date
 * @param zone time zone of the visible date
 */
record PageSettings(
        String file,
        String template,
        Charset charset,
        boolean byteOrderMark,
        Declared declared,
        String locale,
        String pattern,
        String zone) {
    /** Where a page says its charset. */
    enum Declared {
        /** In a meta element. */
        META,
        /** In the HTTP header. */
        HEADER,
        /** In both. */
        BOTH,
        /** Nowhere. */
        NONE,
        /** In a meta element, and the HTTP header names another. */
        WRONG_HEADER
    }

    private static final Pattern META =
            Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?([^\"'\\s/>]+)", Pattern.CASE_INSENSITIVE);

    /** Reads the settings; empty where they are wrong, which is then among the findings. */
    static Optional<PageSettings> read(String file, String text, SchemaCheck schema, Findings findings) {
        int before = findings.errors();
        Optional<YamlDocument> document = YamlDocument.read(file, text, findings);
        document.ifPresent(read -> schema.check(read, findings));
        if (document.isEmpty() || findings.errors() > before) {
            return Optional.empty();
        }
        JsonNode root = document.get().root();
        String charset = root.path("charset").asText();
        String zone = root.at("/date/zone").asText();
        if (!Charset.isSupported(charset)) {
            findings.error(file, document.get().line("/charset"), "\"" + charset + "\" is no charset of this Java");
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            findings.error(file, document.get().line("/date/zone"), "\"" + zone + "\" is no time zone");
        }
        if (findings.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(new PageSettings(
                file,
                root.path("template").asText(),
                Charset.forName(charset),
                root.path("bom").asBoolean(false),
                Declared.valueOf(
                        root.path("declared").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                root.at("/date/locale").asText(),
                root.at("/date/pattern").asText(),
                zone));
    }

    /** Whether a page's meta element says what these settings say. */
    void check(String pageFile, String page, Findings findings) {
        boolean expected = declared != Declared.HEADER && declared != Declared.NONE;
        var meta = META.matcher(page);
        boolean found = meta.find();
        if (found != expected) {
            findings.error(
                    pageFile,
                    0,
                    (found ? "a meta element names the charset" : "no meta element names the charset") + "; expected "
                            + (expected ? "one, as " : "none, as ") + file + " says");
        } else if (found && !charset.name().equalsIgnoreCase(meta.group(1))) {
            findings.error(
                    pageFile,
                    0,
                    "a meta element names the charset " + meta.group(1) + "; expected " + charset.name() + ", as "
                            + file + " says");
        }
    }

    /** The Content-Type of the HTTP header. */
    String contentType() {
        return switch (declared) {
            case META, NONE -> "text/html";
            case HEADER, BOTH -> "text/html; charset=" + charset.name().toLowerCase(Locale.ROOT);
            case WRONG_HEADER -> "text/html; charset=iso-8859-1";
        };
    }

    /** A time as the page shows it. */
    String visible(Instant time) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, new ULocale(locale));
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format.format(Date.from(time));
    }
}
