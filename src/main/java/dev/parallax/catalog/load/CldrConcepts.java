package dev.parallax.catalog.load;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.Concepts;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Match;
import dev.parallax.catalog.NameForm;
import dev.parallax.model.ConceptKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Countries, wider regions, cities and languages with their names from Unicode's locale data. What the catalog names already is left out, and so is what
 * {@code /cldr/left-out.tsv} lists: contested places, whose names are a matter of the catalog and not of a default, islets, and names that are another word of
 * their language.
 */
public final class CldrConcepts {
    private static final List<String> LANGUAGES = List.of("ar", "az", "en", "fa", "ru", "tr");

    /** Africa, the Americas, Asia and Oceania, and their parts (UN M.49). */
    private static final List<String> WIDER = List.of(
            "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "029", "030", "034", "035", "039",
            "142", "151", "154", "155", "419");

    /** Languages of the regions that the catalog is about, and those of the large newsrooms elsewhere. */
    private static final List<String> SPOKEN = List.of(
            "ab", "ar", "av", "az", "ba", "be", "bg", "ce", "cs", "cv", "de", "el", "en", "es", "et", "fa", "fi", "fr",
            "gag", "he", "hi", "hr", "hu", "hy", "inh", "it", "ja", "ka", "kbd", "kk", "ko", "krc", "ku", "kum", "ky", "lez",
            "lt", "lv", "mn", "nl", "no", "os", "pl", "ps", "pt", "ro", "ru", "sk", "sr", "sv", "tg", "tk", "tly", "tr", "tt",
            "ug", "uk", "ur", "uz", "vi", "zh");

    /** A zone of these is a second city of a country that one city stands for, or a village. */
    private static final String SMALL = "America/(?:Argentina|Indiana|Kentucky|North_Dakota)/.*|Antarctica/.*|Pacific/.*|Etc/.*";

    private final Concepts beneath;
    private final LeftOut leftOut = LeftOut.bundled();
    private final Map<String, CldrBundle> bundles = new TreeMap<>();
    /** Ids of the catalog's places by English name in small letters. */
    private final Map<String, String> known = new HashMap<>();

    private final Map<String, LoadedConcept> made = new TreeMap<>();

    private CldrConcepts(Concepts beneath) {
        this.beneath = beneath;
        LANGUAGES.forEach(language -> bundles.put(language, new CldrBundle(language)));
        for (NameForm form : beneath.names("en")) {
            ConceptEntry entry = beneath.entries().get(form.conceptId());
            if (entry != null && entry.kind() == ConceptKind.PLACE) {
                known.putIfAbsent(form.form().toLowerCase(Locale.ROOT), entry.conceptId());
            }
        }
    }

    /** Everything that is new beside the tables of a catalog's folder {@code concepts/}, by id; its parts may build on what is made here and are not read. */
    public static List<LoadedConcept> beside(CatalogFiles files) {
        TreeMap<String, String> tables = new TreeMap<>(files.part(ConceptsReader.FOLDER).files());
        tables.keySet().removeIf(file -> file.indexOf('/') != file.lastIndexOf('/'));
        CldrConcepts concepts = new CldrConcepts(ConceptsReader.read(new CatalogFiles(tables)));
        concepts.regions();
        concepts.cities();
        concepts.languages();
        return List.copyOf(concepts.made.values());
    }

    /** Where the names are from, for the head of the tables. */
    public static String source() {
        return "Made by: parallax catalog load --cldr. Source: Unicode CLDR (" + CldrBundle.version()
                + "; Unicode License v3). Not reviewed.";
    }

    private void regions() {
        Stream.concat(WIDER.stream(), Stream.of(ULocale.getISOCountries())).forEach(code -> {
            if (!leftOut.key(code)) {
                Map<String, List<String>> names = new TreeMap<>();
                bundles.forEach((language, bundle) -> names.put(language, bundle.region(code)));
                place(names, "");
            }
        });
    }

    private void cities() {
        Set<String> regions = new HashSet<>();
        for (String code : ULocale.getISOCountries()) {
            regions.addAll(english().region(code));
        }
        for (String zone : new TreeSet<>(
                TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            Map<String, List<String>> names = new TreeMap<>();
            bundles.forEach((language, bundle) ->
                    names.put(language, bundle.city(zone).stream().toList()));
            List<String> english = names.getOrDefault("en", List.of());
            if (english.isEmpty()
                    || regions.contains(english.get(0))
                    || zone.matches(SMALL)
                    || leftOut.key(zone)) {
                continue;
            }
            String country = english().region(TimeZone.getRegion(zone)).stream().findFirst().orElse("");
            place(names, known.getOrDefault(country.toLowerCase(Locale.ROOT), ""));
        }
    }

    private CldrBundle english() {
        return bundles.computeIfAbsent("en", CldrBundle::new);
    }

    private void place(Map<String, List<String>> names, String parent) {
        List<String> english = names.getOrDefault("en", List.of());
        if (english.isEmpty()
                || english.stream().anyMatch(name -> known.containsKey(name.toLowerCase(Locale.ROOT)))) {
            return;
        }
        List<LoadedName> loaded = new ArrayList<>();
        names.forEach((language, forms) -> bare(forms).stream()
                .filter(form -> !leftOut.form(language, form))
                .flatMap(form -> spellings(form, language).stream())
                .forEach(form -> loaded.add(
                        new LoadedName(language, form, leftOut.exact(language, form) ? Match.EXACT : Match.LEMMA, ""))));
        String label = english.stream()
                .filter(name -> name.matches("[^(,]*") && !name.contains(" SAR "))
                .findFirst()
                .map(CldrConcepts::plain)
                .orElse(plain(english.get(0)));
        add(new LoadedConcept(id(label), true, ConceptKind.PLACE, label, "", parent, "", loaded));
        english.forEach(name -> known.putIfAbsent(name.toLowerCase(Locale.ROOT), id(label)));
    }

    private void languages() {
        for (String code : SPOKEN) {
            List<LoadedName> loaded = new ArrayList<>();
            bundles.forEach((language, bundle) -> bundle.language(code)
                    .map(name -> LanguageNames.of(name, language))
                    .ifPresent(loaded::addAll));
            String english = english().language(code).map(CldrConcepts::plain).orElse(code) + " language";
            add(new LoadedConcept(id(english), true, ConceptKind.THING, english, "", "", "", loaded));
        }
    }

    private void add(LoadedConcept concept) {
        if (!beneath.entries().containsKey(concept.conceptId())
                && !concept.names().isEmpty()) {
            made.putIfAbsent(concept.conceptId(), concept);
        }
    }

    /** Without what stands in brackets where a language has no other name. */
    private static List<String> bare(List<String> forms) {
        return forms.size() == 1 ? List.of(forms.get(0).replaceAll(" *\\(.*", "")) : forms;
    }

    /** A name as newsrooms write it: no brackets, no abbreviated islands, {@code and} beside the ampersand, Persian with and without its half space. */
    private static Set<String> spellings(String name, String language) {
        Set<String> spellings = new LinkedHashSet<>();
        String whole = Normalizer2.getNFCInstance()
                .normalize(name)
                .replace("о-ва", "острова")
                .replace("о-в ", "остров ")
                .replace('’', '\'')
                .replaceAll("[\\u064b-\\u0654]", "") // vowel marks, which newsrooms do not write
                .strip();
        if (whole.indexOf('(') >= 0 || whole.indexOf('（') >= 0 || whole.indexOf(',') >= 0) {
            return spellings;
        }
        if (language.equals("en")) {
            spellings.add(whole.replace(" & ", " and "));
        } else {
            spellings.add(whole);
        }
        if (language.equals("fa") && whole.indexOf('\u200c') >= 0) {
            spellings.add(whole.replace('\u200c', ' '));
        }
        return spellings;
    }

    private static String plain(String name) {
        return name.replace(" & ", " and ").replace('’', '\'');
    }

    /** The label in small Latin letters without marks, words joined by underscores. */
    static String id(String label) {
        StringBuilder id = new StringBuilder();
        Normalizer2.getNFDInstance().normalize(UCharacter.toLowerCase(ULocale.ROOT, label)).codePoints().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                id.appendCodePoint(c);
            } else if (c == ' ' || c == '-') {
                id.append('_');
            }
        });
        return id.toString().replaceAll("_+", "_");
    }
}
