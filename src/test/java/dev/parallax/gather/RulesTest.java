package dev.parallax.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small rules, as tables. */
class RulesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://one.example/a,one.example",
                "HTTP://WWW.One.Example:8080?x=1,www.one.example",
                "https://user:pass@one.example.,one.example",
                "https://one.example\\a,one.example",
                "https://пример.рф/новости,xn--e1afmkfd.xn--p1ai",
                "https://BAKÜ.example/,xn--bak-joa.example",
                "http://xn--e1afmkfd.xn--p1ai,xn--e1afmkfd.xn--p1ai",
                "https://[2001:DB8::1]:80/,[2001:db8::1]",
                "http://192.0.2.1/,192.0.2.1",
                "https://a_b.example/,a_b.example",
                "https://localhost/,localhost",
                "https://,-",
                "https:///a,-",
                "https://.example/,-",
                "https://a..example/,-",
                "https://a b.example/,-",
                "https://a%20b.example/,-",
                "https://one.example:port/,-",
                "https://one.example:123456/,-",
                "https://[::1/,-",
                "ftp://one.example/,-",
                "one.example/a,-",
                "urn:x:y,-",
                "'',-"
            })
    void hostOfAnAddress(String url, String host) {
        assertEquals(Optional.ofNullable(host), WebAddress.host(url));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-07-01T10:00:00Z,2025-07-01T10:00:00Z",
                "2025-07-01T10:00:00.123456789Z,2025-07-01T10:00:00.123456Z",
                "2025-07-01T14:00:00+04:00,2025-07-01T10:00:00Z",
                "2025-07-01T10:00Z,2025-07-01T10:00:00Z",
                "2025-07-01,2025-07-01T00:00:00Z",
                "' 2025-07-01T10:00:00Z ',2025-07-01T10:00:00Z",
                "2025-07,-",
                "2025,-",
                "20250701100000,-",
                "2025-02-30T10:00:00Z,-",
                "1970-01-01T00:00:00Z,-",
                "+12025-01-01T00:00:00Z,-",
                "'',-"
            })
    void captureDate(String text, Instant instant) {
        assertEquals(Optional.ofNullable(instant), CaptureDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "text/html,text/html,-",
                "Text/HTML;Charset=Windows-1251,text/html,Windows-1251",
                "text/html ; a=b; charset = \"utf-8\" ,text/html,utf-8",
                "text/html;charset='koi8-r';x=y,text/html,koi8-r",
                "text/html; charset=,text/html,-",
                "text/html;;charset=utf-8,text/html,utf-8",
                "'text/html, text/html',text/html,-",
                "'','',-",
                ";charset=x,'',x"
            })
    void contentType(String text, String mediaType, String charset) {
        assertEquals(new ContentType(mediaType, charset), ContentType.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "www.one.example,any,one",
        "en.two.example,any,two",
        "www.other.example,any,other.example",
        "a.b.news.az,any,news.az",
        "x.gov.az,any,x.gov.az",
        "me.blogspot.com,any,me.blogspot.com",
        "com,any,com",
        "localhost,any,localhost",
        "192.0.2.1,any,192.0.2.1",
        "[2001:db8::1],any,[2001:db8::1]",
        "www.one.example,some,one",
        "two.example,some,",
        "other.example,some,",
        "shared.example/three/news/1,any,three",
        "www.shared.example/three,any,three",
        "shared.example/threefold,any,shared.example",
        "shared.example/three/1,some,",
        "t.me/one_channel/12,some,one",
        "t.me/s/one_channel?before=9,some,one",
        "t.me/nobody/12,any,t.me"
    })
    void outletOfAnAddress(String address, String asked, String outlet) {
        String host = address.split("/", 2)[0];
        String url = "https://" + address;
        GatherFilter filter = asked.equals("any") ? GatherFilter.anyOutletFilter() : GatherFilter.of(List.of("one"));
        OutletFinder finder = new OutletFinder(filter, Warcs.outlets());
        assertEquals(Optional.ofNullable(outlet), finder.outletOf(host, url));
        assertEquals(Optional.ofNullable(outlet), finder.outletOf(host, url), "from memory");
    }

    @Test
    void aDayOfCaptureIsADayAnywhereOnEarth() {
        GatherFilter filter =
                GatherFilter.anyOutletFilter().captured(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 2));
        assertEquals(Instant.parse("2025-06-30T10:00:00Z"), filter.firstInstant());
        assertEquals(Instant.parse("2025-07-03T12:00:00Z"), filter.endInstant());
        assertEquals(Instant.MIN, GatherFilter.anyOutletFilter().firstInstant());
        assertEquals(Instant.MAX, GatherFilter.anyOutletFilter().endInstant());
    }

    @Test
    void aFilterChecksItself() {
        GatherFilter any = GatherFilter.anyOutletFilter();
        assertThrows(IllegalArgumentException.class, () -> GatherFilter.of(List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> any.captured(LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 1)));
        assertThrows(IllegalArgumentException.class, () -> any.withMaxBodyBytes(0));
    }

    @Test
    void aFilterAndAShardCanBeSent() throws IOException, ClassNotFoundException {
        for (Object sent : List.of(
                GatherFilter.of(List.of("one")), new Shard("x", 0, 9), new ShardSummary(new Shard("x", 0, 9), 0, 9))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
                objects.writeObject(sent);
            }
            try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                assertEquals(sent, objects.readObject());
            }
        }
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("az"));
            assertEquals(Optional.of("iran.example"), WebAddress.host("HTTP://IRAN.EXAMPLE/"));
            assertEquals(
                    "text/html", ContentType.parse("TEXT/HTML; CHARSET=UTF-8").mediaType());
            assertEquals("media_type_not_asked", FilterReason.MEDIA_TYPE_NOT_ASKED.id());
            assertEquals(
                    List.of("kept https://one.example/i"),
                    Warcs.lines(Warcs.gather("x.warc", Warcs.page("i", "<p>i"))));
        } finally {
            Locale.setDefault(before);
        }
    }
}
