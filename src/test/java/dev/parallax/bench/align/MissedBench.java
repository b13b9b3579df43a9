package dev.parallax.bench.align;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says for each gold link whose lists of must are not all met which ones they are: what the catalog or the annotation lacks. */
public final class MissedBench {
    private MissedBench() {}

    public static void main(String[] arguments) throws Exception {
        DeclaredSample sample = DeclaredSample.read(
                System.getProperty("overlay", "").isEmpty()
                        ? new String[0]
                        : new String[] {System.getProperty("overlay")});
        Map<String, DeclaredEvent> events = sample.declared().events().stream()
                .collect(Collectors.toMap(event -> event.event().eventId(), event -> event));
        sample.annotated().forEach((url, article) -> {
            Set<String> named = new TreeSet<>();
            for (Mention mention : article.annotations().mentions()) {
                String concept = mention.conceptId();
                while (concept != null && named.add(concept)) {
                    ConceptEntry entry = sample.declared().concepts().entries().get(concept);
                    concept = entry == null ? null : entry.parent();
                }
            }
            for (String gold : sample.written().get(url).events()) {
                DeclaredEvent event = events.get(gold);
                List<List<String>> unmet = event.must().stream()
                        .filter(list -> list.stream().noneMatch(named::contains))
                        .toList();
                if (!unmet.isEmpty()) {
                    System.out.println(gold + " " + unmet + " " + url + "\n    "
                            + article.article().title() + "\n    " + named);
                }
            }
        });
    }
}
