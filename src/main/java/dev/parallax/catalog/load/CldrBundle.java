package dev.parallax.catalog.load;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** What Unicode's locale data (CLDR), as ICU carries them, call countries, languages and the cities of time zones in one language. */
final class CldrBundle {
    private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";

    private final ULocale locale;
    private final LocaleDisplayNames names;
    private final TimeZoneNames zones;

    CldrBundle(String language) {
        locale = new ULocale(language);
        names = LocaleDisplayNames.getInstance(locale);
        zones = TimeZoneNames.getInstance(locale);
    }

    /** The versions of ICU and CLDR: {@code ICU 78.3, CLDR 48}. */
    static String version() {
        VersionInfo cldr = LocaleData.getCLDRVersion();
        return "ICU " + VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor() + ", CLDR "
                + cldr.getMajor();
    }

    /** The name of a country or wider region, then its other names (short ones, variants), as far as the language has them. */
    List<String> region(String code) {
        Set<String> found = new LinkedHashSet<>();
        String name = names.regionDisplayName(code);
        if (name != null && !name.equals(code)) {
            found.add(name);
            for (String table : List.of("Countries%variant", "Countries%short")) {
                alternative(table, code).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    private Optional<String> alternative(String table, String code) {
        try {
            return Optional.of(UResourceBundle.getBundleInstance(REGIONS, locale)
                    .get(table)
                    .get(code)
                    .getString());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The name of the city that stands for a time zone. */
    Optional<String> city(String zone) {
        return Optional.ofNullable(zones.getExemplarLocationName(zone));
    }

    /** The name of a language, in the case that a sentence writes it. */
    Optional<String> language(String code) {
        String name = names.languageDisplayName(code);
        return name == null || name.equals(code) ? Optional.empty() : Optional.of(name);
    }

    @Override
    public String toString() {
        return locale.toLanguageTag().toLowerCase(Locale.ROOT);
    }
}
