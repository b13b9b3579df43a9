package dev.parallax.cli.coding;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.coding.Code;
import dev.parallax.coding.Coder;
import dev.parallax.coding.Question;
import dev.parallax.coding.Questions;
import dev.parallax.coding.Sheet;
import dev.parallax.coding.Unit;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Genre;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Units of a release, and the machine's answers about them. */
final class CodingUnits {
    private static final Coder PROGRAM = new Coder("parallax", Coder.Kind.PROGRAM);

    private CodingUnits() {}

    /**
     * Every news article that covers an event, once, by language and group.
     *
     * @throws IllegalArgumentException where the release carries no texts
     */
    static List<Unit> of(ReleaseTables tables) throws IOException {
        Set<String> members = new HashSet<>();
        tables.each("coverage", Coverage.class, row -> {
            if (row.status() == CoverageStatus.MEMBER) {
                members.add(row.articleId());
            }
        });
        List<Unit> units = new ArrayList<>();
        tables.each("articles", Article.class, article -> {
            if (members.contains(article.articleId()) && article.genre() == Genre.NEWS) {
                if (article.text().isEmpty()) {
                    throw new IllegalArgumentException(
                            tables.folder()
                                    + " carries no texts, which coders need; make a release with `release: {text: full}` for your own use");
                }
                String group = article.bloc() == null ? "-" : article.bloc();
                units.add(new Unit(
                        article.articleId(),
                        "-",
                        article.language(),
                        article.language() + "/" + group,
                        article.title(),
                        article.text()));
            }
        });
        return units;
    }

    /** What the measures say of the units: yes-or-no questions only, by a program. */
    static List<Code> machine(Sheet sheet, Questions questions, List<FrameScore> rows) {
        Map<String, Boolean> found = new HashMap<>();
        rows.forEach(row -> {
            Double value = row.value();
            if (value != null) {
                found.merge(
                        row.articleId() + "/" + row.eventId() + "\n" + row.featureId() + "/" + row.item(),
                        value > 0,
                        Boolean::logicalOr);
            }
        });
        TreeMap<String, Code> codes = new TreeMap<>();
        for (Unit unit : sheet.units()) {
            for (Question question : questions.all()) {
                Boolean there = found.get(unit.id() + "\n" + question.id());
                if (there != null && question.choices().size() == 2) {
                    codes.put(
                            unit.id() + "\n" + question.id(),
                            new Code(
                                    unit.id(),
                                    question.id(),
                                    PROGRAM,
                                    question.choices().get(there ? 1 : 0)));
                }
            }
        }
        return List.copyOf(codes.values());
    }

    /** Rows of {@code frame_scores} about the articles of a sheet. */
    static List<FrameScore> scores(ReleaseTables tables, Sheet sheet) throws IOException {
        Set<String> articles = new HashSet<>();
        sheet.units().forEach(unit -> articles.add(unit.articleId()));
        return tables.where("frame_scores", FrameScore.class, row -> articles.contains(row.articleId()));
    }
}
