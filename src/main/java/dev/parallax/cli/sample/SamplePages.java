package dev.parallax.cli.sample;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Findings;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.catalog.PackedFolder;
import dev.parallax.catalog.SchemaCheck;
import dev.parallax.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders the articles of the bundled sample into the pages that a crawler would have brought home. */
public final class SamplePages {
    private static final String ANCHOR = "/sample/README.md";
    private static final String SCHEMA = "/data-schemas/sample/render.schema.json";
    private static final String RECAPTURE = ".recapture.txt";
    private static final Pattern PAGE_HEAD =
            Pattern.compile("<!-- url: (\\S+) captured: (\\S+) status: (\\d{3}) expect: (\\S+) -->");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final int OK = 200;

    private final SchemaCheck schema = SchemaCheck.of(SCHEMA);
    private final TreeMap<String, String> texts;
    private final Map<String, OutletEntry> outlets;
    private final Findings findings;
    private final List<SamplePage> pages = new ArrayList<>();

    private SamplePages(TreeMap<String, String> texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        TreeMap<String, String> catalog = new TreeMap<>();
        texts.forEach((file, text) -> {
            if (file.startsWith("catalog/")) {
                catalog.put(file.substring("catalog/".length()), text);
            }
        });
        this.outlets = OutletsReader.read(new CatalogFiles(catalog), findings).entries();
    }

    /**
     * The pages of the bundled sample, in the order of a crawl.
     *
     * @throws dev.parallax.catalog.CatalogErrors with everything that is wrong with its files
     */
    public static List<SamplePage> bundled() {
        return PackedFolder.around(ANCHOR, SamplePages::read);
    }

    /**
     * The pages of a sample, in the order of a crawl.
     *
     * @param folder holds {@code catalog} and {@code pages}
     * @throws dev.parallax.catalog.CatalogErrors with everything that is wrong with its files
     */
    public static List<SamplePage> read(Path folder) {
        Findings findings = new Findings();
        SamplePages sample = new SamplePages(texts(folder), findings);
        sample.outlets.keySet().forEach(sample::outlet);
        findings.throwErrors();
        return sample.pages.stream().sorted(SamplePage.ORDER).toList();
    }

    private static TreeMap<String, String> texts(Path folder) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String part : List.of("catalog", "pages")) {
            try (Stream<Path> files = Files.walk(folder.resolve(part))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private void outlet(String outletId) {
        String folder = "pages/" + outletId + "/";
        Optional<PageSettings> settings = text(folder + "render.yaml")
                .flatMap(text -> PageSettings.read(folder + "render.yaml", text, schema, findings));
        if (settings.isEmpty()) {
            return;
        }
        String templateFile = folder + settings.get().template();
        Optional<Template> template = text(templateFile).map(text -> new Template(templateFile, text));
        if (template.isEmpty()) {
            return;
        }
        template.get().check(findings);
        settings.get().check(templateFile, template.get().text(), findings);
        for (Map.Entry<String, String> entry : texts.tailMap(folder).entrySet()) {
            String file = entry.getKey();
            if (!file.startsWith(folder)) {
                break;
            }
            if (file.endsWith(".page.html")) {
                page(file, entry.getValue(), settings.get());
            } else if (file.endsWith(".txt")) {
                article(outletId, file, entry.getValue(), settings.get(), template.get());
            }
        }
    }

    private void article(String outletId, String file, String text, PageSettings settings, Template template) {
        Optional<SampleArticle> read = SampleArticle.read(file, text, findings);
        if (read.isEmpty()) {
            return;
        }
        SampleArticle article = read.get();
        SampleArticle original = article;
        if (file.endsWith(RECAPTURE)) {
            String originalFile = file.substring(0, file.length() - RECAPTURE.length()) + ".txt";
            Optional<SampleArticle> first =
                    text(originalFile).flatMap(found -> SampleArticle.read(originalFile, found, findings));
            if (first.isEmpty()) {
                return;
            }
            original = first.get();
        }
        String body = article.body().isEmpty() ? original.body() : article.body();
        if (body.isEmpty()) {
            findings.error(file, 0, "the article has no body");
            return;
        }
        String html = template.render(values(outletId, article, original.url(), body, settings));
        add(file, article.url(), article.captured(), OK, html, settings);
    }

    /** A page calls itself by the address of its first capture, however it was reached. */
    private Map<String, String> values(
            String outletId, SampleArticle article, String canonical, String body, PageSettings settings) {
        Map<String, String> values = new TreeMap<>();
        put(values, "title", article.title());
        values.put("title_json", json(article.title()));
        put(values, "lead", article.lead());
        put(values, "byline", article.byline());
        put(values, "section", article.section());
        put(values, "tags", article.section());
        put(values, "url", canonical);
        put(values, "genre", article.genre());
        String language = article.language();
        put(values, "language", language == null ? language(outletId) : language);
        values.put("body", BodyHtml.of(body));
        put(values, "date_visible", settings.visible(article.published().toInstant()));
        put(values, "date_iso", ISO.format(article.published()));
        put(values, "date_iso_utc", ISO.format(article.published().withOffsetSameInstant(ZoneOffset.UTC)));
        put(values, "date_day", article.published().toLocalDate().toString());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, Template.escaped(value));
        }
    }

    /** The inside of a JSON string in a script element, which a closing tag would end. */
    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text)).replace("</", "<\\/");
    }

    private String language(String outletId) {
        OutletEntry entry = outlets.get(outletId);
        if (entry != null) {
            for (Edition edition : entry.editions()) {
                String language = edition.language();
                if (language != null) {
                    return language;
                }
            }
        }
        return "";
    }

    /** A page that is no article is sent as it is, without the line that says where it comes from. */
    private void page(String file, String text, PageSettings settings) {
        int end = text.indexOf('\n');
        Matcher head = PAGE_HEAD.matcher(end < 0 ? text : text.substring(0, end));
        if (!head.matches()) {
            findings.error(
                    file, 1, "expected <!-- url: ... captured: ... status: ... expect: ... -->, found another line");
            return;
        }
        try {
            Instant captured = Instant.parse(head.group(2));
            String html = text.substring(end + 1);
            settings.check(file, html, findings);
            add(file, head.group(1), captured, Integer.parseInt(head.group(3)), html, settings);
        } catch (DateTimeException e) {
            findings.error(
                    file, 1, "captured is \"" + head.group(2) + "\"; expected a time such as 2025-06-28T02:11:00Z");
        }
    }

    private void add(String file, String url, Instant captured, int status, String html, PageSettings settings) {
        PageBytes.of(file, html, settings, findings)
                .ifPresent(
                        bytes -> pages.add(new SamplePage(file, url, captured, status, settings.contentType(), bytes)));
    }

    private Optional<String> text(String file) {
        String text = texts.get(file);
        if (text == null) {
            findings.error(file, 0, "the file is missing");
        }
        return Optional.ofNullable(text);
    }
}
