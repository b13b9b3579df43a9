package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.col;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.EventsReader;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.frame.MeasureRows;
import dev.parallax.frame.Measures;
import dev.parallax.model.Audience;
import dev.parallax.model.Control;
import dev.parallax.model.Edition;
import dev.parallax.model.Event;
import dev.parallax.model.Grouping;
import dev.parallax.model.Ids;
import dev.parallax.model.Measure;
import dev.parallax.model.Outlet;
import dev.parallax.model.Run;
import dev.parallax.release.Pseudonyms;
import dev.parallax.release.ReleasedRecords;
import dev.parallax.run.Program;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables that come from the catalog and from the run itself. */
final class CatalogTables {
    private final BuildContext context;
    private final ReleaseRules rules;
    private final Tables tables;

    CatalogTables(BuildContext context, ReleaseRules rules, Tables tables) {
        this.context = context;
        this.rules = rules;
        this.tables = tables;
    }

    void write(Built built, StageDigest release, List<ShardManifest> released) throws IOException {
        CatalogFiles catalog = context.catalog();
        Pseudonyms pseudonyms = rules.pseudonyms();
        Set<String> present = present(context.spark(), tables);
        Outlets known = OutletsReader.read(catalog.part("outlets"));
        List<Outlet> outlets = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        for (String id : present) {
            outlets.add(known.byId(id).map(OutletEntry::outlet).orElseGet(() -> unknown(id)));
            editions.addAll(known.byId(id).map(OutletEntry::editions).orElse(List.of()));
        }
        tables.write("outlets", Outlet.class, outlets);
        tables.write("editions", Edition.class, editions);
        List<Grouping> groupings = GroupingsReader.read(catalog.part("groupings")).stream()
                .filter(row -> present.contains(row.outletId()))
                .toList();
        tables.write("groupings", Grouping.class, groupings);
        List<String> asked = AlignStep.asked(context.recipe(), catalog.part("events", "concepts"));
        List<Event> events = new ArrayList<>(TableRows.of(
                context.hadoop(), built.discovered().orElseThrow().files(DiscoveryStep.EVENTS), Event.class));
        EventsReader.read(catalog.part("events", "concepts")).stream()
                .map(event -> event.event())
                .filter(event -> asked.contains(event.eventId()))
                .forEach(events::add);
        tables.write(
                "events",
                Event.class,
                events.stream()
                        .map(event -> ReleasedRecords.of(event, pseudonyms))
                        .toList());
        CatalogFiles measures = catalog.part("measures", "models", "lexicons");
        tables.write(
                "measures",
                Measure.class,
                MeasureRows.of(
                        Measures.of(measures, catalog.part("concepts").sha256()),
                        measures,
                        context.recipe().frame().belowBar() == Recipe.BelowBar.WITHHOLD));
        tables.write("runs", Run.class, runs(built, release, released));
    }

    /** Outlets that a row of another table refers to: the corpus holds or cites them, or it is known that it holds nothing of theirs. */
    static Set<String> present(SparkSession spark, Tables tables) {
        Set<String> present = new TreeSet<>();
        present.addAll(ids(spark, tables, "captures", "outlet_id"));
        present.addAll(ids(spark, tables, "citations", "target_outlet_id"));
        present.addAll(ids(spark, tables, "completeness", "outlet_id"));
        return present;
    }

    private static List<String> ids(SparkSession spark, Tables tables, String table, String column) {
        Dataset<Row> rows = spark.read().parquet(tables.paths(table));
        return rows.select(column)
                .where(col(column).isNotNull())
                .distinct()
                .as(Encoders.STRING())
                .collectAsList();
    }

    /** A host that the catalog does not know: nothing is assumed about it. */
    private static Outlet unknown(String domain) {
        return new Outlet(domain, domain, null, null, Control.UNKNOWN, domain, Audience.UNKNOWN, "UTC", null);
    }

    private static List<Run> runs(Built built, StageDigest release, List<ShardManifest> released) {
        List<StageDigest> digests = new ArrayList<>(built.digests());
        digests.add(release);
        // The plan's digest: what the stages read, without the hash of compiled code, which compilers decide.
        String runId = Ids.digest(digests.stream()
                .map(digest -> digest.stage() + digest.configSha256() + digest.catalogSha256())
                .toArray(String[]::new));
        List<Run> runs = new ArrayList<>();
        for (StageDigest digest : digests) {
            if (!digest.stage().equals(StageName.COMPARE.id())) { // a barrier: it decides on no records
                StageAccounts.Account account = StageAccounts.of(digest.stage(), built, released);
                runs.add(new Run(
                        runId,
                        digest.stage(),
                        Program.VERSION,
                        digest.configSha256(),
                        digest.catalogSha256(),
                        account.in(),
                        account.kept(),
                        account.rejected()));
            }
        }
        return runs;
    }
}
