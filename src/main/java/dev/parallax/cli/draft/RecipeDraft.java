package dev.parallax.cli.draft;

import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.Catalog;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.Outlets;
import dev.parallax.cli.catalog.SavedPage;
import dev.parallax.extract.ExtractStage;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Mention;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * From an article to the corpus that it belongs in: the events that it speaks of, the outlets and articles that it cites, the actors that it names, and the days to gather. A draft: what
 * the program is not sure of stands in comments.
 */
public final class RecipeDraft {
    private static final int ACTORS = 15;
    private static final Set<ConceptKind> ACTING =
            EnumSet.of(ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE);

    private final Catalog catalog;
    private final ExtractStage extract;
    private final Function<ExtractedArticle, Outcome<Annotations>> annotate;
    private final Function<AnnotatedArticle, Outcome<ArticleAlignment>> align;

    /** Drafts by this catalog. */
    public RecipeDraft(CatalogFiles files) {
        this.catalog = Catalog.of(files);
        this.extract = SavedPage.reading(catalog.outlets());
        this.annotate = AnnotateStage.of(files).open();
        this.align = AlignStage.aligner(
                new AlignStage.Declared(catalog.events(), catalog.concepts()),
                EventModel.bundled(),
                AsIfTold.frequencies(catalog.events(), catalog.concepts()));
    }

    /** The outlets of the catalog that it drafts by. */
    public Outlets outlets() {
        return catalog.outlets();
    }

    /** The lines of a recipe for the articles of these pages. */
    public List<String> lines(Collection<Page> pages) {
        Function<Page, Outcome<ExtractedArticle>> reading = extract.open();
        List<AnnotatedArticle> articles = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Page page : pages) {
            Outcome<ExtractedArticle> outcome = reading.apply(page);
            if (outcome instanceof Outcome.Rejected<ExtractedArticle> rejected) {
                lost.add("# not read: " + page.capture().url() + " ("
                        + rejected.reason().id() + ")");
            }
            for (ExtractedArticle extracted : kept(outcome)) {
                kept(annotate.apply(extracted))
                        .forEach(found ->
                                articles.add(new AnnotatedArticle(extracted.article(), extracted.links(), found)));
            }
        }
        List<String> lines = new ArrayList<>(lost);
        Drafted drafted = new Drafted(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        articles.forEach(article -> read(article, drafted, lines));
        recipe(drafted, lines);
        return lines;
    }

    /** What the articles give together. */
    private record Drafted(Map<String, Double> members, Map<String, Double> doubtful, SortedSet<String> outlets) {}

    private void read(AnnotatedArticle annotated, Drafted drafted, List<String> lines) {
        Article article = annotated.article();
        lines.add("# " + article.url());
        lines.add("#   " + article.language() + ", " + article.genre().name().toLowerCase(Locale.ROOT)
                + (article.byline() == null ? "" : ", by " + article.byline()) + ", "
                + (article.publishedAt() == null
                        ? "day of publication unknown"
                        : "published " + article.publishedAt()));
        lines.add("#   " + article.title());
        catalog.outlets().byId(article.outletId()).ifPresent(outlet -> drafted.outlets()
                .add(article.outletId()));
        for (ArticleAlignment alignment : kept(align.apply(annotated))) {
            for (Coverage link : alignment.coverage()) {
                (link.status() == CoverageStatus.MEMBER ? drafted.members() : drafted.doubtful())
                        .merge(link.eventId(), link.score(), Math::max);
            }
        }
        lines.add("#   it cites:");
        for (Citation citation : annotated.annotations().citations()) {
            String outlet = citation.targetOutletId();
            String url = citation.targetUrl();
            lines.add("#     " + (outlet == null ? "unknown outlet" : outlet) + "  " + (url == null ? "" : url)
                    + (citation.targetArticleId() == null ? "" : "  article " + citation.targetArticleId()));
            if (outlet != null && catalog.outlets().byId(outlet).isPresent()) {
                drafted.outlets().add(outlet);
            }
        }
        lines.add("#   it names: " + String.join(", ", actors(annotated)));
        lines.add("");
    }

    private List<String> actors(AnnotatedArticle annotated) {
        Map<String, Integer> named = new TreeMap<>();
        annotated.annotations().mentions().stream()
                .filter(mention -> ACTING.contains(mention.kind()))
                .map(Mention::conceptId)
                .filter(Objects::nonNull)
                .forEach(concept -> named.merge(concept, 1, Integer::sum));
        return named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ACTORS)
                .map(entry -> label(entry.getKey()))
                .toList();
    }

    private String label(String concept) {
        ConceptEntry entry = catalog.concepts().entries().get(concept);
        return entry == null ? concept : entry.label();
    }

    private void recipe(Drafted drafted, List<String> lines) {
        List<DeclaredEvent> events = catalog.events().stream()
                .filter(event -> drafted.members().containsKey(event.event().eventId()))
                .sorted(Comparator.comparing(DeclaredEvent::windowFrom))
                .toList();
        lines.add("corpus: draft");
        lines.add("inputs:");
        lines.add(
                "  - warc: \"archives/*.warc.gz\"     # gather pages of these outlets and days, and the cited articles above");
        lines.add(
                drafted.outlets().isEmpty()
                        ? "outlets: catalog     # it cites no outlet of the catalog: name those that you need"
                        : "outlets: [" + String.join(", ", drafted.outlets()) + "]");
        if (!events.isEmpty()) {
            LocalDate from = events.get(0).windowFrom();
            LocalDate to = events.stream()
                    .map(DeclaredEvent::windowTo)
                    .max(Comparator.naturalOrder())
                    .orElse(from);
            lines.add("dates: {from: " + from + ", to: " + to + "}");
        }
        lines.add("events:");
        lines.add("  declared:");
        events.forEach(event -> lines.add("    - " + event.event().eventId() + "     # score "
                + score(drafted.members(), event) + ", " + event.event().startedOn() + ": "
                + event.event().label()));
        if (events.isEmpty()) {
            lines.set(lines.size() - 1, "  declared: []     # no event of the catalog; see parallax events suggest");
        }
        drafted.doubtful()
                .forEach((event, score) -> lines.add("    # in doubt: " + event + ", score " + decimal(score)));
        lines.add("  discover: true");
    }

    private static String score(Map<String, Double> scores, DeclaredEvent event) {
        return decimal(scores.getOrDefault(event.event().eventId(), 0.0));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static <O> List<O> kept(Outcome<O> outcome) {
        return outcome instanceof Outcome.Kept<O> kept ? kept.values() : List.of();
    }
}
