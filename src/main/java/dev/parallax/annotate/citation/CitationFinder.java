package dev.parallax.annotate.citation;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.language.Language;
import dev.parallax.model.Citation;
import dev.parallax.model.CitationForm;
import dev.parallax.model.Link;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the media and pages that an article refers to. */
public final class CitationFinder {
    private static final int TOPIC = 4;

    private final Outlets outlets;
    private final FormIndex<String> names;

    /** Indexes how the outlets are named in a language, and their own names. */
    public CitationFinder(Outlets outlets, Language language) {
        this.outlets = outlets;
        names = new FormIndex<>(language);
        for (OutletEntry entry : outlets.entries().values()) {
            TreeSet<String> forms = new TreeSet<>(entry.names().getOrDefault(language.code(), List.of()));
            forms.add(entry.outlet().name());
            if (entry.outlet().nameNative() != null) {
                forms.add(entry.outlet().nameNative());
            }
            for (String form : forms) {
                names.add(form, Match.LEMMA, entry.outlet().outletId());
            }
        }
    }

    /** The citations of a part ({@code title} is the passage of the headline), by begin; footnotes and links outside the text behind those inside it. */
    public List<Citation> find(
            String articleId,
            String ownOutlet,
            Passage title,
            Passage passage,
            SpeechFinder.Speech speech,
            List<Link> links) {
        List<Citation> found = new ArrayList<>();
        if (passage.part() == Part.TEXT) {
            links(articleId, ownOutlet, passage, links, found);
        }
        named(articleId, ownOutlet, title, passage, speech, found);
        found.sort(Comparator.<Citation>comparingInt(
                        citation -> citation.beginChar() == null ? Integer.MAX_VALUE : citation.beginChar())
                .thenComparing(Citation::form)
                .thenComparing(citation -> citation.targetUrl() == null ? "" : citation.targetUrl()));
        List<Citation> numbered = new ArrayList<>();
        for (Citation citation : found) {
            numbered.add(new Citation(
                    articleId,
                    passage.part(),
                    numbered.size(),
                    citation.beginChar(),
                    citation.endChar(),
                    citation.form(),
                    citation.citingSentenceNo(),
                    citation.targetOutletId(),
                    citation.targetUrl(),
                    null,
                    citation.surface()));
        }
        return List.copyOf(numbered);
    }

    private void links(String articleId, String ownOutlet, Passage passage, List<Link> links, List<Citation> found) {
        TreeMap<Integer, int[]> markers = Footnotes.markers(passage);
        List<Link> outside = new ArrayList<>();
        for (Link link : links) {
            String target = outlet(link.url());
            if (link.beginChar() == null || link.endChar() == null) {
                outside.add(link);
            } else if (!ownOutlet.equals(target)) {
                int index = passage.points().index(link.beginChar());
                int[] marker = markers.get(Footnotes.numberBefore(passage, index));
                if (marker != null) {
                    found.add(footnote(articleId, passage, marker, link.url(), target));
                    continue;
                }
                found.add(new Citation(
                        articleId,
                        Part.TEXT,
                        0,
                        link.beginChar(),
                        link.endChar(),
                        CitationForm.LINK,
                        passage.sentenceAt(index),
                        target,
                        link.url(),
                        null,
                        link.anchor()));
            }
        }
        footnotes(articleId, ownOutlet, passage, markers, outside, found);
    }

    /** Ties the links outside the text, in order, to the markers 1, 2, 3 ... where there are as many as markers or they carry the numbers. */
    private void footnotes(
            String articleId,
            String ownOutlet,
            Passage passage,
            TreeMap<Integer, int[]> markers,
            List<Link> outside,
            List<Citation> found) {
        int number = 1;
        for (Link link : outside) {
            String target = outlet(link.url());
            int[] marker = markers.get(number);
            if (marker != null && !ownOutlet.equals(target)) {
                found.add(footnote(articleId, passage, marker, link.url(), target));
                number++;
            }
        }
    }

    private static Citation footnote(
            String articleId, Passage passage, int[] marker, String url, @Nullable String target) {
        Span span = passage.span(marker[0], marker[1]);
        return new Citation(
                articleId,
                Part.TEXT,
                0,
                span.begin(),
                span.end(),
                CitationForm.FOOTNOTE,
                passage.sentenceAt(marker[0]),
                target,
                url,
                null,
                passage.words(marker[0], marker[1]));
    }

    private void named(
            String articleId,
            String ownOutlet,
            Passage title,
            Passage passage,
            SpeechFinder.Speech speech,
            List<Citation> found) {
        List<Hit<String>> hits = longest(passage);
        Set<String> topics = topics(title, passage, hits);
        for (Hit<String> hit : hits) {
            Span span = passage.span(
                    passage.tokens().get(hit.first()).begin(),
                    passage.tokens().get(hit.end() - 1).end());
            if (hit.value().equals(ownOutlet) || topics.contains(hit.value()) || !Cited.cited(passage, hit, speech)) {
                continue;
            }
            Sentenced sentence = passage.sentences()
                    .get(passage.sentenceAt(passage.tokens().get(hit.first()).begin()));
            found.add(new Citation(
                    articleId,
                    passage.part(),
                    0,
                    span.begin(),
                    span.end(),
                    CitationForm.NAMED,
                    sentence.number(),
                    hit.value(),
                    null,
                    null,
                    passage.points().surface(span)));
        }
    }

    private List<Hit<String>> longest(Passage passage) {
        List<Hit<String>> hits = new ArrayList<>(names.hits(passage));
        hits.sort(Comparator.<Hit<String>>comparingInt(Hit::first)
                .thenComparingInt(hit -> -hit.length())
                .thenComparing(Hit::value));
        List<Hit<String>> kept = new ArrayList<>();
        int end = 0;
        for (Hit<String> hit : hits) {
            if (hit.first() >= end) {
                kept.add(hit);
                end = hit.end();
            }
        }
        return kept;
    }

    /** Outlets that the article is about, and so does not cite by letting them speak: named in the headline, or again and again. */
    private Set<String> topics(Passage title, Passage passage, List<Hit<String>> hits) {
        Map<String, Integer> counts = new HashMap<>();
        hits.forEach(hit -> counts.merge(hit.value(), 1, Integer::sum));
        Set<String> topics = new HashSet<>();
        counts.forEach((outlet, count) -> {
            if (count >= TOPIC) {
                topics.add(outlet);
            }
        });
        if (passage != title) {
            longest(title).forEach(hit -> topics.add(hit.value()));
        }
        return topics;
    }

    private @Nullable String outlet(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null
                    ? null
                    : outlets.byUrl(url)
                            .map(hosted -> hosted.entry().outlet().outletId())
                            .orElse(null);
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }
}
