package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.mention.Named;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.language.Language;
import dev.parallax.model.Part;
import dev.parallax.model.QuoteForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who is reported to have said what in a passage. Made once per language; safe for several threads. */
public final class QuoteFinder {
    private final CueTable cues;
    private final RoleTable roles;
    private final Reporting reporting;

    /** Reads the tables of a language. */
    public QuoteFinder(Language language) {
        cues = new CueTable(language);
        roles = new RoleTable(language);
        reporting = switch (language.code()) {
            case "en" -> new MedialReporting(false, true);
            case "fa" -> new PersianReporting();
            case "ru", "ar" -> new MedialReporting(true, false);
            default -> new FinalReporting();
        };
    }

    /** All that the rules look at. */
    Scene scene(Passage passage, List<Named> mentions) {
        List<Quoted> quoted = new ArrayList<>();
        List<Hit<Cue>> hits = cues.find(passage);
        int paragraph = -1;
        for (Sentenced sentence : passage.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                int line = passage.text().indexOf('\n', sentence.begin());
                int end = line < 0 ? passage.text().length() : line;
                List<Quoted> turn = Interrupted.turn(passage, hits, sentence.begin(), end);
                quoted.addAll(turn);
                if (turn.isEmpty()) {
                    int begin = sentence.begin();
                    Optional<Quoted> carried = quoted.isEmpty()
                            ? Optional.empty()
                            : carried(passage.text(), quoted.get(quoted.size() - 1), begin, end);
                    carried.ifPresent(marks -> quoted.addAll(Interrupted.parts(passage, hits, marks)));
                    QuotationMarks.find(
                                    passage.text(), carried.map(Quoted::close).orElse(begin), end)
                            .forEach(marks -> quoted.addAll(Interrupted.parts(passage, hits, marks)));
                }
            }
        }
        return new Scene(passage, mentions, hits, roles.roles(passage), List.copyOf(quoted), Set.of()).withSurnames();
    }

    /** What goes on a quote that the paragraph right before left open. */
    private static Optional<Quoted> carried(String text, Quoted before, int from, int to) {
        boolean next = !before.closed() && text.substring(before.close(), from).isBlank();
        return next ? QuotationMarks.carried(text, before, from, to) : Optional.empty();
    }

    /** The reports of speech in a passage, by begin. */
    List<Said> find(Scene scene) {
        SpeakerResolver speakers = new SpeakerResolver(scene);
        List<Said> found = new ArrayList<>();
        Set<Hit<Cue>> taken = new HashSet<>();
        DirectQuotes direct = new DirectQuotes(scene, reporting, speakers, taken);
        List<Said> quotes = direct.find();
        if (quotes.isEmpty() && scene.passage().part() == Part.TITLE) {
            Optional<Said> headline = Headlines.read(scene, speakers);
            if (headline.isPresent()) {
                return List.of(headline.get());
            }
        }
        found.addAll(quotes);
        List<Hit<Cue>> rest = scene.cues().stream()
                .filter(cue -> !taken.contains(cue) && scene.quotedAt(cue.first()) < 0 && !Unsaid.is(scene, cue))
                .toList();
        for (Hit<Cue> cue : rest) {
            reporting
                    .read(scene, cue)
                    .flatMap(reading -> said(scene, cue, reading, speakers, quotes))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Said::begin).thenComparingInt(Said::end));
        return withoutCopies(scene.isEnglish() ? English.withoutRelays(scene, found) : Carried.on(scene, found));
    }

    private static Optional<Said> said(
            Scene scene, Hit<Cue> cue, Reading reading, SpeakerResolver speakers, List<Said> quotes) {
        int[] span = Extent.trim(scene.passage().text(), reading.begin(), reading.end());
        for (Quoted quoted : scene.quoted()) {
            if (span[0] <= quoted.open() && quoted.end() == span[1]) {
                span[1] = quoted.close(); // a mark that opens inside closes inside
            }
        }
        int words = scene.passage().tokenAt(span[1]) - scene.passage().tokenAt(span[0]);
        boolean object = cue.value().type() == Cue.Type.OBJECT;
        int least = scene.isEnglish() && object ? 1 : 2;
        if (span[1] <= span[0]
                || words < least
                || Anonymity.asked(
                        scene.passage().language().code(), scene.passage().words(span[0], span[1]))) {
            return Optional.empty();
        }
        for (Said quote : quotes) {
            if (quote.begin() < span[1]
                    && span[0] < quote.end()
                    && quote.form() == QuoteForm.DIRECT
                    && quote.end() - quote.begin() > (span[1] - span[0]) / 2) {
                return Optional.empty();
            }
        }
        Optional<int[]> meant = Anaphora.meant(scene, span, quotes);
        if (meant.isPresent()) {
            if (meant.get()[1] <= meant.get()[0]) {
                return Optional.empty();
            }
            span = meant.get();
        }
        Said.Speaker speaker =
                reading.speakerFirst() < 0 ? null : speakers.resolve(reading.speakerFirst(), reading.speakerEnd());
        if (speaker == null && (cue.value().type() == Cue.Type.VERB || object && Arabic.participle(scene, cue))) {
            speaker = speakers.understood(cue.first(), false).orElse(null);
        }
        if (speaker == null && cue.value().type() != Cue.Type.SOURCE && object) {
            return Optional.empty();
        }
        int begin = span[0];
        int end = span[1];
        boolean marks = scene.quoted().stream()
                .anyMatch(quoted -> quoted.begin() < end && begin < quoted.end() && reported(scene, quoted));
        for (Quoted quoted : scene.quoted()) {
            if (quoted.open() <= span[0] && span[1] <= quoted.close()) {
                return Optional.of(new Said(quoted.begin(), quoted.end(), QuoteForm.DIRECT, cue, speaker));
            }
        }
        return Optional.of(new Said(span[0], span[1], marks ? QuoteForm.MIXED : QuoteForm.INDIRECT, cue, speaker));
    }

    /** Whether words in marks are words of somebody and not the name of a thing: «Россия сегодня», "Sputnik". */
    private static boolean reported(Scene scene, Quoted quoted) {
        int first = scene.passage().tokenAt(quoted.begin());
        for (Named mention : scene.mentions()) {
            if (mention.speaks() && mention.begin() <= quoted.begin() && quoted.end() <= mention.endIndex()) {
                return false;
            }
        }
        return !scene.passage().language().cased()
                || first >= scene.passage().tokens().size()
                || !scene.capital(first)
                || scene.passage().tokenAt(quoted.end()) - first > 3;
    }

    /** Of two reports by one cue, or of the same words, the first; the inner of two nested ones stays too. */
    private static List<Said> withoutCopies(List<Said> found) {
        List<Said> kept = new ArrayList<>();
        for (Said said : found) {
            boolean copy = kept.stream().anyMatch(other -> other.begin() == said.begin() && other.end() == said.end());
            if (!copy) {
                kept.add(said);
            }
        }
        return kept;
    }
}
