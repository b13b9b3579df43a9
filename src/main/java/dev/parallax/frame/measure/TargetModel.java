package dev.parallax.frame.measure;

import dev.parallax.frame.Finding;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TrainedMeasure;
import dev.parallax.frame.TrainedModel;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.frame.sentiment.TargetFeatures;
import dev.parallax.frame.sentiment.TargetSentence;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a trained model says of each mention of an actor: items {@code concept:positive}, {@code concept:negative} and {@code concept:neutral}, shares of the actor's
 * mentions in a voice, as {@link TargetSentiment} counts them by words. The mention is the evidence.
 *
 * @param models model by language
 */
public record TargetModel(MeasureCard card, SortedMap<String, TrainedModel> models, Lexica lexica)
        implements TrainedMeasure {
    /** Measure whose answers the model learns. */
    public static final String FEATURE = "target_sentiment";

    private static final String NEITHER = "neutral";

    public TargetModel {
        models = new TreeMap<>(models);
    }

    @Override
    public List<Finding> measure(Telling telling) {
        TrainedModel model = models.get(telling.article().language());
        Optional<Language> language = Languages.of(telling.article().language());
        if (model == null || language.isEmpty()) {
            return List.of();
        }
        Lexica.Pass pass = lexica.pass(telling);
        Optional<WordVectors> vectors = model.vectors();
        Shares shares = new Shares();
        for (Mention mention : telling.mentions()) {
            if (Leanings.isActor(mention)) {
                Part part = mention.part();
                Span sentence = telling.sentence(part, mention.span());
                List<Term> terms = pass.terms(part);
                if (terms.stream().anyMatch(term -> mention.span().contains(term.span()))) {
                    Voice voice = telling.voices().at(part, mention.span());
                    TargetSentence target = TargetSentence.of(
                            language.get(),
                            telling.points(part),
                            terms,
                            pass.hits(part, Leanings.LEXICON),
                            sentence,
                            mention.span(),
                            mention.kind());
                    shares.add(
                            String.valueOf(mention.conceptId()),
                            model.file()
                                    .model()
                                    .label(TargetFeatures.of(target, vectors))
                                    .orElse(NEITHER),
                            voice,
                            telling.evidence(part, mention.span(), mention.conceptId(), null));
                }
            }
        }
        return shares.findings();
    }
}
