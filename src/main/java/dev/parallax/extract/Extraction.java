package dev.parallax.extract;

import dev.parallax.catalog.ExtractionRule;
import dev.parallax.catalog.NormalisedUrl;
import dev.parallax.extract.charset.Coding;
import dev.parallax.extract.charset.PageDecoder;
import dev.parallax.extract.date.NewestCited;
import dev.parallax.extract.date.Publication;
import dev.parallax.extract.date.PublicationReader;
import dev.parallax.extract.language.FoundLanguage;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.extract.metadata.Genres;
import dev.parallax.extract.metadata.Metadata;
import dev.parallax.extract.metadata.MetadataReader;
import dev.parallax.extract.metadata.Metas;
import dev.parallax.extract.metadata.Signature;
import dev.parallax.extract.metadata.TitleBlock;
import dev.parallax.extract.metadata.WireAgency;
import dev.parallax.extract.page.Anchor;
import dev.parallax.extract.page.BeyondBounds;
import dev.parallax.extract.page.Block;
import dev.parallax.extract.page.BlockLink;
import dev.parallax.extract.page.PageReader;
import dev.parallax.extract.page.ParsedPage;
import dev.parallax.extract.text.FoundText;
import dev.parallax.extract.text.MainText;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Ids;
import dev.parallax.model.Link;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import dev.parallax.model.Reason;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** One page on its way to an article: the order of the rules, and nothing of the rules themselves. */
final class Extraction {
    /** Name and version of the rule that finds the text: what {@code extractor} says. */
    static final String GENERIC = "generic/1";

    private final Capture capture;
    private final byte[] bytes;
    private final OutletRules outlet;
    private final SortedSet<String> asked;
    private final Bounds bounds;
    private final LanguageFinder languages;
    private final Optional<ExtractionRule> rule;

    Extraction(Page page, OutletRules outlet, SortedSet<String> asked, Bounds bounds, LanguageFinder languages) {
        this.capture = page.capture();
        this.bytes = page.bytes();
        this.outlet = outlet;
        this.asked = asked;
        this.bounds = bounds;
        this.languages = languages;
        this.rule = outlet.extraction(capture.capturedAt());
    }

    Outcome<ExtractedArticle> outcome() {
        Optional<String> address = NormalisedUrl.of(capture.url(), outlet.dropParameters());
        if (address.isEmpty()) {
            return Outcome.rejected(Reason.BAD_URL, capture.url());
        }
        Coding coding = PageDecoder.coding(bytes, capture.charset());
        ParsedPage page;
        try {
            page = PageReader.read(bytes, coding, capture.url(), bounds, rule.orElse(null));
        } catch (BeyondBounds e) {
            return Outcome.rejected(e.reason(), e.detail());
        }
        Metas metas = new Metas(page.metas());
        Metadata metadata = MetadataReader.read(page, metas);
        int titleBlock = TitleBlock.find(page, metadata.title());
        FoundText found = MainText.find(page, titleBlock);
        Optional<Reason> reason = ArticleTest.reject(found, metadata, page, address.get());
        if (reason.isPresent()) {
            return Outcome.rejected(
                    reason.get(), found.weight() + " of " + found.pageWeight() + " characters are text");
        }
        if (metadata.title() == null || metadata.title().isBlank()) {
            return Outcome.rejected(Reason.NO_TITLE, "");
        }
        ArticleText text = ArticleText.of(found.blocks());
        FoundLanguage language = languages.find(text.text());
        if (!asked.contains(LanguageFinder.ANY) && !asked.contains(language.language())) {
            return Outcome.rejected(Reason.LANGUAGE_NOT_ASKED, language.language());
        }
        return Outcome.kept(article(address.get(), page, metas, metadata, titleBlock, found, text, language));
    }

    /** Which rule found the text; one of the outlet that matched nothing is named too. */
    private String extractor(ParsedPage page) {
        Optional<String> asked = rule.map(one -> one.id(outlet.outletId()));
        if (asked.isEmpty()) {
            return GENERIC;
        }
        return page.ruled().found() ? asked.get() : GENERIC + Article.AFTER + asked.get();
    }

    private ExtractedArticle article(
            String url,
            ParsedPage page,
            Metas metas,
            Metadata metadata,
            int titleBlock,
            FoundText found,
            ArticleText text,
            FoundLanguage language) {
        String title = Normalizer.normalize(String.valueOf(metadata.title()), Normalizer.Form.NFC);
        String lang = page.language() == null ? language.language() : page.language();
        Publication said = PublicationReader.read(
                page,
                metas,
                metadata,
                found,
                titleBlock,
                capture.url(),
                capture.capturedAt(),
                ZoneId.of(outlet.timeZone()),
                PublicationReader.monthFirst(lang, capture.url()));
        String articleId = Ids.article(capture.outletId(), outlet.identity(capture.url()));
        List<Link> links = links(articleId, page, text, found.notes());
        String byline = metadata.byline() != null
                ? metadata.byline()
                : Signature.find(page.blocks(), found.last(), found.notes()).orElse(null);
        Publication published = said.notBefore(NewestCited.find(links, capture.capturedAt()));
        Article article = new Article(
                articleId,
                capture.captureId(),
                capture.outletId(),
                outlet.edition(url).orElse(null),
                url,
                title,
                byline == null ? null : Normalizer.normalize(byline, Normalizer.Form.NFC),
                metadata.section() == null ? null : Normalizer.normalize(metadata.section(), Normalizer.Form.NFC),
                Genres.find(metadata, url),
                text.text(),
                Ids.textSha256(text.text()),
                language.language(),
                language.confidence(),
                language.script(),
                published.at(),
                published.on(),
                published.raw(),
                published.offsetMinutes(),
                published.precision(),
                published.source(),
                published.notBefore(),
                published.notAfter(),
                published.modifiedAt(),
                WireAgency.find(byline, text.text()).orElse(null),
                metadata.paywalled(),
                Tokens.count(text.text()),
                extractor(page),
                null);
        return new ExtractedArticle(article, links, canonical(page));
    }

    private @Nullable String canonical(ParsedPage page) {
        String canonical = page.canonical();
        if (canonical == null) {
            return null;
        }
        return NormalisedUrl.of(Addresses.resolved(page.base(), canonical), outlet.dropParameters())
                .orElse(null);
    }

    /** Links of the text with their spans, then those of the notes behind it without. Links within the page are none. */
    private List<Link> links(String articleId, ParsedPage page, ArticleText text, List<Block> notes) {
        List<Link> links = new ArrayList<>();
        for (BlockLink link : text.links()) {
            target(page, link.target())
                    .ifPresent(target -> links.add(new Link(
                            articleId,
                            links.size(),
                            target,
                            link.span().begin(),
                            link.span().end(),
                            link.anchor())));
        }
        for (Block note : notes) {
            for (Anchor anchor : note.anchors()) {
                String words =
                        Normalizer.normalize(note.text().substring(anchor.begin(), anchor.end()), Normalizer.Form.NFC);
                target(page, anchor.target())
                        .ifPresent(target -> links.add(new Link(articleId, links.size(), target, null, null, words)));
            }
            if (note.anchors().isEmpty()) {
                BareUrls.find(note.text())
                        .forEach(url -> links.add(new Link(articleId, links.size(), url, null, null, url)));
            }
        }
        return links;
    }

    private Optional<String> target(ParsedPage page, String href) {
        if (href.isBlank() || href.startsWith("#")) {
            return Optional.empty();
        }
        String target = Addresses.resolved(page.base(), href.strip());
        boolean web = target.startsWith("http://") || target.startsWith("https://");
        int fragment = target.indexOf('#');
        boolean here = fragment >= 0 && target.substring(0, fragment).equals(capture.url());
        return web && !here ? Optional.of(target) : Optional.empty();
    }
}
