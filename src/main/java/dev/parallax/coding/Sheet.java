package dev.parallax.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Units with who is asked to code them and what was answered: the content of every coding file, whatever its format.
 *
 * @param units units by id
 * @param asked coders of each unit, also of those who have not answered
 * @param codes answers, sorted
 */
public record Sheet(List<Unit> units, SortedMap<String, SortedSet<Coder>> asked, List<Code> codes) {
    public Sheet {
        units = units.stream().sorted().toList();
        SortedMap<String, SortedSet<Coder>> all = new TreeMap<>();
        asked.forEach((unit, coders) ->
                all.computeIfAbsent(unit, key -> new TreeSet<>()).addAll(coders));
        codes.forEach(code ->
                all.computeIfAbsent(code.unitId(), key -> new TreeSet<>()).add(code.coder()));
        asked = all;
        codes = codes.stream().sorted().toList();
        Set<String> ids = new HashSet<>();
        units.forEach(unit -> {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException("the unit " + unit.id() + " stands there twice");
            }
        });
        asked.keySet().forEach(unit -> {
            if (!ids.contains(unit)) {
                throw new IllegalArgumentException("codes of the unknown unit " + unit);
            }
        });
        Map<String, String> answers = new HashMap<>();
        for (Code code : codes) {
            String key = code.unitId() + "\n" + code.questionId() + "\n" + code.coder();
            if (answers.put(key, code.value()) != null) {
                throw new IllegalArgumentException(
                        code.coder().name() + " answers " + code.questionId() + " twice for " + code.unitId());
            }
        }
    }

    /** A sheet without answers. */
    public static Sheet blank(List<Unit> units, SortedMap<String, SortedSet<Coder>> asked) {
        return new Sheet(units, asked, List.of());
    }

    /** The answers about a unit, by coder and question. */
    public List<Code> codesOf(String unitId) {
        int low = 0;
        int high = codes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codes.get(middle).unitId().compareTo(unitId) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < codes.size() && codes.get(end).unitId().equals(unitId)) {
            end++;
        }
        return codes.subList(low, end);
    }

    /** The part that one coder is asked to code. */
    public Sheet of(Coder coder) {
        SortedMap<String, SortedSet<Coder>> one = new TreeMap<>();
        asked.forEach((unit, coders) -> {
            if (coders.contains(coder)) {
                one.put(unit, new TreeSet<>(Set.of(coder)));
            }
        });
        return new Sheet(
                units.stream().filter(unit -> one.containsKey(unit.id())).toList(),
                one,
                codes.stream().filter(code -> code.coder().equals(coder)).toList());
    }

    /** This sheet with further answers. */
    public Sheet with(List<Code> more) {
        List<Code> all = new ArrayList<>(codes);
        all.addAll(more);
        return new Sheet(units, asked, all);
    }

    /**
     * Several sheets as one. A unit may stand in several, an answer in several if it is the same.
     *
     * @throws IllegalArgumentException where two sheets differ in a unit or an answer
     */
    public static Sheet joined(Collection<Sheet> sheets) {
        SortedMap<String, Unit> units = new TreeMap<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        SortedSet<Code> codes = new TreeSet<>();
        for (Sheet sheet : sheets) {
            for (Unit unit : sheet.units()) {
                Unit known = units.putIfAbsent(unit.id(), unit);
                if (known != null && !known.equals(unit)) {
                    throw new IllegalArgumentException("the files do not hold the same text of the unit " + unit.id());
                }
            }
            sheet.asked().forEach((unit, coders) -> asked.computeIfAbsent(unit, key -> new TreeSet<>())
                    .addAll(coders));
            codes.addAll(sheet.codes());
        }
        return new Sheet(List.copyOf(units.values()), asked, List.copyOf(codes));
    }

    /**
     * Checks the answers against the questions.
     *
     * @throws IllegalArgumentException naming unit, coder and what was expected
     */
    public Sheet checked(Questions questions) {
        for (Code code : codes) {
            Question question = questions.byId(code.questionId());
            if (!question.takes(code.value())) {
                throw new IllegalArgumentException(code.coder().name() + ", unit " + code.unitId() + ", "
                        + code.questionId() + ": found \"" + code.value() + "\", expected "
                        + (question.choices().isEmpty() ? "a number" : "one of " + question.choices()));
            }
        }
        return this;
    }
}
