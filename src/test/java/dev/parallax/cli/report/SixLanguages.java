package dev.parallax.cli.report;

import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Annotator;
import dev.parallax.model.Article;
import dev.parallax.model.Attention;
import dev.parallax.model.Audience;
import dev.parallax.model.Capture;
import dev.parallax.model.Change;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Citation;
import dev.parallax.model.CitationForm;
import dev.parallax.model.Claim;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Contrast;
import dev.parallax.model.ContrastUnit;
import dev.parallax.model.Control;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.Edition;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Filtered;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Genre;
import dev.parallax.model.Ids;
import dev.parallax.model.Measure;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Mention;
import dev.parallax.model.Modality;
import dev.parallax.model.Outlet;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Rejection;
import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import dev.parallax.model.Run;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Standing;
import dev.parallax.model.Utterance;
import dev.parallax.model.Validation;
import dev.parallax.model.Version;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A small corpus of one invented happening: a ferry runs aground, and seven invented outlets tell of it in six languages. Everything in it is made up, the minister
 * and her sentence too.
 */
public final class SixLanguages {
    /** The event. */
    public static final String EVENT = "ferry-aground";

    /** The Russian article that everything is said of. */
    public static final String NEVA = "a1000000000000000000aaaa";

    /** An article of another day, with a first half of its id like the one above. */
    public static final String HARVEST = "a1000000000000000000bbbb";

    private static final String XEZER = "b2000000000000000000aaaa";
    private static final String ALBORZ = "c3000000000000000000aaaa";
    private static final String KHALIJ = "c4000000000000000000aaaa";
    private static final String ATLANTIC = "d5000000000000000000aaaa";
    private static final String BOGAZ = "e6000000000000000000aaaa";
    private static final String THAMES = "d7000000000000000000aaaa";
    private static final String SPEAKER = "minister_0001";
    private static final String METHOD = "declared/1";
    private static final String CONCEPTS = "9".repeat(64);

    private final TestRelease release = new TestRelease();
    private final Map<String, Integer> quotes = new TreeMap<>();

    private SixLanguages() {}

    /** The release with or without texts. */
    public static TestRelease of(boolean text) {
        SixLanguages corpus = new SixLanguages();
        corpus.outlets();
        corpus.articles();
        corpus.event();
        corpus.speech();
        corpus.measures();
        corpus.losses();
        return text ? corpus.release : corpus.release.withoutText();
    }

    private void outlets() {
        outlet("alborz", "Alborz News", "IR", "alborz-house", "Asia/Tehran", "fa");
        outlet("atlantic", "Atlantic Post", "US", "atlantic-trust", "America/New_York", "en");
        outlet("bogaz", "Boğaz Postası", "TR", "bogaz", "Europe/Istanbul", "tr");
        outlet("khalij", "Khalij Arabi", "IR", "khalij-house", "Asia/Tehran", "ar");
        outlet("neva", "Neva Courier", "RU", "neva-holding", "Europe/Moscow", "ru");
        outlet("thames", "Thames Wire", "GB", "thames", "Europe/London", "en");
        outlet("xezer", "Xəzər Xəbər", "AZ", "xezer", "Asia/Baku", "az");
    }

    private void outlet(String id, String name, String country, String owner, String zone, String language) {
        release.add(
                new Outlet(id, name, null, country, Control.UNKNOWN, owner, Audience.DOMESTIC, zone, null),
                new Edition(id, id + "-" + language, language, id + ".example", null));
    }

    private void articles() {
        article(
                NEVA,
                "neva",
                "ru",
                "russian",
                "https://neva.example/news/1001",
                "Паром «Север» сел на мель у острова",
                "Паром «Север» сел на мель у острова в среду утром. На борту находились 40 пассажиров.\n"
                        + "«Никто не пострадал, и мы никого не бросим», — заявила министр транспорта Вера Ладогина. Очевидцы говорят о трёх раненых.\n"
                        + "Спецоперация по снятию парома продолжается, сообщает Thames Wire.",
                "2025-03-05T06:10:00Z",
                DatePrecision.MINUTE,
                "json-ld",
                "2025-03-05T09:10",
                null);
        article(
                HARVEST,
                "neva",
                "ru",
                "russian",
                "https://neva.example/news/1002",
                "Урожай яблок в этом году ранний",
                "Урожай яблок в этом году ранний. Садоводы довольны.",
                "2025-03-09T21:00:00Z",
                DatePrecision.DAY,
                "visible",
                "10 марта 2025",
                null);
        article(
                XEZER,
                "xezer",
                "az",
                "azerbaijani",
                "https://xezer.example/az/55",
                "«Şimal» bərəsi saya oturdu, sərnişinlər köməksiz qalıb",
                "«Şimal» bərəsi saya oturdu. Bortda 42 nəfər olub.\n“Heç kim xəsarət almayıb”, – deyə nazir Vera Ladoqina bildirib.",
                "2025-03-05T07:45:00Z",
                DatePrecision.INSTANT,
                "open graph",
                "2025-03-05T11:45:00+04:00",
                240);
        article(
                ALBORZ,
                "alborz",
                "fa",
                "iranian",
                "https://alborz.example/news/77",
                "کشتی «شمال» در نزدیکی جزیره به گل نشست",
                "کشتی «شمال» در نزدیکی جزیره به گل نشست و ۴۰ مسافر در آن گرفتار شدند.\nوزیر حمل‌ونقل گفت: «هیچ‌کس آسیب ندیده است و هیچ‌کس را تنها نمی‌گذاریم.»",
                "2025-03-05T08:00:00Z",
                DatePrecision.MINUTE,
                "visible",
                "۱۵ اسفند ۱۴۰۳ - ۱۱:۳۰",
                null);
        article(
                KHALIJ,
                "khalij",
                "ar",
                "iranian",
                "https://khalij.example/n/9",
                "جنوح العبّارة «الشمال» قرب الجزيرة",
                "جنحت العبّارة «الشمال» قرب الجزيرة وعلى متنها 40 راكبًا.\nوقالت الوزيرة: «لم يُصب أحد ولن نترك أحدًا».",
                "2025-03-05T09:20:00Z",
                DatePrecision.MINUTE,
                "visible",
                "5 آذار 2025 12:50",
                null);
        article(
                ATLANTIC,
                "atlantic",
                "en",
                "western",
                "https://atlantic.example/2025/03/05/ferry",
                "Ferry Grounded Off Island as Operator Faces Questions",
                "The ferry North ran aground on Wednesday with 40 people aboard.\n“Nobody was hurt and nobody will be left behind,” Transport Minister Vera Ladogina claimed.",
                "2025-03-05T12:00:00Z",
                DatePrecision.MINUTE,
                "json-ld",
                "2025-03-05T07:00:00-05:00",
                -300);
        article(
                BOGAZ,
                "bogaz",
                "tr",
                "unassigned",
                "https://bogaz.example/dunya/3",
                "“Kuzey” feribotu karaya oturdu",
                "“Kuzey” feribotu çarşamba günü karaya oturdu.",
                null,
                DatePrecision.UNKNOWN,
                null,
                null,
                null);
        article(
                THAMES,
                "thames",
                "en",
                "western",
                "https://thames.example/w/12",
                "Ferry grounding: three hurt, passengers say",
                "Three people were hurt when a ferry ran aground, passengers said.",
                "2025-03-05T05:55:00Z",
                DatePrecision.MINUTE,
                "json-ld",
                "2025-03-05T05:55:00Z",
                0);
    }

    private void article(
            String id,
            String outlet,
            String language,
            String bloc,
            String url,
            String title,
            String body,
            @Nullable String published,
            DatePrecision precision,
            @Nullable String source,
            @Nullable String raw,
            @Nullable Integer offset) {
        Instant at = published == null ? null : Instant.parse(published);
        Instant to = at == null ? null : precision == DatePrecision.DAY ? at.plusSeconds(86_399) : at;
        String script =
                switch (language) {
                    case "ru" -> "Cyrl";
                    case "fa", "ar" -> "Arab";
                    default -> "Latn";
                };
        release.add(new Article(
                id,
                "cap-" + outlet + id.substring(20),
                outlet,
                outlet + "-" + language,
                url,
                title,
                null,
                null,
                Genre.NEWS,
                body,
                Ids.textSha256(body),
                language,
                0.99,
                script,
                at,
                at == null
                        ? null
                        : at.atOffset(ZoneOffset.ofTotalSeconds(offset == null ? 0 : offset * 60))
                                .toLocalDate(),
                raw,
                offset,
                precision,
                source,
                at,
                to,
                null,
                null,
                false,
                body.split("\\s+").length,
                "generic/1",
                bloc));
        release.add(new Capture(
                "cap-" + outlet + id.substring(20),
                url + "?utm_source=feed",
                outlet,
                Instant.parse("2025-03-11T02:00:00Z"),
                200,
                "text/html",
                language.equals("ru") ? "windows-1251" : null,
                language.equals("ru") ? CharsetSource.HEADER : CharsetSource.NONE,
                "0".repeat(64),
                20_000,
                "pages.warc.gz",
                4_096,
                2_048));
    }

    private Span span(String article, String words) {
        String body = release.article(article).text();
        int at = body.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return CodePoints.of(body).span(at, at + words.length());
    }

    private void event() {
        release.add(
                new Event(
                        EVENT,
                        "Ferry North runs aground",
                        EventOrigin.DECLARED,
                        LocalDate.of(2025, 3, 5),
                        LocalDate.of(2025, 3, 6),
                        "island_0001",
                        "The operator named a chart of the wrong year; the captain's union named a failed engine.",
                        "https://inquiry.example/report",
                        "On 5 March 2025 the ferry North ran aground off an island with forty people aboard. All were taken off within a day."),
                new Event(
                        "lighthouse-dark",
                        "Lighthouse goes dark",
                        EventOrigin.DECLARED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "The light failed."));
        evidence(
                NEVA,
                CoverageStatus.MEMBER,
                1.0,
                List.of(
                        found(NEVA, EvidenceKind.ACTOR, SPEAKER, 0.9, "Вера Ладогина"),
                        found(NEVA, EvidenceKind.PLACE, "island_0001", 1.4, "острова"),
                        found(NEVA, EvidenceKind.NUMBER, "aboard 40", 1.2, "40 пассажиров"),
                        bare(NEVA, EvidenceKind.DATE, "2025-03-05", 0.5),
                        found(NEVA, EvidenceKind.TERM, "ferry_aground", 1.8, "сел на мель")));
        evidence(
                XEZER,
                CoverageStatus.MEMBER,
                0.75,
                List.of(
                        found(XEZER, EvidenceKind.ACTOR, SPEAKER, 1.7, "Vera Ladoqina"),
                        found(XEZER, EvidenceKind.TERM, "ferry_aground", 3, "saya oturdu")));
        evidence(
                ALBORZ,
                CoverageStatus.MEMBER,
                1.0,
                List.of(
                        found(ALBORZ, EvidenceKind.PLACE, "island_0001", 2, "جزیره"),
                        found(ALBORZ, EvidenceKind.TERM, "ferry_aground", 3, "به گل نشست")));
        evidence(
                KHALIJ,
                CoverageStatus.MEMBER,
                1.0,
                List.of(
                        found(KHALIJ, EvidenceKind.PLACE, "island_0001", 2, "الجزيرة"),
                        found(KHALIJ, EvidenceKind.TERM, "ferry_aground", 2.9, "جنحت")));
        evidence(
                ATLANTIC,
                CoverageStatus.MEMBER,
                1.0,
                List.of(
                        found(ATLANTIC, EvidenceKind.NUMBER, "aboard 40", 1.8, "40 people"),
                        found(ATLANTIC, EvidenceKind.TERM, "ferry_aground", 3, "ran aground")));
        evidence(
                THAMES,
                CoverageStatus.ABSTAINED,
                1.0,
                List.of(found(THAMES, EvidenceKind.TERM, "ferry_aground", 3.5, "ran aground")));
        attention("alborz", "2025-03-05T08:00:00Z", 2.0);
        attention("atlantic", "2025-03-05T12:00:00Z", null);
        attention("khalij", "2025-03-05T09:20:00Z", null);
        attention("neva", "2025-03-05T06:10:00Z", 0.0);
        attention("xezer", "2025-03-05T07:45:00Z", null);
    }

    private AlignmentEvidence found(String article, EvidenceKind kind, String value, double weight, String words) {
        Span span = span(article, words);
        return new AlignmentEvidence(EVENT, article, 0, kind, value, weight, Part.TEXT, span.begin(), span.end());
    }

    private AlignmentEvidence bare(String article, EvidenceKind kind, String value, double weight) {
        return new AlignmentEvidence(EVENT, article, 0, kind, value, weight, null, null, null);
    }

    private void evidence(String article, CoverageStatus status, double share, List<AlignmentEvidence> rows) {
        List<AlignmentEvidence> numbered = new ArrayList<>();
        for (AlignmentEvidence row : rows) {
            numbered.add(new AlignmentEvidence(
                    EVENT,
                    article,
                    numbered.size(),
                    row.kind(),
                    row.value(),
                    row.weight(),
                    row.part(),
                    row.beginChar(),
                    row.endChar()));
        }
        numbered.forEach(release::add);
        release.add(new Coverage(EVENT, article, EvidenceScore.combine(numbered), status, share, METHOD));
    }

    private void attention(String outlet, String first, @Nullable Double lag) {
        Instant at = Instant.parse(first);
        release.add(new Attention(EVENT, outlet, 1, 0, 1, 2, null, at, at, lag, lag));
    }

    private void speech() {
        quote(NEVA, "Никто не пострадал, и мы никого не бросим", "заявила", Stance.NEUTRAL, "Вера Ладогина");
        quote(XEZER, "Heç kim xəsarət almayıb", "bildirib", Stance.NEUTRAL, "Vera Ladoqina");
        quote(ALBORZ, "هیچ‌کس آسیب ندیده است و هیچ‌کس را تنها نمی‌گذاریم.", "گفت", Stance.NEUTRAL, "وزیر حمل‌ونقل");
        quote(KHALIJ, "لم يُصب أحد ولن نترك أحدًا", "وقالت", Stance.NEUTRAL, "الوزيرة");
        quote(
                ATLANTIC,
                "Nobody was hurt and nobody will be left behind,",
                "claimed",
                Stance.DISTANCING,
                "Vera Ladogina");
        Span witnesses = span(NEVA, "Очевидцы говорят о трёх раненых");
        release.add(new VoiceSpan(
                NEVA,
                Part.TEXT,
                1,
                witnesses.begin(),
                witnesses.end(),
                Voice.ATTRIBUTED_ANONYMOUS,
                null,
                "Очевидцы говорят"));
        claim(NEVA, 0, "40 пассажиров", Quantity.ABOARD, 40, null, Voice.OUTLET, null);
        claim(
                NEVA,
                1,
                "трёх раненых",
                Quantity.INJURED,
                3,
                null,
                Voice.ATTRIBUTED_ANONYMOUS,
                "passengers of the upper deck");
        claim(XEZER, 0, "42 nəfər", Quantity.ABOARD, 42, 44.0, Voice.OUTLET, null);
        claim(ALBORZ, 0, "۴۰ مسافر", Quantity.ABOARD, 40, null, Voice.OUTLET, null);
        claim(KHALIJ, 0, "40 راكبًا", Quantity.ABOARD, 40, null, Voice.OUTLET, null);
        claim(ATLANTIC, 0, "40 people", Quantity.ABOARD, 40, null, Voice.OUTLET, null);
        Span wire = span(NEVA, "Thames Wire");
        release.add(
                new Citation(
                        NEVA,
                        Part.TEXT,
                        0,
                        wire.begin(),
                        wire.end(),
                        CitationForm.NAMED,
                        4,
                        "thames",
                        "https://thames.example/w/12",
                        THAMES,
                        "Thames Wire"),
                new Citation(
                        NEVA,
                        Part.TEXT,
                        1,
                        null,
                        null,
                        CitationForm.LINK,
                        null,
                        null,
                        "https://port.example/",
                        null,
                        "Port authority"));
        Span minister = span(NEVA, "Вера Ладогина");
        release.add(new Mention(
                NEVA,
                Part.TEXT,
                0,
                minister.begin(),
                minister.end(),
                "Вера Ладогина",
                ConceptKind.PERSON,
                SPEAKER,
                null,
                Annotator.CATALOG));
    }

    private void quote(String article, String words, String cue, Stance stance, String speaker) {
        Span span = span(article, words);
        Span said = span(article, cue);
        int number = quotes.merge(article, 1, Integer::sum) - 1;
        release.add(
                new Quote(
                        article,
                        Part.TEXT,
                        number,
                        span.begin(),
                        span.end(),
                        QuoteForm.DIRECT,
                        cue,
                        said.begin(),
                        said.end(),
                        stance,
                        speaker,
                        SPEAKER,
                        SpeakerKind.PERSON),
                new VoiceSpan(
                        article, Part.TEXT, number, span.begin(), span.end(), Voice.ATTRIBUTED_NAMED, number, null),
                new Utterance("u-nobody-hurt", article, Part.TEXT, number, SPEAKER, LocalDate.of(2025, 3, 5)));
    }

    private void quoteEvidence(String article, String words) {
        Span span = span(article, words);
        release.add(new FrameEvidence(
                article,
                EVENT,
                "quote_form",
                "direct",
                Voice.OUTLET,
                0,
                Part.TEXT,
                span.begin(),
                span.end(),
                words,
                null,
                null,
                SPEAKER));
    }

    private void claim(
            String article,
            int number,
            String words,
            Quantity quantity,
            double value,
            @Nullable Double high,
            Voice voice,
            @Nullable String scope) {
        Span span = span(article, words);
        release.add(new Claim(
                article,
                Part.TEXT,
                number,
                span.begin(),
                span.end(),
                quantity,
                value,
                high,
                "persons",
                scope,
                Modality.STATED,
                voice,
                null,
                null));
    }

    private void measures() {
        naming(NEVA, "salvage_label:special_operation", "Спецоперация", 1.0);
        naming(ATLANTIC, "salvage_label:grounding", "ran aground", 1.0);
        quoteEvidence(ATLANTIC, "Nobody was hurt and nobody will be left behind,");
        release.add(
                new FrameScore(
                        NEVA,
                        EVENT,
                        "prominence",
                        "-",
                        Voice.OUTLET,
                        null,
                        0,
                        null,
                        MeasureStatus.TOO_SHORT,
                        "prominence/1",
                        null),
                new FrameScore(
                        NEVA,
                        EVENT,
                        "impersonal_attribution",
                        "-",
                        Voice.OUTLET,
                        null,
                        0,
                        null,
                        MeasureStatus.UNSUPPORTED_LANGUAGE,
                        "impersonal_attribution/1",
                        null),
                contrast("naming", "salvage_label:special_operation", 1.0, ClaimStatus.TOO_FEW_OUTLETS, null),
                contrast("naming", "salvage_label:grounding", -1.0, ClaimStatus.TOO_FEW_OUTLETS, null),
                contrast("voice", "text", 0.25, ClaimStatus.TESTED, 0.031),
                contrast("claims", "aboard", null, ClaimStatus.NOT_COMPARABLE, null),
                new Measure(
                        "naming",
                        "ru",
                        "Rival names",
                        "n / N",
                        "share",
                        "own",
                        Validation.SYNTHETIC,
                        10L,
                        0.9,
                        0.8,
                        1.0,
                        null,
                        Standing.EXPERIMENTAL));
    }

    private void naming(String article, String item, String words, double value) {
        Span span = span(article, words);
        release.add(
                new FrameScore(
                        article,
                        EVENT,
                        "naming",
                        item,
                        Voice.OUTLET,
                        value,
                        1,
                        1.0,
                        MeasureStatus.MEASURED,
                        "naming/1",
                        CONCEPTS),
                new FrameEvidence(
                        article,
                        EVENT,
                        "naming",
                        item,
                        Voice.OUTLET,
                        0,
                        Part.TEXT,
                        span.begin(),
                        span.end(),
                        words,
                        "salvage_label",
                        null,
                        null));
    }

    private static Contrast contrast(
            String feature, String item, @Nullable Double value, ClaimStatus status, @Nullable Double adjusted) {
        boolean tested = status == ClaimStatus.TESTED;
        return new Contrast(
                EVENT,
                feature,
                item,
                Voice.OUTLET,
                "-",
                "bloc",
                ContrastUnit.GROUP,
                "russian",
                "western",
                "difference of mean shares",
                value,
                tested ? 0.1 : null,
                tested ? 0.4 : null,
                adjusted,
                adjusted,
                tested ? "voice of all events" : null,
                1,
                1,
                1,
                1,
                null,
                null,
                null,
                status);
    }

    private void losses() {
        release.add(
                new Version(
                        NEVA,
                        0,
                        "cap-nevaaaaa",
                        Instant.parse("2025-03-05T07:00:00Z"),
                        Instant.parse("2025-03-05T07:00:00Z"),
                        "Паром «Север» сел на мель у острова",
                        "",
                        "1".repeat(64),
                        Change.FIRST),
                new Version(
                        NEVA,
                        1,
                        "cap-neva-later",
                        Instant.parse("2025-03-06T07:00:00Z"),
                        Instant.parse("2025-03-11T02:00:00Z"),
                        "Паром «Север» снят с мели",
                        "",
                        "2".repeat(64),
                        Change.CORRECTION),
                new Reuse(NEVA, THAMES, 0.125, 7, ReuseKind.TRANSLATION),
                new Rejection(
                        "extract",
                        "cap-neva-later",
                        "other_version",
                        null,
                        "https://neva.example/news/1001",
                        "neva",
                        NEVA),
                new Rejection(
                        "extract",
                        "cap-neva-front",
                        "not_an_article",
                        "90 of 4000 characters are text",
                        "https://neva.example/news",
                        "neva",
                        null),
                new Rejection(
                        "gather",
                        "pages.warc.gz@99",
                        "redirect",
                        "301 https://xezer.example/az/55",
                        "https://xezer.example/az/55?old=1",
                        "xezer",
                        null),
                new Filtered("pages.warc.gz", "record_type", 12),
                new Filtered("pages.warc.gz", "outlet_not_asked", 1_203),
                new Run("r1", "gather", "0.1.0", "c".repeat(64), "d".repeat(64), 11, 10, 1),
                new Run("r1", "extract", "0.1.0", "c".repeat(64), "d".repeat(64), 10, 8, 2));
    }
}
