package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.language.Language;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Quotes and voices of a passage, as rows. */
public final class SpeechFinder {
    /**
     * Rows of one passage.
     *
     * @param speakers for each quote where the words that name its speaker stand; empty where none do
     * @param cues all cues met, whether or not a quote came of them
     * @param surnames keys of the last names of those whom the passage names in full
     */
    public record Speech(
            List<Quote> quotes,
            List<VoiceSpan> voices,
            List<Optional<Span>> speakers,
            List<Hit<Cue>> cues,
            Set<String> surnames) {}

    private final QuoteFinder quotes;

    /** Reads the tables of a language. */
    public SpeechFinder(Language language) {
        quotes = new QuoteFinder(language);
    }

    /** The rows of a passage, numbered by begin. */
    public Speech find(String articleId, Passage passage, List<Named> mentions) {
        return find(articleId, passage, mentions, Set.of(), List.of());
    }

    /**
     * The same of a passage whose headline may call by a last name alone whom the text names in full; {@code surnames} from {@link Speech#surnames}. What the outlet hands on
     * from itself, by one of its own {@code names}, is no report.
     */
    public Speech find(
            String articleId, Passage passage, List<Named> mentions, Set<String> surnames, Collection<String> names) {
        Scene scene = quotes.scene(passage, mentions).withSurnames(surnames);
        OwnHouse own = OwnHouse.of(passage, names);
        List<Said> said = quotes.find(scene).stream()
                .filter(one -> !own.tells(passage, one))
                .toList();
        List<Quote> rows = new ArrayList<>();
        for (Said one : said) {
            rows.add(row(articleId, passage, rows.size(), one));
        }
        List<Optional<Span>> speakers = new ArrayList<>();
        for (Said one : said) {
            speakers.add(
                    Optional.ofNullable(one.speaker()).map(speaker -> passage.span(speaker.begin(), speaker.end())));
        }
        return new Speech(
                List.copyOf(rows),
                Voices.of(articleId, scene, said),
                List.copyOf(speakers),
                scene.cues(),
                scene.surnames());
    }

    private static Quote row(String articleId, Passage passage, int number, Said said) {
        Part part = passage.part();
        Span span = passage.span(said.begin(), said.end());
        Hit<Cue> cue = said.cue();
        Said.Speaker speaker = said.speaker();
        Span at = cue == null
                ? null
                : passage.span(
                        passage.tokens().get(cue.first()).begin(),
                        passage.tokens().get(cue.end() - 1).end());
        return new Quote(
                articleId,
                part,
                number,
                span.begin(),
                span.end(),
                said.form(),
                at == null ? null : passage.points().surface(at),
                at == null ? null : at.begin(),
                at == null ? null : at.end(),
                DirectQuotes.stance(cue),
                speaker == null ? null : passage.words(speaker.nameBegin(), speaker.nameEnd()),
                speaker == null ? null : speaker.conceptId(),
                speaker == null ? null : speaker.kind());
    }
}
