package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.Match;
import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a language that matter around cues, from {@code words.<language>.tsv}: word, match, role, note. */
public final class RoleTable {
    private final FormIndex<Role> index;

    /** Reads the table. */
    public RoleTable(Language language) {
        index = new FormIndex<>(language);
        Table table = Table.resource("/dev/parallax/annotate/words." + language.code() + ".tsv");
        for (int row = 0; row < table.size(); row++) {
            Match match = Match.valueOf(table.cell(row, "match").toUpperCase(Locale.ROOT));
            index.add(
                    table.cell(row, "word"),
                    match,
                    Role.valueOf(table.cell(row, "role").toUpperCase(Locale.ROOT)));
        }
    }

    /** The roles of each token; a form of several words gives its role to all of them. */
    public List<Set<Role>> roles(Passage passage) {
        List<Set<Role>> roles = new ArrayList<>();
        for (int token = 0; token < passage.tokens().size(); token++) {
            roles.add(EnumSet.noneOf(Role.class));
        }
        for (Hit<Role> hit : index.hits(passage)) {
            for (int token = hit.first(); token < hit.end(); token++) {
                roles.get(token).add(hit.value());
            }
        }
        return roles;
    }
}
