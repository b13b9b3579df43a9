package dev.parallax.extract.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Any line is read without failure; what is found lies in it, and a relative date is not behind the capture. */
class DateFuzzTest {
    private static final Instant CAPTURED = Instant.parse("2025-07-10T08:00:00Z");
    private static final LocalDate CAPTURE = LocalDate.of(2025, 7, 10);

    @FuzzTest
    void anyLine(byte[] data) {
        String line = new String(data, StandardCharsets.UTF_8);
        for (boolean monthFirst : new boolean[] {false, true}) {
            for (WrittenDate date : DateReader.read(line, monthFirst, CAPTURE)) {
                assertTrue(0 <= date.begin() && date.begin() <= date.end() && date.end() <= line.length(), line);
                date.instant(ZoneOffset.UTC);
            }
            Dateline.find(line, monthFirst, CAPTURE);
        }
        RelativeDates.read(line, CAPTURED, ZoneOffset.UTC)
                .ifPresent(date -> assertTrue(!date.day().isAfter(CAPTURE), line));
        Epoch.read(line);
        AddressDate.find(line);
        PublishedLine.saysPublished(line);
    }
}
