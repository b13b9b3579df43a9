package dev.parallax.cli;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Findings;
import dev.parallax.catalog.load.CldrConcepts;
import dev.parallax.catalog.load.KnownNames;
import dev.parallax.catalog.load.NamesTable;
import dev.parallax.catalog.load.PartTables;
import dev.parallax.catalog.load.WikidataChoice;
import dev.parallax.cli.catalog.AskedCatalog;
import dev.parallax.cli.report.Figures;
import dev.parallax.spark.SparkSessions;
import dev.parallax.spark.job.CatalogLoad;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a larger catalog. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Loads concepts and names from elsewhere into a part of a catalog, concepts/<part>/, beside what the catalog names already.",
        footer = {
            "",
            "A table of names has tabs and the columns id, language, name and kind. A dump of Wikidata has an entity a line",
            "(latest-all.json.gz; .bz2 is read by several tasks at once). Names from elsewhere are not reviewed: read the tables.",
            "",
            "Examples:",
            "  parallax catalog load --names clubs.tsv --to my-catalog",
            "  parallax catalog load --wikidata latest-all.json.gz --class Q5=person --sitelinks 20 --to my-catalog",
            "  parallax catalog check --catalog my-catalog"
        })
final class CatalogLoadVerb implements Callable<Integer> {
    /** Where names are from. */
    private static final class Source {
        @Option(names = "--names", paramLabel = "FILE", description = "A table of names.")
        private @Nullable Path names;

        @Option(
                names = "--wikidata",
                paramLabel = "DUMP",
                description = "A dump of Wikidata in JSON; any path that Hadoop reads.")
        private @Nullable String wikidata;

        @Option(
                names = "--cldr",
                description = "Countries, cities and languages of Unicode's locale data, beside the tables of concepts/.")
        private boolean cldr;
    }

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--to", paramLabel = "CATALOG", required = true, description = "Folder of the catalog.")
    private String folder = "";

    @Option(
            names = "--part",
            paramLabel = "NAME",
            description = "Name of the part (default: names, wikidata or cldr); its tables are replaced.")
    private @Nullable String part;

    @Option(
            names = "--class",
            paramLabel = "ITEM=KIND",
            description =
                    "Class of Wikidata and the kind of its concepts, may be repeated (default: people, states, cities, organisations, wars). Subclasses are not followed.")
    private @Nullable List<String> classes;

    @Option(
            names = "--languages",
            paramLabel = "CODES",
            split = ",",
            description = "Languages of names from Wikidata (default: all six).")
    private @Nullable List<String> languages;

    @Option(
            names = "--sitelinks",
            paramLabel = "N",
            description = "Fewest pages of an item of Wikidata (default: ${DEFAULT-VALUE}).")
    private int sitelinks = 10;

    @Option(names = "--threads", paramLabel = "N", description = "Cores of this machine to use (default: all).")
    private int threads;

    @SuppressWarnings("NullAway.Init") // picocli sets it
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String name = part != null ? part : source.cldr ? "cldr" : source.names != null ? "names" : "wikidata";
        if (!name.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "--part is \"" + name + "\"; expected small Latin letters, digits, hyphens and underscores");
        }
        CatalogFiles beneath = beneath(name);
        if (source.wikidata != null) {
            wikidata(source.wikidata, beneath, name);
        } else if (source.names != null) {
            names(source.names, beneath, name);
        } else {
            print(written(PartTables.of(name, CldrConcepts.source(), CldrConcepts.beside(beneath))), Map.of());
        }
        return CommandLine.ExitCode.OK;
    }

    /** The bundled catalog with the folder over it, as far as it is there, without the part that is made anew. */
    private CatalogFiles beneath(String name) {
        boolean own = !folder.contains(":") && Files.isDirectory(Path.of(folder)) && !isEmpty(Path.of(folder));
        TreeMap<String, String> files =
                new TreeMap<>(AskedCatalog.of(own ? folder : null).files().files());
        files.keySet().removeIf(file -> file.startsWith(ConceptsReader.FOLDER + "/" + name + "/"));
        return new CatalogFiles(files);
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names == null || names.length == 0;
    }

    private void names(Path file, CatalogFiles beneath, String name) throws IOException {
        Findings findings = new Findings();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            NamesTable.Read read = NamesTable.read(
                    file.toString(), lines.lines().iterator(), new KnownNames(ConceptsReader.read(beneath)), findings);
            findings.throwErrors();
            String made = "Made by: parallax catalog load --names. Source: " + file.getFileName() + ". Not reviewed.";
            print(written(PartTables.of(name, made, read.concepts())), read.skipped());
        }
    }

    private void wikidata(String dump, CatalogFiles beneath, String name) throws IOException {
        WikidataChoice choice = WikidataChoice.of(
                classes == null ? WikidataChoice.USUAL : classes,
                languages == null ? KnownNames.LANGUAGES : languages,
                sitelinks);
        try (SparkSession spark = SparkSessions.open(threads)) {
            CatalogLoad.Report report = CatalogLoad.run(spark, dump, choice, beneath, folder, name);
            print(report.rows(), report.skipped());
            report.broken()
                    .forEach(place -> spec.commandLine()
                            .getOut()
                            .println("  not JSON: a line that begins at byte " + place + " of the unpacked file"));
        }
    }

    private Map<String, Long> written(Map<String, String> tables) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Path file = Path.of(folder).resolve(table.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, table.getValue(), StandardCharsets.UTF_8);
            rows.put(table.getKey(), table.getValue().lines().count() - 2);
        }
        return rows;
    }

    private void print(Map<String, Long> rows, Map<String, Long> skipped) {
        if (rows.isEmpty()) {
            spec.commandLine().getOut().println("nothing new: no table was written");
        }
        rows.forEach((file, count) ->
                spec.commandLine().getOut().println(folder + "/" + file + ": " + Figures.count(count, "row")));
        skipped.forEach(
                (why, count) -> spec.commandLine().getOut().println("  skipped, " + why + ": " + Figures.count(count)));
    }
}
