package dev.parallax.cli.coding;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.coding.CodedTarget;
import dev.parallax.coding.Coder;
import dev.parallax.coding.Sheet;
import dev.parallax.frame.measure.TargetModel;
import dev.parallax.linear.ModelFile;
import dev.parallax.linear.WordVectors;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains linear models on coded articles. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains a linear model of a measure's items for every language with enough coded articles, on answers of persons (of programs with --programs, never of both).",
            "target_sentiment is learned from sentences: FILE has a line of JSON for each, {language, sentence, start, end, label, kind}, the target from start to end in code points, the label -1, 0 or 1.",
            "The model is a file of a catalog, models/<measure>.<language>.tsv: a recipe with that catalog applies it, as the measure <measure>_model."
        })
final class CodingTrainVerb implements Callable<Integer> {
    @Mixin
    private CodedFiles coded = new CodedFiles();

    @Option(
            names = "--feature",
            paramLabel = "MEASURE",
            required = true,
            description = "Measure whose items are learned, for example policy_frame.")
    private String feature = "";

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            required = true,
            description = "Your own catalog: the model is written there.")
    private Path catalog = Path.of("catalog");

    @Option(names = "--programs", description = "Learn from what programs coded instead of persons.")
    private boolean programs;

    @Option(
            names = "--vectors",
            paramLabel = "LANGUAGE=FILE",
            description = {
                "Word vectors that the model of a language reads beside the words: the text format of word2vec, also gzipped.",
                "A recipe that applies the model names the file under frame: vectors:."
            })
    private Map<String, Path> vectors = new TreeMap<>();

    @Option(
            names = "--more",
            paramLabel = "FILE",
            description = {
                "Coded files of another set, in the format of FILE, that the models learn from beside it: where texts were chosen or coded otherwise.",
                "They choose no cut and no score is taken from them; a text that FILE has is left out."
            })
    private List<Path> more = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the folds (default: ${DEFAULT-VALUE}).")
    private long seed;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Coder.Kind kind = programs ? Coder.Kind.PROGRAM : Coder.Kind.PERSON;
        List<Lexicon> lexicons = LexiconsReader.read(
                Files.isDirectory(catalog)
                        ? CatalogFolder.bundled().overlaid(CatalogFolder.read(catalog))
                        : CatalogFolder.bundled());
        boolean any = feature.equals(TargetModel.FEATURE) ? targets(kind, lexicons) : articles(kind, lexicons);
        if (!any) {
            throw new IllegalArgumentException("no language has " + ArticleTraining.FEWEST + " articles whose "
                    + feature + " " + kind.id() + "s coded with two different answers");
        }
        return CommandLine.ExitCode.OK;
    }

    private boolean targets(Coder.Kind kind, List<Lexicon> lexicons) throws IOException {
        TargetTraining training = new TargetTraining(lexicons, this::vectors, seed);
        SortedMap<String, List<CodedTarget>> others = TargetTraining.read(more);
        boolean any = false;
        for (Map.Entry<String, List<CodedTarget>> one :
                TargetTraining.read(coded.files()).entrySet()) {
            String language = one.getKey();
            Optional<TargetTraining.Trained> trained =
                    training.of(language, one.getValue(), others.getOrDefault(language, List.of()), kind);
            if (trained.isEmpty()) {
                print().println(language + ": " + one.getValue().size() + " coded sentences, too few to learn from");
                continue;
            }
            any = true;
            print().println(language + ": " + write(trained.get().file()) + ", " + trained.get());
        }
        return any;
    }

    private boolean articles(Coder.Kind kind, List<Lexicon> lexicons) throws IOException {
        CodedFiles.Read read = coded.read();
        ArticleTraining training = new ArticleTraining(feature, read.questions(), lexicons, this::vectors, seed);
        Sheet others = SheetFiles.read(more, read.questions());
        SortedSet<String> languages = new TreeSet<>();
        read.sheet().units().forEach(unit -> languages.add(unit.language()));
        boolean any = false;
        for (String language : languages) {
            Optional<ArticleTraining.Trained> trained = training.of(language, read.sheet(), others, kind);
            if (trained.isEmpty()) {
                print().println(language + ": too few coded articles to learn from");
                continue;
            }
            any = true;
            print().println(language + ": " + write(trained.get().file()) + ", " + trained.get());
        }
        return any;
    }

    /** How many texts of another set a model learned from beside its own, in words; empty where there were none. */
    static String beside(ModelFile file) {
        return file.beside() == 0 ? "" : " beside " + file.beside() + " of another set";
    }

    private PrintWriter print() {
        return spec.commandLine().getOut();
    }

    private Path write(ModelFile file) throws IOException {
        Path target = catalog.resolve("models").resolve(feature + "." + file.language() + ".tsv");
        Files.createDirectories(catalog.resolve("models"));
        Files.writeString(target, file.write());
        return target;
    }

    private Optional<WordVectors> vectors(String language) {
        return Optional.ofNullable(vectors.get(language))
                .map(file -> WordVectors.Asked.of(file, language).open());
    }
}
