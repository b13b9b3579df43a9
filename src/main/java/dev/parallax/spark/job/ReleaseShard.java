package dev.parallax.spark.job;

import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.Outcome;
import dev.parallax.release.ArticleRows;
import dev.parallax.release.Blocs;
import dev.parallax.release.Pseudonyms;
import dev.parallax.release.ReleasedArticle;
import dev.parallax.release.ReleasedRecords;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * The articles of one shard as released.
 *
 * @param target where they go
 * @param shard everything that the stages gave
 * @param versions files of the versions
 * @param discovered links with discovered events
 * @param settings what the release reads of recipe and catalog
 */
record ReleaseShard(
        StagedFile target,
        FramedShard shard,
        List<TableFile> versions,
        DiscoveredLinks discovered,
        ReleaseRules settings)
        implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return ReleasedEntry.class;
    }

    @Override
    public long expected() {
        return shard.deepened().aligned().annotated().articles().articles().rows();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Pseudonyms pseudonyms = settings.pseudonyms();
        Blocs blocs = settings.blocs();
        try (ReleaseRows rows = new ReleaseRows(hadoop, shard, versions, discovered)) {
            while (rows.hasNext()) {
                ReleaseRows.Gathered gathered = rows.next();
                ArticleRows released = ReleasedArticle.of(
                        gathered.rows(), pseudonyms, blocs, settings.recipe().release());
                List<Coverage> coverage = gathered.coverage().stream()
                        .map(link -> ReleasedRecords.of(link, pseudonyms))
                        .toList();
                Article article = released.article();
                out.write(
                        article.articleId(),
                        article.url(),
                        article.outletId(),
                        Outcome.kept(new ReleasedEntry(released, coverage)));
            }
        }
    }
}
