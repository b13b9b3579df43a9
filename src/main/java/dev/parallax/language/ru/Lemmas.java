package dev.parallax.language.ru;

import dev.parallax.language.Sign;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Lemmas by LanguageTool's Russian dictionary. */
final class Lemmas {
    private static final Map<String, Sign> CASES = Map.of(
            "Nom", Sign.NOMINATIVE,
            "R", Sign.GENITIVE,
            "D", Sign.DATIVE,
            "V", Sign.ACCUSATIVE,
            "T", Sign.INSTRUMENTAL,
            "P", Sign.PREPOSITIONAL);

    /** Readings that most forms which have others too are not: imperatives, gerunds and participles (день, хотя, бывший). */
    private static final Pattern RARE = Pattern.compile("VB:IMP\\b.*|DPT\\b.*|PT:.*");

    private final Frequencies frequencies = new Frequencies();
    private final Dictionary dictionary;
    /** A lookup keeps buffers and belongs to one thread. */
    private final ThreadLocal<DictionaryLookup> lookups;

    Lemmas() {
        URL resource = Lemmas.class.getResource("/org/languagetool/resource/ru/russian.dict");
        if (resource == null) {
            throw new IllegalStateException("LanguageTool's Russian dictionary is not on the class path");
        }
        try {
            dictionary = Dictionary.read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /**
     * Whether a word in lower case can be a nominative: the dictionary tags it so ({@code Nom}), knows it as a noun without cases, or does not hold it.
     */
    boolean nominative(String lowerCase) {
        boolean known = false;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence tag = data.getTag();
            if (tag == null) {
                continue;
            }
            known = true;
            String name = tag.toString();
            if (name.contains("Nom") || name.startsWith("NN") && !name.matches(".*:(?:R|D|V|T|P)$")) {
                return true;
            }
        }
        return !known;
    }

    /** Whether all tags of a word in lower case are those of finite verbs: {@code VB} that is no infinitive and no imperative. */
    boolean finite(String lowerCase) {
        boolean found = false;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence tag = data.getTag();
            if (tag == null) {
                continue;
            }
            String name = tag.toString();
            if (!name.startsWith("VB") || name.contains(":INF") || name.contains(":IMP:")) {
                return false;
            }
            found = true;
        }
        return found;
    }

    /** What a word in lower case can be, by all its tags; a form that can be a noun, an adjective, a preposition or a conjunction is no predicate. */
    Set<Sign> signs(String lowerCase) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean predicate = false;
        boolean other = false;
        boolean people = false;
        boolean one = false;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence tag = data.getTag();
            if (tag == null) {
                continue;
            }
            String name = tag.toString();
            String kind = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
            for (String part : name.split(":", -1)) {
                Sign sign = CASES.get(part);
                if (sign != null) {
                    signs.add(sign);
                }
            }
            switch (kind) {
                case "PREP" -> signs.add(Sign.PREPOSITION);
                case "NN", "ADJ", "PT", "Num", "NumC", "Ord" -> signs.add(Sign.NOMINAL);
                case "PT_Short" -> {
                    signs.add(Sign.PREDICATE);
                    signs.add(Sign.PASSIVE);
                }
                case "VB" -> predicate |= !name.contains(":INF");
                default -> {
                    /* says nothing here */
                }
            }
            people |= name.startsWith("NN:Anim") && name.contains(":PL:");
            one |= kind.equals("NN") && name.contains(":Sin:");
            other |= kind.equals("NN") || kind.equals("PREP") || kind.equals("CONJ") || name.startsWith("ADJ:Posit");
        }
        if (people && !one) {
            signs.add(Sign.PEOPLE);
        }
        if (predicate && !other) {
            signs.add(Sign.PREDICATE);
            if (lowerCase.endsWith("ся") || lowerCase.endsWith("сь")) {
                signs.add(Sign.PASSIVE);
            }
        }
        return signs;
    }

    /**
     * The likeliest lemma of a word in lower case where it stands alone: the commonest, those behind the forms of {@link #RARE} last; none for a word that the dictionary does
     * not hold.
     */
    Optional<String> likeliest(String lowerCase) {
        String likeliest = null;
        int most = Integer.MIN_VALUE;
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem == null || tag == null) {
                continue;
            }
            String lemma = stem.toString();
            int common = frequencies.of(lemma) - (RARE.matcher(tag).matches() ? Frequencies.MOST : 0);
            if (common > most) {
                likeliest = lemma;
                most = common;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    /** The lemmas of a word in lower case, in the order of the dictionary; none for a word it does not hold. */
    Set<String> of(String lowerCase) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (WordData data : lookups.get().lookup(lowerCase)) {
            CharSequence stem = data.getStem();
            if (stem != null) {
                lemmas.add(stem.toString());
            }
        }
        return lemmas;
    }
}
