package dev.parallax.align.signature;

import dev.parallax.align.FeatureKind;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.align.Segments;
import dev.parallax.align.Signature;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.dictionary.PivotWords;
import dev.parallax.align.text.Word;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Makes the signature of an annotated article. Each occurrence counts once, in the lead one and a half times, in the title twice. */
public final class Signatures {
    private static final double TITLE = 2;
    private static final double LEAD = 1.5;
    private static final int LEAD_SENTENCES = 2;
    private static final int LONGEST_WORD = 6;
    private static final Set<String> CASELESS = Set.of("fa", "ar");

    private Signatures() {}

    /** Whether a language is written without capitals, so that nothing but its sound tells a name from a word. */
    public static boolean caseless(String language) {
        return CASELESS.contains(language);
    }

    /** The signature of an article. */
    public static Signature of(AnnotatedArticle annotated) {
        return located(annotated).signature();
    }

    /** The signature of an article with the words that it was read off. */
    public static LocatedSignature located(AnnotatedArticle annotated) {
        return located(annotated, PivotTable.empty());
    }

    /** The same with the pivots of the words that the catalog does not know. */
    public static LocatedSignature located(AnnotatedArticle annotated, PivotTable dictionaries) {
        List<Segment> segments = Segments.of(annotated);
        String language = annotated.article().language();
        Optional<PublicationDays> days = days(annotated.article());
        LocalDate told = days.map(PublicationDays::first).orElse(null);
        FeatureSum sum = new FeatureSum();
        PivotWords pivots = new PivotWords(dictionaries, language);
        List<List<NameWords.Candidate>> names = NameWords.of(segments, !caseless(language));
        for (int index = 0; index < segments.size(); index++) {
            Segment segment = segments.get(index);
            double weight = weight(segment);
            segment.mentions().forEach(mention -> concept(mention, segment, weight, sum));
            names.get(index).forEach(name -> name(name, segment, language, weight, sum));
            words(segment, language, weight, sum);
            pivots(pivots.in(segment.words()), segment, weight, sum);
            TextDates.in(segment.words(), language, told)
                    .forEach(day -> sum.add(FeatureKind.DATE, day.day(), weight, place(segment, day.word())));
        }
        numbers(annotated, segments, sum);
        claims(annotated, segments, sum);
        references(annotated, segments, sum);
        Signature signature = new Signature(
                annotated.article().articleId(),
                annotated.article().outletId(),
                language,
                told,
                days.map(PublicationDays::last).orElse(null),
                sum.features());
        return new LocatedSignature(signature, sum.places(), sum.names(), segments.size() - 1);
    }

    /** An upper bound alone, such as the day of the capture, is no day. */
    private static Optional<PublicationDays> days(Article article) {
        return article.publishedAt() == null && article.publishedNotBefore() == null
                ? Optional.empty()
                : PublicationDays.of(article);
    }

    private static Place place(Segment segment, Word word) {
        return Place.of(segment.part(), word.begin(), word.end(), segment.position());
    }

    private static double weight(Segment segment) {
        return segment.part() == Part.TITLE ? TITLE : segment.position() <= LEAD_SENTENCES ? LEAD : 1;
    }

    private static void concept(Mention mention, Segment segment, double weight, FeatureSum sum) {
        String concept = mention.conceptId();
        if (concept != null) {
            Place place = Place.of(segment.part(), mention.beginChar(), mention.endChar(), segment.position());
            sum.add(kind(mention.kind()), concept, weight, place);
        }
    }

    /** Kind of feature that a mention of such a concept is. */
    public static FeatureKind kind(ConceptKind kind) {
        return switch (kind) {
            case PERSON, INSTITUTION, OFFICE, PEOPLE, OUTLET, UNKNOWN -> FeatureKind.ACTOR;
            case PLACE -> FeatureKind.PLACE;
            case HAPPENING, THING, EVENT_LABEL -> FeatureKind.HAPPENING;
        };
    }

    /** A name with several keys counts as one: its weight is shared out so that their squares add up to its own. */
    private static void name(
            NameWords.Candidate name, Segment segment, String language, double weight, FeatureSum sum) {
        Word word = name.word();
        if (known(segment, word.begin(), word.end())) {
            return;
        }
        SortedSet<String> keys = NameForms.keys(word.folded(), language);
        double each = weight * name.sureness() / Math.sqrt(Math.max(1, keys.size()));
        keys.forEach(key -> sum.add(FeatureKind.NAME, key, each, place(segment, word), word.surface()));
    }

    /** A word with several pivots counts as one, as a name with several keys does; one that the catalog knows is evidence already. */
    private static void pivots(List<PivotWords.Found> found, Segment segment, double weight, FeatureSum sum) {
        for (PivotWords.Found word : found) {
            if (!known(segment, word.begin(), word.end())) {
                double each = weight / Math.sqrt(word.pivots().size());
                Place place = Place.of(segment.part(), word.begin(), word.end(), segment.position());
                word.pivots().forEach(pivot -> sum.add(FeatureKind.PIVOT, pivot, each, place));
            }
        }
    }

    private static boolean known(Segment segment, int begin, int end) {
        return segment.mentions().stream()
                .anyMatch(mention ->
                        mention.conceptId() != null && mention.beginChar() < end && begin < mention.endChar());
    }

    private static void words(Segment segment, String language, double weight, FeatureSum sum) {
        for (Word word : segment.words()) {
            String folded = word.folded();
            if (word.numeric() || folded.length() < 2) {
                continue;
            }
            boolean latin = Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.LATIN;
            if (latin && (caseless(language) || language.equals("ru") || word.capitalised())) {
                sum.add(FeatureKind.LATIN, folded, weight, place(segment, word), word.surface());
            }
            if (folded.length() >= 3 && !word.suffix()) {
                sum.add(FeatureKind.WORD, stem(folded), weight, place(segment, word));
            }
        }
    }

    /** A word without what most endings of the six languages change. */
    private static String stem(String folded) {
        return folded.length() <= LONGEST_WORD ? folded : folded.substring(0, LONGEST_WORD);
    }

    private static void numbers(AnnotatedArticle annotated, List<Segment> segments, FeatureSum sum) {
        for (Part part : Part.values()) {
            String text = part == Part.TITLE
                    ? annotated.article().title()
                    : annotated.article().text();
            CodePoints points = CodePoints.of(text);
            for (PlainNumbers.Found found : PlainNumbers.in(text)) {
                if (found.value().length() >= 2) {
                    boolean year = found.value().matches("(?:19|20)\\d\\d");
                    int begin = points.offset(found.begin());
                    Segment segment = at(part, begin, segments);
                    Place place = Place.of(part, begin, points.offset(found.end()), segment.position());
                    sum.add(year ? FeatureKind.YEAR : FeatureKind.NUMBER, found.value(), weight(segment), place);
                }
            }
        }
    }

    /** The segment in which a code point stands; the last one before it where it stands between two. */
    private static Segment at(Part part, int begin, List<Segment> segments) {
        Segment last = segments.get(0);
        for (Segment segment : segments) {
            if (segment.part() == part && segment.span().begin() <= begin) {
                last = segment;
            }
        }
        return last;
    }

    private static void claims(AnnotatedArticle annotated, List<Segment> segments, FeatureSum sum) {
        for (Claim claim : annotated.annotations().claims()) {
            if (!claim.quantity().people()) {
                continue; // shares and amounts are plain numbers here
            }
            String value = claim.value() == Math.rint(claim.value())
                    ? Long.toString((long) claim.value())
                    : Double.toString(claim.value());
            int position = at(claim.part(), claim.beginChar(), segments).position();
            sum.add(
                    FeatureKind.CLAIM,
                    claim.quantity().name().toLowerCase(Locale.ROOT) + "=" + value,
                    1,
                    Place.of(claim.part(), claim.beginChar(), claim.endChar(), position));
        }
    }

    private static void references(AnnotatedArticle annotated, List<Segment> segments, FeatureSum sum) {
        for (Link link : annotated.links()) {
            Integer begin = link.beginChar();
            Integer end = link.endChar();
            if (begin != null && end != null) {
                int position = at(Part.TEXT, begin, segments).position();
                sum.add(FeatureKind.LINK, link.url(), 1, Place.of(Part.TEXT, begin, end, position));
            }
        }
        for (Citation citation : annotated.annotations().citations()) {
            String target = citation.targetArticleId();
            if (target != null) {
                sum.add(FeatureKind.LINK, target, 1, place(citation, segments));
            }
        }
    }

    private static Place place(Citation citation, List<Segment> segments) {
        Integer begin = citation.beginChar();
        Integer end = citation.endChar();
        return begin == null || end == null
                ? Place.NOWHERE
                : Place.of(
                        citation.part(),
                        begin,
                        end,
                        at(citation.part(), begin, segments).position());
    }
}
