package dev.parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What may depend on what: the house's floors, and one home for each library. */
@AnalyzeClasses(packages = "dev.parallax", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STAGES = {
        "dev.parallax.gather..",
        "dev.parallax.extract..",
        "dev.parallax.annotate..",
        "dev.parallax.align..",
        "dev.parallax.frame..",
        "dev.parallax.compare..",
        "dev.parallax.coding..",
        "dev.parallax.release.."
    };

    /** A floor is used by the floors above it alone; {@code run} checks a recipe against the catalog, and {@code language} may read catalog data. */
    @ArchTest
    static final ArchRule FLOORS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.parallax..")
            .layer("cli")
            .definedBy("dev.parallax.cli..")
            .layer("spark")
            .definedBy("dev.parallax.spark..")
            .layer("stages")
            .definedBy(STAGES)
            .layer("language")
            .definedBy("dev.parallax.language..")
            .layer("linear")
            .definedBy("dev.parallax.linear..")
            .layer("run")
            .definedBy("dev.parallax.run..")
            .layer("catalog")
            .definedBy("dev.parallax.catalog..")
            .layer("model")
            .definedBy("dev.parallax.model..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("spark")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("stages")
            .mayOnlyBeAccessedByLayers("cli", "spark")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("cli", "spark", "stages")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("cli", "spark", "stages")
            .whereLayer("linear")
            .mayOnlyBeAccessedByLayers("cli", "spark", "stages")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("cli", "spark", "stages", "run", "language");

    /** Stages meet in records of {@code model} and in tables, never in each other's classes. */
    @ArchTest
    static final ArchRule STAGES_APART = slices().matching("dev.parallax.(*)..")
            .that(DescribedPredicate.describe(
                    "are stages", slice -> slice.stream().allMatch(resideInAnyPackage(STAGES))))
            .should()
            .notDependOnEachOther();

    /** The floors below {@code spark} are plain Java. */
    @ArchTest
    static final ArchRule SPARK = onlyIn(
            "Spark, Hadoop, Parquet and Scala",
            new String[] {"dev.parallax.spark..", "dev.parallax.cli.."},
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.apache.parquet..",
            "scala..");

    /**
     * The command line opens a session, listens to its progress, and reads released files by path; what a job is and how a table is stored is not its business.
     */
    @ArchTest
    static final ArchRule SPARK_IN_CLI = noClasses()
            .that()
            .resideInAPackage("dev.parallax.cli..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "org.apache.parquet..", "scala..")
                            .and(DescribedPredicate.not(
                                    resideInAnyPackage("org.apache.hadoop.conf..", "org.apache.hadoop.fs..")))
                            .and(DescribedPredicate.not(named(
                                    "org.apache.spark.sql.SparkSession",
                                    "org.apache.spark.SparkContext",
                                    "org.apache.spark.SparkStatusTracker",
                                    "org.apache.spark.SparkJobInfo",
                                    "org.apache.spark.SparkStageInfo",
                                    "scala.Option"))));

    @ArchTest
    static final ArchRule JSOUP = onlyIn(
            "jsoup",
            // the catalog only asks whether a selector can be read
            new String[] {"dev.parallax.extract..", "dev.parallax.catalog"},
            "org.jsoup..");

    @ArchTest
    static final ArchRule LINGUA =
            onlyIn("lingua", new String[] {"dev.parallax.extract.language.."}, "com.github.pemistahl.lingua..");

    @ArchTest
    static final ArchRule CORENLP =
            onlyIn("CoreNLP", new String[] {"dev.parallax.language.corenlp.."}, "edu.stanford.nlp..");

    @ArchTest
    static final ArchRule MORFOLOGIK = onlyIn(
            "morfologik",
            new String[] {"dev.parallax.language.ru..", "dev.parallax.language.ar.."},
            "morfologik..",
            "org.languagetool..");

    /** Native code, loaded only where a recipe names an encoder. */
    @ArchTest
    static final ArchRule ENCODER = onlyIn(
            "what an encoder runs in", new String[] {"dev.parallax.align.encoder.."}, "ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule PICOCLI = onlyIn("picocli", new String[] {"dev.parallax.cli.."}, "picocli..");

    @ArchTest
    static final ArchRule ARCHIVES = onlyIn(
            "what archives are read with",
            new String[] {"dev.parallax.gather.."},
            "org.brotli..",
            "com.github.luben..",
            "crawlercommons..");

    @ArchTest
    static final ArchRule SCHEMA_CHECKS =
            onlyIn("the JSON Schema validator", new String[] {"dev.parallax.catalog.."}, "com.networknt..");

    /** jwarc checks WARC files as a second opinion, in tests: gather reads by byte range and says where each record broke, which it does not. */
    @ArchTest
    static final ArchRule JWARC = noClasses().should().dependOnClassesThat().resideInAPackage("org.netpreserve..");

    /** Jackson, ICU and JSpecify are free; any other library needs a home above. */
    @ArchTest
    static final ArchRule NO_OTHER_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(
                    "java..",
                    "javax..",
                    "dev.parallax..",
                    "com.fasterxml.jackson..",
                    "com.ibm.icu..",
                    "org.jspecify..",
                    "org.apache.spark..",
                    "org.apache.hadoop..",
                    "org.apache.parquet..",
                    "scala..",
                    "org.jsoup..",
                    "com.github.pemistahl.lingua..",
                    "kotlin..", // what lingua is written in: its collections' markers
                    "edu.stanford.nlp..",
                    "morfologik..",
                    "ai.onnxruntime..",
                    "ai.djl..",
                    "picocli..",
                    "org.brotli..",
                    "com.github.luben..",
                    "crawlercommons..",
                    "com.networknt..")));

    private static ArchRule onlyIn(String library, String[] homes, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as(library + " is used in " + String.join(" and ", homes) + " alone");
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe("named " + all, type -> all.contains(type.getName()));
    }
}
