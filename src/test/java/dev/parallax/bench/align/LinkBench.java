package dev.parallax.bench.align;

import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.model.Coverage;
import dev.parallax.model.Outcome;
import java.io.IOException;

/** Prints the evidence of links of the bundled sample: part of an address, then the event. */
public final class LinkBench {
    private LinkBench() {}

    public static void main(String[] arguments) throws IOException {
        DeclaredSample sample = DeclaredSample.read();
        var aligner = AlignStage.aligner(sample.declared(), EventModel.bundled(), sample.frequencies());
        for (int index = 0; index + 1 < arguments.length; index += 2) {
            String address = arguments[index];
            String event = arguments[index + 1];
            sample.annotated().forEach((url, article) -> {
                if (!url.contains(address)) {
                    return;
                }
                ArticleAlignment links = ((Outcome.Kept<ArticleAlignment>) aligner.apply(article))
                        .values()
                        .get(0);
                System.out.println(url + " " + article.article().genre() + " "
                        + article.article().title());
                for (Coverage link : links.coverage()) {
                    System.out.println("  " + link);
                }
                links.evidence().stream()
                        .filter(row -> row.eventId().equals(event))
                        .forEach(row -> System.out.println(
                                "    " + row.kind() + " " + row.value() + " " + row.weight() + " " + row.part()));
            });
        }
    }
}
