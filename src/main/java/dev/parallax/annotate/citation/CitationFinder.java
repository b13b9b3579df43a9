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
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.language.sound.PersonNames;
import dev.parallax.language.sound.SoundKeys;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
            for (String form : entry.namesIn(language.code())) {
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
        linkedNames(articleId, passage, found);
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
        Set<String> topics = topics(title, passage, hits, speech);
        for (Hit<String> hit : hits) {
            Span span = passage.span(
                    passage.tokens().get(hit.first()).begin(),
                    passage.tokens().get(hit.end() - 1).end());
            Sentenced sentence = passage.sentences()
                    .get(passage.sentenceAt(passage.tokens().get(hit.first()).begin()));
            boolean linked = found.stream()
                    .anyMatch(link -> link.form() == CitationForm.LINK
                            && hit.value().equals(link.targetOutletId())
                            && Integer.valueOf(sentence.number()).equals(link.citingSentenceNo()));
            if (hit.value().equals(ownOutlet)
                    || !linked && (topics.contains(hit.value()) || !Cited.cited(passage, hit, speech))) {
                continue;
            }
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

    /** Links whose words are a part of the name of the outlet that they lead to, and that no name was found in: the outlet by its short name. */
    private void linkedNames(String articleId, Passage passage, List<Citation> found) {
        for (Citation link : List.copyOf(found)) {
            Integer begin = link.beginChar();
            Integer end = link.endChar();
            String target = link.targetOutletId();
            if (link.form() != CitationForm.LINK || begin == null || end == null || target == null) {
                continue;
            }
            boolean known = found.stream()
                    .anyMatch(other -> other.form() == CitationForm.NAMED
                            && other.beginChar() != null
                            && other.endChar() != null
                            && other.beginChar() < end
                            && begin < other.endChar());
            if (!known && shortName(passage, target, link.surface())) {
                found.add(new Citation(
                        articleId,
                        passage.part(),
                        0,
                        begin,
                        end,
                        CitationForm.NAMED,
                        link.citingSentenceNo(),
                        target,
                        null,
                        null,
                        link.surface()));
            }
        }
    }

    /** Whether the words are a name of an outlet, or a word of one, as its forms are written or as they sound in another script; the link itself is the other evidence. */
    private boolean shortName(Passage passage, String target, String anchor) {
        List<Word> words = Words.of(anchor);
        String code = passage.language().code();
        return !words.isEmpty()
                && words.size() <= 3
                && outlets.byId(target)
                        .map(entry -> forms(entry).stream()
                                .anyMatch(form -> PersonNames.meet(anchor, code, form[1], form[0])
                                        || words.stream().allMatch(word -> within(passage, word.surface(), form))))
                        .orElse(false);
    }

    private static boolean within(Passage passage, String word, String[] form) {
        String code = passage.language().code();
        for (Word part : Words.of(form[1])) {
            boolean written =
                    passage.language().keys(word).contains(passage.language().normalise(part.surface()));
            if (written || part.surface().length() > 3 && SoundKeys.meet(word, code, part.surface(), form[0])) {
                return true;
            }
        }
        return false;
    }

    /** Language and form of each name of an outlet; its own name counts as English where it is written in Latin letters. */
    private static List<String[]> forms(OutletEntry entry) {
        List<String[]> forms = new ArrayList<>();
        entry.names().forEach((code, names) -> names.forEach(name -> forms.add(new String[] {code, name})));
        forms.add(new String[] {"en", entry.outlet().name()});
        return forms;
    }

    private List<Hit<String>> longest(Passage passage) {
        List<Hit<String>> hits = new ArrayList<>(names.hits(passage));
        hits.removeIf(hit -> inflected(passage, hit));
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

    /**
     * Whether a name in a script without capitals ends in another way than the outlet's own: newsrooms do not inflect them, and without their endings common words
     * look like them (انتخاب‌های, الانتخابات and the site Entekhab).
     */
    private boolean inflected(Passage passage, Hit<String> hit) {
        Language language = passage.language();
        if (language.cased()) {
            return false;
        }
        String last = passage.tokens().get(hit.end() - 1).normal();
        return outlets.byId(hit.value())
                .map(entry -> entry.namesIn(language.code()).stream()
                        .map(Words::of)
                        .filter(words -> !words.isEmpty())
                        .noneMatch(words -> last.endsWith(
                                language.normalise(words.get(words.size() - 1).surface()))))
                .orElse(false);
    }

    /** Outlets that the article is about, and so does not cite by letting them speak: named in the headline, again and again, or mostly without speaking. */
    private Set<String> topics(Passage title, Passage passage, List<Hit<String>> hits, SpeechFinder.Speech speech) {
        Map<String, Integer> counts = new HashMap<>();
        hits.forEach(hit -> counts.merge(family(hit.value()), 1, Integer::sum));
        Map<String, Integer> silent = new HashMap<>();
        hits.stream()
                .filter(hit -> !Cited.cited(passage, hit, speech))
                .forEach(hit -> silent.merge(family(hit.value()), 1, Integer::sum));
        Set<String> families = new HashSet<>();
        counts.forEach((family, count) -> {
            if (count >= TOPIC || count >= 2 && 2 * silent.getOrDefault(family, 0) > count) {
                families.add(family);
            }
        });
        if (passage != title) {
            longest(title).forEach(hit -> families.add(family(hit.value())));
        }
        Set<String> topics = new HashSet<>();
        hits.stream().filter(hit -> families.contains(family(hit.value()))).forEach(hit -> topics.add(hit.value()));
        return topics;
    }

    /** The first word of an outlet's name, which its editions share: Sputnik and its bureau are one topic. */
    private String family(String outletId) {
        return outlets.byId(outletId)
                .map(entry -> Words.of(entry.outlet().name()))
                .filter(words -> !words.isEmpty() && words.get(0).surface().length() > 3)
                .map(words -> words.get(0).surface().toLowerCase(Locale.ROOT))
                .orElse(outletId);
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
