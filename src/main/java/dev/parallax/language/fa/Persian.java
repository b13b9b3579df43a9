package dev.parallax.language.fa;

import dev.parallax.language.Language;
import dev.parallax.language.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Persian. Letters that keyboards confuse fold together (yeh and kaf of either block, alef with madda or hamza, heh with hamza); a non-joiner parts a word,
 * so that رسانه‌ها and رسانه ها are the same two parts, of which the second inflects the first.
 */
public final class Persian implements Language {
    private static final int MIN_STEM = 3;
    private static final Set<String> ORIGIN = Set.of("تبار", "زبان", "نشین", "الاصل", "نژاد");
    private final Set<String> suffixes = read("/language/fa/glued.tsv", "suffix");
    private final Set<String> abbreviations = read("/language/fa/abbreviations.tsv", "abbreviation");
    private final List<String> endings =
            Table.resource("/language/fa/endings.tsv").column("ending");

    private Set<String> read(String resource, String column) {
        Set<String> read = new LinkedHashSet<>();
        Table.resource(resource).column(column).forEach(word -> read.add(normalise(word)));
        return Set.copyOf(read);
    }

    @Override
    public String code() {
        return "fa";
    }

    @Override
    public String normalise(String word) {
        return Letters.fold(word);
    }

    @Override
    public List<String> keys(String word) {
        String normal = normalise(word);
        List<String> keys = new ArrayList<>(4);
        keys.add(normal);
        for (String ending : endings) {
            int length = normal.length() - ending.length();
            if (length >= MIN_STEM && normal.endsWith(ending)) {
                String stem = normal.substring(0, length);
                if (!keys.contains(stem)) {
                    keys.add(stem);
                }
            }
        }
        return keys;
    }

    @Override
    public List<String> formKeys(String word) {
        return List.of(normalise(word));
    }

    @Override
    public boolean gluedSuffix(String normal) {
        return suffixes.contains(normal);
    }

    @Override
    public boolean gluedOrigin(String normal) {
        return ORIGIN.contains(normal);
    }

    @Override
    public boolean gluedPrefix(String normal) {
        return normal.equals("می") || normal.equals("نمی");
    }

    @Override
    public Set<String> abbreviations() {
        return abbreviations;
    }

    @Override
    public boolean verbLast() {
        return true;
    }

    @Override
    public boolean cased() {
        return false;
    }
}
