package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.LexiconMeasure;
import dev.parallax.frame.measure.CauseTold;
import dev.parallax.frame.measure.CauseWords;
import dev.parallax.frame.measure.ClaimCheck;
import dev.parallax.frame.measure.Claims;
import dev.parallax.frame.measure.ConceptUse;
import dev.parallax.frame.measure.EvidentialSuffix;
import dev.parallax.frame.measure.LinearFrames;
import dev.parallax.frame.measure.Naming;
import dev.parallax.frame.measure.Prominence;
import dev.parallax.frame.measure.QuoteForms;
import dev.parallax.frame.measure.QuoteSources;
import dev.parallax.frame.measure.ScareQuotes;
import dev.parallax.frame.measure.SideProminence;
import dev.parallax.frame.measure.SourceDiversity;
import dev.parallax.frame.measure.SourceSides;
import dev.parallax.frame.measure.TargetModel;
import dev.parallax.frame.measure.TargetRole;
import dev.parallax.frame.measure.TargetSentiment;
import dev.parallax.frame.measure.VoiceShares;
import dev.parallax.linear.WordVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The one list of measures. To add one: a card in the catalog, and either its {@code lexicon:} or a line in {@link #CLASSES}. */
public final class Measures {
    /** Makes a measure from its card, what the catalog knows beside it, and its lexicons. */
    private interface Maker {
        FrameMeasure make(MeasureCard card, Background background, Lexica lexica);
    }

    private static final SortedMap<String, Maker> CLASSES = classes();

    private Measures() {}

    private static SortedMap<String, Maker> classes() {
        SortedMap<String, Maker> classes = new TreeMap<>();
        classes.put("cause_told", (card, known, lexica) -> new CauseTold(card, lexica));
        classes.put("cause_words", (card, known, lexica) -> new CauseWords(card, known.conceptsSha256()));
        classes.put("claim_check", (card, known, lexica) -> new ClaimCheck(card, known));
        classes.put("claims", (card, known, lexica) -> new Claims(card));
        classes.put("concept_use", (card, known, lexica) -> new ConceptUse(card, known.conceptsSha256()));
        classes.put("evidential_suffix", (card, known, lexica) -> new EvidentialSuffix(card, lexica));
        classes.put("naming", (card, known, lexica) -> new Naming(card, known));
        classes.put("prominence", (card, known, lexica) -> new Prominence(card, known.conceptsSha256()));
        classes.put("quote_form", (card, known, lexica) -> new QuoteForms(card));
        classes.put("quote_sources", (card, known, lexica) -> new QuoteSources(card, known));
        classes.put("scare_quotes", (card, known, lexica) -> new ScareQuotes(card, lexica));
        classes.put("side_prominence", (card, known, lexica) -> new SideProminence(card, known));
        classes.put("source_diversity", (card, known, lexica) -> new SourceDiversity(card, known.conceptsSha256()));
        classes.put("source_sides", (card, known, lexica) -> new SourceSides(card, known));
        classes.put("target_role", (card, known, lexica) -> new TargetRole(card, lexica));
        classes.put("target_sentiment", (card, known, lexica) -> new TargetSentiment(card, lexica));
        classes.put("voice", (card, known, lexica) -> new VoiceShares(card));
        return classes;
    }

    /**
     * The measures of a catalog, by id.
     *
     * @param catalog files with the folders measures, models and lexicons
     * @param conceptsSha256 hash of the catalog part that mentions were found with
     * @throws IllegalArgumentException where a card has neither class nor lexicon, or a class no card
     * @throws dev.parallax.catalog.CatalogErrors where a lexicon is not as it should be
     */
    public static List<FrameMeasure> of(CatalogFiles catalog, String conceptsSha256) {
        return of(catalog, Background.unknown(conceptsSha256));
    }

    /** The measures of a catalog, by id, with what they read of its concepts, outlets and events. */
    public static List<FrameMeasure> of(CatalogFiles catalog, Background background) {
        return of(catalog, background, List.of());
    }

    /** The same, with the word vectors that trained models may read. */
    static List<FrameMeasure> of(CatalogFiles catalog, Background background, List<WordVectors.Asked> vectors) {
        SortedMap<String, MeasureCard> cards = MeasureCards.read(catalog);
        Lexica lexica = new Lexica(LexiconsReader.read(catalog));
        for (String id : CLASSES.keySet()) {
            if (!cards.containsKey(id)) {
                throw new IllegalArgumentException("measures/" + id + ".yaml: the card of this measure is missing");
            }
        }
        List<FrameMeasure> measures = new ArrayList<>();
        for (MeasureCard card : cards.values()) {
            Maker maker = CLASSES.get(card.id());
            String lexicon = card.lexicon();
            if (maker != null) {
                measures.add(maker.make(card, background, lexica));
            } else if (lexicon != null) {
                measures.add(new LexiconMeasure(card, lexicon, lexica));
            } else {
                throw new IllegalArgumentException(
                        "measures/" + card.id() + ".yaml: expected a lexicon, or one of the ids " + CLASSES.keySet());
            }
        }
        measures.addAll(trained(catalog, vectors, cards, lexica));
        return measures;
    }

    /** The models of the catalog's folder {@code models}, as measures of their own beside those that they were trained for: {@code <measure>_model}. */
    private static List<FrameMeasure> trained(
            CatalogFiles catalog,
            List<WordVectors.Asked> vectors,
            SortedMap<String, MeasureCard> cards,
            Lexica lexica) {
        List<FrameMeasure> measures = new ArrayList<>();
        TrainedModel.read(catalog, vectors).forEach((feature, models) -> {
            MeasureCard card = TrainedCard.of(feature, models, Optional.ofNullable(cards.get(feature)));
            measures.add(
                    feature.equals(TargetModel.FEATURE)
                            ? new TargetModel(card, models, lexica)
                            : new LinearFrames(card, models));
        });
        return measures;
    }
}
