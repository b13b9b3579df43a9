package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.model.Validation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks {@code measures/<id>.yaml}, the definition cards, and the tables {@code measures/scores.tsv} and {@code measures/detectors.tsv}. The stage that measures reads them and stops where it cannot; what
 * is found here beforehand is warned of.
 */
final class MeasuresCheck {
    private static final String FOLDER = "measures";
    private static final String SCORES = FOLDER + "/scores.tsv";
    private static final String SCHEMA = "/data-schemas/catalog/measure.schema.json";
    private static final List<String> COLUMNS =
            List.of("feature_id", "language", "validation", "n", "score", "score_low", "score_high", "alpha");
    private static final List<String> REQUIRED = List.of("feature_id", "language", "validation");
    private static final List<String> NUMBERS = List.of("n", "score", "score_low", "score_high", "alpha");
    private static final String DETECTORS = FOLDER + "/detectors.tsv";
    private static final List<String> DETECTOR_COLUMNS =
            List.of("detector", "language", "validation", "statistic", "n", "score", "score_low", "score_high");

    private MeasuresCheck() {}

    static void run(CatalogFiles files, List<Lexicon> lexicons, Findings findings) {
        Findings found = new Findings();
        check(files, lexicons, found);
        found.all().forEach(finding -> findings.warning(finding.file(), finding.line(), finding.message()));
    }

    private static void check(CatalogFiles files, List<Lexicon> lexicons, Findings findings) {
        SchemaCheck schema = SchemaCheck.of(SCHEMA);
        Set<String> known = new TreeSet<>();
        lexicons.forEach(lexicon -> known.add(lexicon.lexiconId()));
        Set<String> measures = new TreeSet<>();
        files.part(FOLDER).files().forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                measures.add(file.substring(FOLDER.length() + 1).replaceFirst("\\.yaml$", ""));
                card(file, text, schema, known, findings);
            }
        });
        for (TsvTable.Row row : rows(files, SCORES, COLUMNS, REQUIRED, findings)) {
            String measure = row.cell("feature_id");
            if (!measures.contains(measure)) {
                findings.error(SCORES, row.line(), NearestWord.unknown("measure", measure, measures));
            }
            figures(SCORES, row, NUMBERS, findings);
        }
        for (TsvTable.Row row : rows(files, DETECTORS, DETECTOR_COLUMNS, DETECTOR_COLUMNS, findings)) {
            figures(DETECTORS, row, DETECTOR_COLUMNS.subList(4, DETECTOR_COLUMNS.size()), findings);
        }
    }

    private static List<TsvTable.Row> rows(
            CatalogFiles files, String file, List<String> columns, List<String> required, Findings findings) {
        String text = files.files().get(file);
        return text == null
                ? List.of()
                : TsvTable.read(file, text, columns, required, findings).rows();
    }

    private static void card(String file, String text, SchemaCheck schema, Set<String> lexicons, Findings findings) {
        int before = findings.errors();
        YamlDocument.read(file, text, findings).ifPresent(document -> {
            schema.check(document, findings);
            if (findings.errors() > before) {
                return;
            }
            YamlTexts.idIsFileName(document, findings);
            JsonNode lexicon = document.root().path("lexicon");
            if (!lexicon.isMissingNode() && !lexicons.contains(lexicon.asText())) {
                findings.error(
                        file, document.line("/lexicon"), NearestWord.unknown("lexicon", lexicon.asText(), lexicons));
            }
        });
    }

    private static void figures(String file, TsvTable.Row row, List<String> numbers, Findings findings) {
        List<String> validations = Words.of(Validation.class);
        if (!validations.contains(row.cell("validation"))) {
            findings.error(file, row.line(), NearestWord.unknown("validation", row.cell("validation"), validations));
        }
        for (String column : numbers) {
            if (!row.cell(column).matches("(?:-?[0-9]+(?:\\.[0-9]+)?)?")) {
                findings.error(
                        file,
                        row.line(),
                        column + " is \"" + row.cell(column) + "\"; expected a number such as 0.81, or nothing");
            }
        }
    }
}
