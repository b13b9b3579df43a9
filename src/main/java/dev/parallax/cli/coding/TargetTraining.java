package dev.parallax.cli.coding;

import dev.parallax.catalog.Lexicon;
import dev.parallax.coding.CodedTarget;
import dev.parallax.coding.Coder;
import dev.parallax.coding.KnownTexts;
import dev.parallax.frame.measure.TargetModel;
import dev.parallax.frame.sentiment.TargetExamples;
import dev.parallax.language.Languages;
import dev.parallax.linear.Example;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.OneLabelValidation;
import dev.parallax.linear.Settings;
import dev.parallax.linear.Training;
import dev.parallax.linear.WordVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Trains the model of what is said of a target, on coded sentences; a sentence is never in two folds. */
final class TargetTraining {
    private static final int FEWEST = 100;
    private static final int FOLDS = 5;

    private final List<Lexicon> lexicons;
    private final Function<String, Optional<WordVectors>> vectors;
    private final long seed;

    /**
     * Prepares.
     *
     * @param vectors word vectors of a language
     */
    TargetTraining(List<Lexicon> lexicons, Function<String, Optional<WordVectors>> vectors, long seed) {
        this.lexicons = List.copyOf(lexicons);
        this.vectors = vectors;
        this.seed = seed;
    }

    /**
     * A model, and what it is worth on sentences that it did not see.
     *
     * @param file the model
     * @param unseen F1 of each label
     */
    record Trained(ModelFile file, OneLabelValidation unseen) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d sentences coded by %ss%s; F1 on sentences not seen %.3f %s",
                    file.trainedOn(),
                    file.coders(),
                    CodingTrainVerb.beside(file),
                    unseen.mean(),
                    unseen.f1());
        }
    }

    /** The coded sentences of files, by language. */
    static SortedMap<String, List<CodedTarget>> read(List<Path> files) throws IOException {
        SortedMap<String, List<CodedTarget>> targets = new TreeMap<>();
        for (Path file : files) {
            for (CodedTarget target : CodedTarget.read(file)) {
                targets.computeIfAbsent(target.language(), key -> new ArrayList<>())
                        .add(target);
            }
        }
        return targets;
    }

    /**
     * Trains where there are enough sentences, in a language that the program reads.
     *
     * @param more targets of another set, learned from beside them; those of a coded sentence are left out, since its fold would be known
     */
    Optional<Trained> of(String language, List<CodedTarget> targets, List<CodedTarget> more, Coder.Kind kind) {
        if (targets.size() < FEWEST || targets.stream().allMatch(target -> target.label() == 0)) {
            return Optional.empty();
        }
        return Languages.of(language).map(known -> {
            Optional<WordVectors> read = vectors.apply(language);
            TargetExamples examples = new TargetExamples(known, lexicons, read);
            List<Example> all = learned(examples, targets);
            List<String> sentences = targets.stream().map(CodedTarget::sentence).toList();
            KnownTexts coded = new KnownTexts(sentences);
            List<Example> beside = learned(
                    examples,
                    more.stream()
                            .filter(target -> !coded.has(target.sentence()))
                            .toList());
            return new Trained(
                    new ModelFile(
                            TargetModel.FEATURE,
                            language,
                            all.size(),
                            beside.size(),
                            kind.id(),
                            TargetExamples.LEXICON,
                            read.map(WordVectors::sha256).orElse(""),
                            Training.of(all, sentences, beside, Settings.TARGETS)),
                    OneLabelValidation.of(all, sentences, beside, Settings.TARGETS, FOLDS, seed));
        });
    }

    private static List<Example> learned(TargetExamples examples, List<CodedTarget> targets) {
        return targets.stream()
                .map(target -> new Example(
                        examples.features(target.sentence(), target.target(), target.kind()), labels(target)))
                .toList();
    }

    private static TreeSet<String> labels(CodedTarget target) {
        return new TreeSet<>(target.label() == 0 ? List.of() : List.of(target.label() > 0 ? "positive" : "negative"));
    }
}
