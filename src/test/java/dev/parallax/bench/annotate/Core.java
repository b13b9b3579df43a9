package dev.parallax.bench.annotate;

import java.util.Set;

/** The concepts that the sample's gold labels. */
final class Core {
    private static final Set<String> NAMING = Set.of(
            "ukraine_war",
            "crash_label",
            "raid_label",
            "israel_label",
            "place_0001",
            "place_0002",
            "place_0003",
            "place_0004");

    private static final Set<String> MENTIONS = Set.of(
            ("vladimir_putin ilham_aliyev heydar_aliyev dmitry_peskov maria_zakharova sergey_lavrov jeyhun_bayramov hikmet_hajiyev aykhan_hajizade steve_witkoff donald_trump"
                            + " nikol_pashinyan abbas_araghchi masoud_pezeshkian ali_khamenei recep_tayyip_erdogan volodymyr_zelensky benjamin_netanyahu alexander_bastrykin"
                            + " rahman_mustafayev mikhail_yevdokimov igor_kartavykh yevgeny_belousov shahin_shykhlinski ziyaddin_safarov huseyn_safarov russian_foreign_ministry"
                            + " azerbaijani_foreign_ministry iranian_foreign_ministry russian_interior_ministry azerbaijani_interior_ministry azerbaijani_prosecutor_general"
                            + " russian_investigative_committee kremlin azerbaijani_presidency milli_majlis fsb azal sputnik_azerbaijan rossiya_segodnya tass ria apa_agency irna"
                            + " russia azerbaijan iran armenia turkey israel ukraine united_states kazakhstan georgia european_union baku moscow yekaterinburg tehran aktau grozny"
                            + " caspian_sea nakhchivan washington dushanbe odesa place_0001 place_0002 place_0003 place_0004"
                            + " raid detention arrest death killing shoot_down crash summon protest_note apology cancellation visit meeting summit ceasefire agreement drone_attack"
                            + " air_strike cyberattack autopsy beating torture court_hearing accusation warning retaliation investigation release_of_prisoner funeral mourning sanction"
                            + " aircraft missile air_defence drone corridor drug diaspora journalist spy strategic_alliance")
                    .split(" "));

    private Core() {}

    static Set<String> concepts(String measure) {
        return measure.equals("naming") ? NAMING : MENTIONS;
    }
}
