package dev.parallax.release;

import dev.parallax.catalog.Match;
import dev.parallax.model.Article;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one article as released: what is replaced in its title and text, and what any span or repeated words become.
 *
 * <p>Replaced are the mentions of private concepts, what the scan for their names finds beside them, and the names of persons whom the catalog does not hold
 * (a recogniser found them): who is not known to be a public figure is treated as a private person.
 */
final class ReleasedWords {
    /** A title or text before and after. */
    private record PartWords(CodePoints points, Edits edits, String released, CodePoints pointsReleased) {}

    private final Pseudonyms pseudonyms;
    private final int surfaceLength;
    private final NameScan names;
    private final PartWords title;
    private final PartWords text;

    /**
     * Finds what is replaced.
     *
     * @param rows article
     * @param pseudonyms names
     * @param surfaceLength longest surface in code points
     */
    ReleasedWords(ArticleRows rows, Pseudonyms pseudonyms, int surfaceLength) {
        this.pseudonyms = pseudonyms;
        this.surfaceLength = surfaceLength;
        List<Mention> unknown = pseudonyms.none() ? List.of() : unknownPersons(rows.mentions());
        this.names = pseudonyms.scan().with(names(unknown));
        Article article = rows.article();
        this.title = part(Part.TITLE, article.title(), rows.mentions(), unknown);
        this.text = part(Part.TEXT, article.text(), rows.mentions(), unknown);
    }

    /** Title or text as released, where texts are. */
    String released(Part part) {
        return of(part).released();
    }

    /** The words of a span of the released part. */
    String released(Part part, Span span) {
        return of(part).pointsReleased().surface(span);
    }

    /** Replacements in a part. */
    Edits edits(Part part) {
        return of(part).edits();
    }

    /** A span in the released part. */
    Span moved(Part part, int begin, int end) {
        return edits(part).moved(new Span(begin, end));
    }

    /** The words of a span as released, no longer than the release allows. Words that are not those of the span are searched for names by themselves. */
    String surface(Part part, int begin, int end, String old) {
        CodePoints points = of(part).points();
        if (end > points.length() || !points.surface(new Span(begin, end)).equals(old)) {
            return words(old);
        }
        return capped(released(part, moved(part, begin, end)));
    }

    /** Words without a span, no longer than the release allows. */
    String words(String old) {
        return capped(Edits.of(names.edits(old)).apply(old));
    }

    /** The same where there may be none. */
    @Nullable
    String wordsOrNull(@Nullable String old) {
        return old == null ? null : words(old);
    }

    /** Words of a whole title or text, not cut. */
    String whole(String old) {
        return Edits.of(names.edits(old)).apply(old);
    }

    /**
     * The speaker of a quote as named. A person whom the catalog does not hold is private; what has no capital letter in a script that has them ("она", "an
     * eyewitness") is no name and stays.
     */
    @Nullable
    String speaker(Quote quote) {
        String surface = quote.speakerSurface();
        if (surface == null) {
            return null;
        }
        boolean unknown = quote.speakerConceptId() == null && quote.speakerKind() == SpeakerKind.PERSON;
        return unknown && !pseudonyms.none() && mayBeName(surface) ? pseudonyms.unknownInText(surface) : words(surface);
    }

    private String capped(String words) {
        if (words.codePointCount(0, words.length()) <= surfaceLength) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, surfaceLength));
    }

    private PartWords of(Part part) {
        return part == Part.TITLE ? title : text;
    }

    private PartWords part(Part part, String words, List<Mention> mentions, List<Mention> unknown) {
        List<Edit> wanted = new ArrayList<>(names.edits(words));
        for (Mention mention : mentions) {
            String concept = mention.conceptId();
            if (mention.part() == part && concept != null && pseudonyms.hides(concept)) {
                wanted.add(edit(mention, pseudonyms.inText(concept)));
            }
        }
        for (Mention mention : unknown) {
            if (mention.part() == part) {
                wanted.add(edit(mention, pseudonyms.unknownInText(mention.surface())));
            }
        }
        Edits edits = Edits.of(wanted);
        String released = edits.apply(words);
        return new PartWords(CodePoints.of(words), edits, released, CodePoints.of(released));
    }

    private static Edit edit(Mention mention, String replacement) {
        return new Edit(mention.span(), replacement);
    }

    private List<Name> names(List<Mention> unknown) {
        List<Name> found = new ArrayList<>();
        for (Mention mention : unknown) {
            for (Name name : Name.of(mention.surface(), Match.EXACT, pseudonyms.unknownInText(mention.surface()))) {
                // A single word is replaced where the recogniser saw it, and nowhere else.
                if (name.words().size() > 1) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static List<Mention> unknownPersons(List<Mention> mentions) {
        List<Mention> unknown = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == ConceptKind.PERSON
                    && mention.conceptId() == null
                    && mention.beginChar() < mention.endChar()
                    && mentions.stream().noneMatch(other -> other.conceptId() != null && overlap(mention, other))) {
                unknown.add(mention);
            }
        }
        return unknown;
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.part() == other.part() && one.beginChar() < other.endChar() && other.beginChar() < one.endChar();
    }

    private static boolean mayBeName(String surface) {
        return surface.codePoints().anyMatch(Character::isUpperCase)
                || surface.codePoints().noneMatch(Character::isLowerCase);
    }
}
