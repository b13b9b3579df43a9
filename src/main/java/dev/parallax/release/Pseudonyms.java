package dev.parallax.release;

import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Names and ids of private persons, and what stands for them in a release: {@code [person-3f9a]} in words, {@code person-3f9a} as concept id and in
 * addresses. The digits are a digest of concept and corpus, so that one person is one pseudonym all over a corpus, in every build of it, and another one in
 * another corpus. A pseudonym keeps a name out of search engines and quotations. It is no anonymity: who has the catalog, or reads the article on the web,
 * learns the name.
 */
public final class Pseudonyms {
    /** Nobody is replaced. */
    public static final Pseudonyms NONE = new Pseudonyms("", new TreeMap<>(), List.of(), List.of());

    private static final int FEWEST_DIGITS = 4;
    /** Persons that the catalog does not know are many; their digests are longer so that no two meet. */
    private static final int UNKNOWN_DIGITS = 8;

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9_]+");

    private final String corpus;
    private final SortedMap<String, String> pseudonyms;
    private final NameScan words;
    private final NameScan addresses;

    private Pseudonyms(String corpus, SortedMap<String, String> pseudonyms, List<Name> words, List<Name> addresses) {
        this.corpus = corpus;
        this.pseudonyms = pseudonyms;
        this.words = NameScan.of(words);
        this.addresses = NameScan.of(addresses);
    }

    /**
     * Pseudonyms of all private concepts of a catalog. The names of public persons are known too, so that a public "Hikmet Hajiyev" keeps the surname that a
     * private person shares.
     *
     * @param concepts catalog
     * @param corpus identifier of the corpus
     */
    public static Pseudonyms of(Concepts concepts, String corpus) {
        SortedMap<String, String> pseudonyms = pseudonyms(concepts, corpus);
        List<Name> words = new ArrayList<>();
        List<Name> addresses = new ArrayList<>();
        SortedSet<String> several = several(concepts);
        for (List<NameForm> forms : concepts.names().values()) {
            for (NameForm form : forms) {
                ConceptEntry concept = concepts.entries().get(form.conceptId());
                String pseudonym = pseudonyms.getOrDefault(form.conceptId(), "");
                if (concept == null || (pseudonym.isEmpty() && concept.kind() != ConceptKind.PERSON)) {
                    continue;
                }
                String replacement = pseudonym.isEmpty() ? "" : "[" + pseudonym + "]";
                for (Name name : Name.of(form.form(), form.match(), replacement)) {
                    words.add(several.contains(form.conceptId()) ? name : name.ofPerson());
                }
                addresses.addAll(Name.of(form.form(), form.match(), pseudonym));
                for (String latin : LatinSpellings.of(form.form())) {
                    addresses.addAll(Name.of(latin, Match.LEMMA, pseudonym));
                }
            }
        }
        return new Pseudonyms(corpus, pseudonyms, words, addresses);
    }

    /** Whether nobody is replaced. */
    public boolean none() {
        return pseudonyms.isEmpty() && corpus.isEmpty();
    }

    /** Whether a concept is private. */
    public boolean hides(String conceptId) {
        return pseudonyms.containsKey(conceptId);
    }

    /** The concept's id in a release. */
    public String concept(String conceptId) {
        return pseudonyms.getOrDefault(conceptId, conceptId);
    }

    /** What stands in a text for the name of a private concept. */
    public String inText(String conceptId) {
        return "[" + concept(conceptId) + "]";
    }

    /** What stands in a text for a person that the catalog does not hold; the same for every way of writing case and accents. */
    public String unknownInText(String name) {
        String digest = Ids.digest("unknown-person", corpus, FoldedWords.line(name));
        return "[person-" + digest.substring(0, UNKNOWN_DIGITS) + "]";
    }

    /** A value in which ids of concepts may stand ({@code item}, {@code value}), with the private ones replaced. */
    public String item(String value) {
        return pseudonyms.isEmpty() ? value : IDENTIFIER.matcher(value).replaceAll(this::replaced);
    }

    /** An address, or an identifier made of words such as an event's, with names replaced in it; otherwise the same to the letter. */
    public String address(String address) {
        return new DecodedAddress(address).replaced(addresses);
    }

    /** Words that no offset points into, with names replaced. */
    public String words(String text) {
        return Edits.of(words.edits(text)).apply(text);
    }

    /** The scan for names in words. */
    NameScan scan() {
        return words;
    }

    /** Concepts with a word in small letters among their forms ("the Safarov brothers"): no form of theirs begins with a given name. */
    private static SortedSet<String> several(Concepts concepts) {
        SortedSet<String> several = new TreeSet<>();
        for (List<NameForm> forms : concepts.names().values()) {
            for (NameForm form : forms) {
                for (FoldedWords.Word word : FoldedWords.of(form.form())) {
                    if (Character.isLowerCase(form.form().codePointAt(word.begin()))) {
                        several.add(form.conceptId());
                    }
                }
            }
        }
        return several;
    }

    private String replaced(MatchResult found) {
        return concept(found.group());
    }

    private static SortedMap<String, String> pseudonyms(Concepts concepts, String corpus) {
        for (int digits = FEWEST_DIGITS; ; digits++) {
            SortedMap<String, String> pseudonyms = new TreeMap<>();
            for (ConceptEntry concept : concepts.entries().values()) {
                if (concept.privacy() != null) {
                    String kind = concept.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                    String digest = Ids.digest("pseudonym", corpus, concept.conceptId());
                    pseudonyms.put(concept.conceptId(), kind + "-" + digest.substring(0, digits));
                }
            }
            if (new TreeSet<>(pseudonyms.values()).size() == pseudonyms.size()) {
                return pseudonyms;
            }
        }
    }
}
