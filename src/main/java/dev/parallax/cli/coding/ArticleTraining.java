package dev.parallax.cli.coding;

import dev.parallax.catalog.Lexicon;
import dev.parallax.coding.Coder;
import dev.parallax.coding.KnownTexts;
import dev.parallax.coding.Majority;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import dev.parallax.coding.Unit;
import dev.parallax.frame.FrameModels;
import dev.parallax.frame.lexicon.LexiconRates;
import dev.parallax.linear.CrossValidation;
import dev.parallax.linear.Example;
import dev.parallax.linear.Features;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.Settings;
import dev.parallax.linear.Training;
import dev.parallax.linear.WordVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Trains the model of a measure's items on coded articles. */
final class ArticleTraining {
    /** Articles under which cross-validation says nothing. */
    static final int FEWEST = 20;

    private static final int FOLDS = 5;

    private final String feature;
    private final Questions questions;
    private final List<Lexicon> lexicons;
    private final Function<String, Optional<WordVectors>> vectors;
    private final long seed;

    /**
     * Prepares.
     *
     * @param feature measure whose items are learned
     * @param questions what was asked
     * @param vectors word vectors of a language
     */
    ArticleTraining(
            String feature,
            Questions questions,
            List<Lexicon> lexicons,
            Function<String, Optional<WordVectors>> vectors,
            long seed) {
        this.feature = feature;
        this.questions = questions;
        this.lexicons = List.copyOf(lexicons);
        this.vectors = vectors;
        this.seed = seed;
    }

    /**
     * A model, and what it is worth on articles that it did not see.
     *
     * @param file the model
     * @param unseen F1 of all labels
     */
    record Trained(ModelFile file, CrossValidation unseen) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d articles coded by %ss%s; micro-F1 on articles not seen %.3f (95 %% interval %.3f to %.3f)",
                    file.trainedOn(),
                    file.coders(),
                    CodingTrainVerb.beside(file),
                    unseen.f1(),
                    unseen.low(),
                    unseen.high());
        }
    }

    /**
     * Trains where there are enough articles with answers.
     *
     * @param more articles of another set, learned from beside them; a coded text is left out, since its fold would be known
     */
    Optional<Trained> of(String language, Sheet sheet, Sheet more, Coder.Kind kind) {
        List<Unit> coded = units(sheet, language);
        KnownTexts texts =
                new KnownTexts(coded.stream().map(ArticleTraining::text).toList());
        List<Unit> others = units(more, language).stream()
                .filter(unit -> !texts.has(text(unit)))
                .toList();
        Optional<LexiconRates> lexicon = FrameModels.lexicon(feature, language, lexicons);
        Optional<WordVectors> known = vectors.apply(language);
        Function<Unit, Features> seen =
                unit -> FrameModels.features(unit.title(), unit.text(), language, lexicon, known);
        List<Example> examples = examples(sheet, coded, kind, seen);
        if (examples.size() < FEWEST
                || examples.stream().allMatch(example -> example.labels().isEmpty())) {
            return Optional.empty();
        }
        List<Example> beside = examples(more, others, kind, seen);
        ModelFile file = new ModelFile(
                feature,
                language,
                examples.size(),
                beside.size(),
                kind.id(),
                lexicon.isPresent() ? feature : "",
                known.map(WordVectors::sha256).orElse(""),
                Training.of(examples, beside, Settings.FRAMES));
        return Optional.of(new Trained(file, CrossValidation.of(examples, beside, Settings.FRAMES, FOLDS, seed)));
    }

    private static List<Unit> units(Sheet sheet, String language) {
        return sheet.units().stream()
                .filter(unit -> unit.language().equals(language))
                .toList();
    }

    /** What an article is known by: its text, or its headline where that is all of it. */
    private static String text(Unit unit) {
        return unit.text().isBlank() ? unit.title() : unit.text();
    }

    private List<Example> examples(Sheet sheet, List<Unit> units, Coder.Kind kind, Function<Unit, Features> seen) {
        List<Example> examples = new ArrayList<>();
        for (Unit unit : units) {
            Majority.labels(sheet, questions, unit, feature, kind)
                    .ifPresent(labels -> examples.add(new Example(seen.apply(unit), labels)));
        }
        return examples;
    }
}
