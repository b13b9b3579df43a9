package dev.parallax.spark.job;

import dev.parallax.catalog.ArticleAddress;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Outlets;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import dev.parallax.model.Reason;
import dev.parallax.model.Stage;
import dev.parallax.run.AskedDates;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the captures of one shard back in their order and extracts them.
 *
 * @param target where the outcomes go
 * @param shard the captures
 * @param stage the verb
 * @param dates days of publication that the recipe asks for
 * @param outlets the outlets of the catalog
 */
record ExtractShard(
        StagedFile target,
        GatheredShard shard,
        Stage<Page, ExtractedArticle> stage,
        AskedDates dates,
        CatalogFiles outlets)
        implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return CapturedArticle.class;
    }

    @Override
    public long expected() {
        return shard.manifest().kept();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Function<Page, Outcome<ExtractedArticle>> extract = stage.open();
        Outlets known = CatalogParts.outlets(outlets);
        try (RecordReader<Staged> captures = shard.staged().read(hadoop, Capture.class);
                GatherInput.Pages pages = new GatherInput.Pages(shard.input(), hadoop)) {
            while (captures.hasNext()) {
                Staged staged = captures.next();
                if (!staged.values().isEmpty()) {
                    Capture capture = (Capture) staged.values().get(0);
                    Outcome<ExtractedArticle> outcome = extract.apply(pages.read(capture));
                    out.write(
                            capture.captureId(), capture.url(), capture.outletId(), captured(outcome, capture, known));
                }
            }
        }
    }

    private Outcome<CapturedArticle> captured(Outcome<ExtractedArticle> outcome, Capture capture, Outlets known) {
        if (outcome instanceof Outcome.Rejected<ExtractedArticle> lost) {
            return new Outcome.Rejected<>(lost.reason(), lost.detail(), lost.keptId());
        }
        ExtractedArticle extracted =
                ((Outcome.Kept<ExtractedArticle>) outcome).values().get(0);
        Article article = extracted.article();
        if (!dates.asks(article)) {
            return Outcome.rejected(Reason.DATE_NOT_ASKED, AskedDates.known(article));
        }
        return Outcome.kept(new CapturedArticle(
                article.articleId(),
                capture.captureId(),
                capture.capturedAt(),
                canonicalId(extracted, known),
                extracted));
    }

    private static @Nullable String canonicalId(ExtractedArticle extracted, Outlets known) {
        String canonical = extracted.canonicalUrl();
        if (canonical == null) {
            return null;
        }
        Article article = extracted.article();
        String id = known.byId(article.outletId())
                .map(entry -> ArticleAddress.articleId(entry, canonical))
                .orElseGet(() -> ArticleAddress.articleId(article.outletId(), canonical));
        return id.equals(article.articleId()) ? null : id;
    }
}
