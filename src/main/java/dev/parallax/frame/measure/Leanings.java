package dev.parallax.frame.measure;

import dev.parallax.catalog.LexiconEntry;
import dev.parallax.frame.Finding;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.frame.lexicon.Lexica;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.frame.sentiment.TargetExamples;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What each sentence of an article says of each actor that it mentions; made once for sentiment and roles. Words of another voice than the mention's are not said of
 * it: what a speaker says is about others.
 */
final class Leanings {
    /** Lexicon that is read. */
    static final String LEXICON = TargetExamples.LEXICON;

    private static final Set<ConceptKind> ACTORS = EnumSet.of(
            ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE, ConceptKind.PEOPLE);

    private static final Set<String> TURKIC = Set.of("az", "tr");
    private static final Pattern LOCATIVE = Pattern.compile(".*[dt][aəe](?:n|ki)?");
    private static final Map<String, Set<String>> WHERE = Map.of(
            "en", Set.of("in", "at", "near", "from", "to", "into", "over", "around"),
            "ru", Set.of("в", "во", "на", "из", "под", "над", "около", "до"),
            "fa", Set.of("در", "از", "به", "نزدیک"),
            "ar", Set.of("فی", "في", "من", "الی", "إلى", "قرب"));

    /** A mention of an actor, and what its sentence says of it. */
    record Of(Mention mention, Leaning leaning) {}

    private final List<Of> all;

    private Leanings(List<Of> all) {
        this.all = all;
    }

    List<Of> all() {
        return all;
    }

    static Leanings of(Telling telling, Lexica lexica) {
        return telling.once(Leanings.class, () -> made(telling, lexica.pass(telling)));
    }

    /**
     * Shares of what is chosen for each actor's mentions, by voice: items {@code concept:choice}. The evidence names the entry that weighs most.
     *
     * @param choice what a leaning comes to
     */
    static List<Finding> shares(Telling telling, Lexica lexica, Function<Leaning, String> choice) {
        Shares shares = new Shares();
        for (Of of : of(telling, lexica).all()) {
            Mention mention = of.mention();
            String word = of.leaning().hits().stream()
                    .map(LexiconIndex.Hit::entry)
                    .max(Comparator.comparingDouble(LexiconEntry::weight))
                    .map(LexiconEntry::entry)
                    .orElse(null);
            shares.add(
                    String.valueOf(mention.conceptId()),
                    choice.apply(of.leaning()),
                    telling.voices().at(mention.part(), mention.span()),
                    telling.evidence(mention.part(), mention.span(), mention.conceptId(), word));
        }
        return shares.findings();
    }

    private static Leanings made(Telling telling, Lexica.Pass pass) {
        List<Of> all = new ArrayList<>();
        String language = telling.article().language();
        for (Mention mention : telling.mentions()) {
            if (isActor(mention)) {
                Part part = mention.part();
                List<Term> terms = pass.terms(part);
                int begin = first(terms, mention.beginChar());
                int end = first(terms, mention.endChar());
                if (begin < end) {
                    Span sentence = telling.sentence(part, mention.span());
                    Voice voice = telling.voices().at(part, mention.span());
                    List<LexiconIndex.Hit> hits = isWhere(mention, terms, begin, end, language)
                            ? List.of()
                            : pass.hits(part, LEXICON).stream()
                                    .filter(hit ->
                                            sentence.begin() <= hit.span().begin()
                                                    && hit.span().end() <= sentence.end()
                                                    && pass.voice(part, hit) == voice)
                                    .toList();
                    all.add(new Of(mention, Leaning.of(terms, hits, begin, end, language)));
                }
            }
        }
        return new Leanings(List.copyOf(all));
    }

    /** Whether a mention is of somebody or something of the catalog that can be spoken well or ill of. */
    static boolean isActor(Mention mention) {
        return mention.conceptId() != null && ACTORS.contains(mention.kind());
    }

    /** Whether a place is only where something happens: nothing is said of it then. */
    private static boolean isWhere(Mention mention, List<Term> terms, int begin, int end, String language) {
        if (mention.kind() != ConceptKind.PLACE) {
            return false;
        }
        boolean after = begin > 0
                && WHERE.getOrDefault(language, Set.of())
                        .contains(terms.get(begin - 1).normal());
        return after
                || (TURKIC.contains(language)
                        && LOCATIVE.matcher(terms.get(end - 1).surface()).matches());
    }

    /** Number of the first term that begins at an offset or behind it. */
    private static int first(List<Term> terms, int offset) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
