package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.cli.report.TestRelease;
import dev.parallax.coding.Code;
import dev.parallax.coding.Coder;
import dev.parallax.coding.CodingCsv;
import dev.parallax.coding.Doccano;
import dev.parallax.coding.LabelStudio;
import dev.parallax.coding.Question;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import dev.parallax.coding.Unit;
import dev.parallax.frame.FrameModels;
import dev.parallax.frame.FrameStage;
import dev.parallax.frame.MeasureRows;
import dev.parallax.frame.Measures;
import dev.parallax.linear.ModelFile;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.FrameResult;
import dev.parallax.model.Outcome;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * A sample goes out of a release, comes back answered, is scored and trains a model, all by the verbs as they are typed. The coders are programs and say so:
 * nothing they answer may become a person's word.
 */
class CodingFlowTest {
    private static final String EVENT = "event";
    private static final String[] FILLER = {
        "morning", "village", "weather", "window", "letter", "garden", "paper", "street", "river", "station"
    };

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Sixty English articles of two groups: a third on the budget, a third on the court, a third on neither. */
    @BeforeEach
    void release() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        TestRelease release = new TestRelease();
        Function<CoveredArticle, Outcome<FrameResult>> frame =
                new FrameStage(CatalogFolder.bundled(), "", false).open();
        for (int number = 0; number < 60; number++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append(FILLER[random.nextInt(FILLER.length)]).append(word % 12 == 11 ? ". " : " ");
            }
            text.append(
                    switch (number % 3) {
                        case 0 -> "The budget is short of money, taxes and trade. The budget pays.";
                        case 1 -> "The court and its judges read the constitution and the law. The court rules.";
                        default -> "Nothing else is said of it here, and nobody asks for more.";
                    });
            Article article = article(number, text.toString());
            release.add(
                    article, new Coverage(EVENT, article.articleId(), 0.9, CoverageStatus.MEMBER, 1.0, "declared/1"));
            CoveredArticle covered = new CoveredArticle(
                    new AnnotatedArticle(
                            article,
                            List.of(),
                            new Annotations(
                                    article.articleId(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of())),
                    new DeepAnnotations(article.articleId(), List.of(), List.of()),
                    List.of());
            ((Outcome.Kept<FrameResult>) frame.apply(covered))
                    .values()
                    .get(0)
                    .scores()
                    .forEach(release::add);
        }
        release.write(folder.resolve("release"));
    }

    private static Article article(int number, String text) {
        String id = String.format(Locale.ROOT, "a%023d", number);
        return ArticleBuilder.of("en", "Report " + number, text)
                .id(id)
                .at("outlet" + number % 4, "https://example.org/" + number)
                .group(number % 4 < 2 ? "western" : "russian")
                .build();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }

    private int trainedOnPrograms(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "coding",
                "train",
                path("codes.csv"),
                "--feature",
                "policy_frame",
                "--catalog",
                path("catalog"),
                "--programs"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int export(String format, String into, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "coding",
                "export",
                "--release",
                path("release"),
                "--format",
                format,
                "--size",
                "48",
                "--overlap",
                "0.5",
                "--out",
                path(into)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** Fills an exported file in as its coder: by the words of the text; the careless one is wrong on every seventh unit. */
    private void answer(Path file, Coder coder, boolean careless) throws Exception {
        Questions questions = questions();
        Sheet sheet = read(file);
        List<Code> codes = new ArrayList<>();
        int number = 0;
        for (Unit unit : sheet.units()) {
            boolean wrong = careless && number++ % 7 == 0;
            for (Question question : questions.all()) {
                boolean there = question.item().equals("economic")
                                && unit.text().contains("budget")
                        || question.item().startsWith("legality") && unit.text().contains("court");
                codes.add(new Code(
                        unit.id(), question.id(), coder, question.choices().get(there != wrong ? 1 : 0)));
            }
        }
        Sheet answered = sheet.with(codes);
        String name = file.toString();
        Files.writeString(
                file,
                name.endsWith(".csv")
                        ? CodingCsv.write(answered, questions)
                        : name.endsWith(".jsonl") ? Doccano.write(answered) : LabelStudio.write(answered, questions));
    }

    private Questions questions() throws Exception {
        return Questions.read("questions.tsv", Files.readString(folder.resolve("coding/questions.tsv")));
    }

    private Sheet read(Path file) throws Exception {
        String name = file.toString();
        String text = Files.readString(file);
        return name.endsWith(".csv")
                ? CodingCsv.read(name, text, questions())
                : name.endsWith(".jsonl") ? Doccano.read(name, text) : LabelStudio.read(name, text);
    }

    private void answeredByPrograms(String format, String ending) throws Exception {
        assertEquals(0, export(format, "coding", "--program", "rules", "--program", "careless"), err.toString());
        for (String name : List.of("rules", "careless")) {
            answer(
                    folder.resolve("coding").resolve(name + ".program" + ending),
                    new Coder(name, Coder.Kind.PROGRAM),
                    name.equals("careless"));
        }
        assertEquals(
                0,
                run(
                        "coding",
                        "import",
                        path("coding/rules.program" + ending),
                        path("coding/careless.program" + ending),
                        "--out",
                        path("codes.csv")),
                err.toString());
    }

    @ParameterizedTest
    @CsvSource({"csv,.csv", "doccano,.jsonl", "labelstudio,.json"})
    void whatIsAnsweredInAnyFormatComesBackWhole(String format, String ending) throws Exception {
        answeredByPrograms(format, ending);
        Questions questions = questions();
        Sheet codes = read(folder.resolve("codes.csv"));
        assertEquals(48, codes.units().size());
        // half of the units by both
        assertEquals((48 + 24) * questions.all().size(), codes.codes().size());
        assertTrue(out.toString().contains(" 0 answers of persons, "), out.toString());
        assertTrue(codes.units().stream().allMatch(unit -> unit.text().length() > 100), "texts are whole");
        assertEquals(2, codes.units().stream().map(Unit::stratum).distinct().count(), "drawn from both groups");
    }

    @Test
    void programsAgreeAmongThemselvesAndScoreAsPrograms() throws Exception {
        answeredByPrograms("csv", ".csv");
        String scores = path("catalog/measures/scores.tsv");
        assertEquals(
                0,
                run("coding", "agreement", path("codes.csv"), "--release", path("release"), "--out", scores),
                err.toString());
        String table = out.toString();
        assertTrue(table.contains("policy_frame/economic") && table.contains("programs"), table);
        assertFalse(table.contains("persons"), table);
        CatalogFiles catalog = CatalogFolder.bundled().overlaid(CatalogFolder.read(folder.resolve("catalog")));
        var rows = MeasureRows.of(Measures.of(catalog, ""), catalog, false).stream()
                .filter(row ->
                        row.featureId().equals("policy_frame") && row.language().equals("en"))
                .toList();
        assertEquals(1, rows.size());
        assertEquals(Validation.MACHINE_CODED, rows.get(0).validation());
        assertEquals(Standing.EXPERIMENTAL, rows.get(0).standing());
        // where the two differ nothing is there; the least agreement is that on items which only the careless one sees
        assertEquals(1.0, rows.get(0).score(), 1e-9);
        assertTrue(rows.get(0).alpha() < 0.5, rows.get(0).toString());
        assertTrue(MeasureRows.coded(catalog).isEmpty(), "programs make nothing comparable");
    }

    @Test
    void aModelLearnsFromProgramsOnlyWhereThatIsAsked() throws Exception {
        answeredByPrograms("csv", ".csv");
        assertEquals(
                2,
                run("coding", "train", path("codes.csv"), "--feature", "policy_frame", "--catalog", path("catalog")));
        assertTrue(err.toString().contains("persons coded with two different answers"), err.toString());
        assertFalse(Files.exists(folder.resolve("catalog/models")), "nothing was learned from programs as persons");
        assertEquals(0, trainedOnPrograms(), err.toString());
        Path file = folder.resolve("catalog/models/policy_frame.en.tsv");
        ModelFile model = ModelFile.read("policy_frame.en.tsv", Files.readString(file));
        assertEquals("program", model.coders());
        assertEquals(48, model.trainedOn());
        CatalogFiles catalog = CatalogFolder.bundled().overlaid(CatalogFolder.read(folder.resolve("catalog")));
        assertTrue(Measures.of(catalog, "").stream()
                .anyMatch(measure -> measure.card().id().equals("policy_frame_model")
                        && measure.card().definition().contains("48 texts coded by programs")));
        String text = "morning village weather. The budget is short of money, taxes and trade. The budget pays.";
        assertTrue(model.model()
                .labels(FrameModels.features(
                        "Report",
                        text,
                        "en",
                        FrameModels.lexicon("policy_frame", "en", LexiconsReader.read(catalog)),
                        Optional.empty()))
                .contains("economic"));
        byte[] once = Files.readAllBytes(file);
        assertEquals(0, trainedOnPrograms());
        assertArrayEquals(once, Files.readAllBytes(file));
    }

    @Test
    void articlesOfAnotherSetAreLearnedFromUnlessTheyAreCodedHereToo() throws Exception {
        answeredByPrograms("csv", ".csv");
        assertEquals(0, trainedOnPrograms(), err.toString());
        Path file = folder.resolve("catalog/models/policy_frame.en.tsv");
        byte[] alone = Files.readAllBytes(file);
        assertEquals(0, trainedOnPrograms("--more", path("codes.csv")), err.toString());
        assertArrayEquals(alone, Files.readAllBytes(file), "nothing of its own texts is learned twice");
        Files.writeString(
                folder.resolve("others.csv"),
                Files.readString(folder.resolve("codes.csv")).replace("village", "zeppelin"));
        assertEquals(0, trainedOnPrograms("--more", path("others.csv")), err.toString());
        assertTrue(out.toString().contains("48 articles coded by programs beside 48 of another set"), out.toString());
        ModelFile model = ModelFile.read("policy_frame.en.tsv", Files.readString(file));
        assertEquals(48, model.trainedOn());
        assertEquals(48, model.beside());
    }

    /** A person who answered only some units is asked about the rest and counts for nothing there. */
    @Test
    void personsAndProgramsOnOneUnitAreNeverJoined() throws Exception {
        assertEquals(
                0, export("csv", "coding", "--coder", "Ann", "--program", "rules", "--with-machine"), err.toString());
        assertTrue(Files.exists(folder.resolve("coding/Ann.person.csv")), out.toString());
        answer(folder.resolve("coding/rules.program.csv"), new Coder("rules", Coder.Kind.PROGRAM), false);
        assertEquals(
                0,
                run(
                        "coding",
                        "agreement",
                        path("coding/Ann.person.csv"),
                        path("coding/rules.program.csv"),
                        path("coding/machine.csv"),
                        "--release",
                        path("release")),
                err.toString());
        assertFalse(out.toString().contains("persons"), out.toString());
        assertFalse(out.toString().contains("one_coder"), out.toString());
        assertTrue(out.toString().contains("policy_frame\ten\tmachine_coded"), out.toString());
    }
}
