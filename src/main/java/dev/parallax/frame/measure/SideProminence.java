package dev.parallax.frame.measure;

import dev.parallax.frame.Background;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Sides;
import dev.parallax.frame.Telling;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an event and each side's voice are placed: {@code event_sentences}, the share of the text's sentences that speak of the event; {@code
 * first_voice:<side>}, how far into the text the first quote of a side begins (0 in the headline); {@code quoted_length:<side>}, its share of all quoted code points.
 */
public record SideProminence(MeasureCard card, Background background) implements FrameMeasure {
    @Override
    public String lexiconSha256(String language) {
        return background.sides().sha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        List<Finding> findings = new ArrayList<>();
        double sentences = telling.sentences().stream()
                .filter(sentence -> sentence.part() == Part.TEXT)
                .count();
        telling.coverage()
                .filter(coverage -> sentences > 0)
                .ifPresent(coverage -> findings.add(
                        new Finding("event_sentences", Voice.OUTLET, coverage.sentenceShare(), sentences, List.of())));
        Optional<String> own = background.sides().ofOutlet(telling.article().outletId());
        own.ifPresent(state -> voices(telling, state, findings));
        return findings;
    }

    private void voices(Telling telling, String state, List<Finding> findings) {
        Map<Sides.Side, List<Quote>> quotes = new EnumMap<>(Sides.Side.class);
        double quoted = 0;
        for (Quote quote : telling.quotes()) {
            Sides.Side side = background.sides().side(quote.speakerConceptId(), state, telling.eventId());
            quotes.computeIfAbsent(side, key -> new ArrayList<>()).add(quote);
            quoted += quote.endChar() - quote.beginChar();
        }
        double length = telling.length(Part.TEXT);
        double all = quoted;
        quotes.forEach((side, said) -> {
            Quote first = said.stream().min(SideProminence::inOrder).orElseThrow();
            double position = first.part() == Part.TITLE || length == 0 ? 0 : first.beginChar() / length;
            double spoken = said.stream()
                    .mapToInt(quote -> quote.endChar() - quote.beginChar())
                    .sum();
            String word = Sides.word(side);
            findings.add(
                    new Finding("first_voice:" + word, Voice.OUTLET, position, null, List.of(QuoteEvidence.of(first))));
            if (all > 0) {
                findings.add(new Finding(
                        "quoted_length:" + word,
                        Voice.OUTLET,
                        spoken / all,
                        all,
                        said.stream().map(QuoteEvidence::of).toList()));
            }
        });
    }

    private static int inOrder(Quote one, Quote other) {
        int byPart = one.part().compareTo(other.part());
        return byPart != 0 ? byPart : Integer.compare(one.beginChar(), other.beginChar());
    }
}
