package dev.parallax.frame.measure;

import dev.parallax.frame.Background;
import dev.parallax.frame.EventFacts;
import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Claim;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers of people as told beside those declared of the event and beside each other: {@code <quantity>:contradicted} is 1 where a voice tells two numbers of the same scope
 * that cannot both hold; {@code <quantity>:difference} is the first number told less the declared one, {@code <quantity>:differs} whether there is a difference, and {@code
 * <quantity>:known_after} how many days after the event's first day it was told. Nothing is corrected: a difference may be the declaration's.
 */
public record ClaimCheck(MeasureCard card, Background background) implements FrameMeasure {
    @Override
    public String lexiconSha256(String language) {
        return background.eventFacts().sha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        TreeMap<Claims.Cell, List<Claim>> told = new TreeMap<>();
        for (Claim claim : telling.claims()) {
            if (!claim.quantity().people()) {
                continue; // amounts of one article are of different things, and no event declares them
            }
            told.computeIfAbsent(Claims.Cell.of(claim), key -> new ArrayList<>())
                    .add(claim);
        }
        Optional<EventFacts.Facts> facts = background.eventFacts().of(telling.eventId());
        List<Finding> findings = new ArrayList<>();
        told.forEach((cell, claims) -> {
            String name = cell.quantity().name().toLowerCase(Locale.ROOT) + ":";
            List<Evidence> all = claims.stream().map(Claims::evidence).toList();
            findings.add(new Finding(
                    name + "contradicted", cell.voice(), contradicted(claims) ? 1 : 0, (double) claims.size(), all));
            facts.ifPresent(fact -> against(fact, telling, name, cell, claims, findings));
        });
        return findings;
    }

    private static void against(
            EventFacts.Facts facts,
            Telling telling,
            String name,
            Claims.Cell cell,
            List<Claim> claims,
            List<Finding> findings) {
        Double declared = facts.numbers().get(cell.quantity());
        // a part of the whole ("two of them children") has a scope and is no other account of it
        Optional<Claim> first = claims.stream()
                .filter(claim -> claim.scope() == null)
                .findFirst()
                .or(() -> claims.stream().findFirst());
        if (declared == null || first.isEmpty()) {
            return;
        }
        List<Evidence> evidence = List.of(Claims.evidence(first.get()));
        double difference = difference(first.get(), declared);
        findings.add(new Finding(name + "difference", cell.voice(), difference, null, evidence));
        findings.add(new Finding(name + "differs", cell.voice(), difference == 0 ? 0 : 1, null, evidence));
        LocalDate published = telling.article().publishedOn();
        LocalDate started = facts.startedOn();
        if (published != null && started != null) {
            long days = ChronoUnit.DAYS.between(started, published);
            findings.add(new Finding(name + "known_after", cell.voice(), days, null, evidence));
        }
    }

    /** 0 where the number lies within the range told. */
    private static double difference(Claim claim, double declared) {
        Double high = claim.valueHigh();
        double most = high == null ? claim.value() : high;
        return claim.value() <= declared && declared <= most ? 0 : claim.value() - declared;
    }

    /** Two numbers of one scope of which neither lies in the other's range. */
    private static boolean contradicted(List<Claim> claims) {
        TreeMap<String, TreeSet<Double>> byScope = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.valueHigh() == null) {
                byScope.computeIfAbsent(String.valueOf(claim.scope()), scope -> new TreeSet<>())
                        .add(claim.value());
            }
        }
        return byScope.values().stream().anyMatch(values -> values.size() > 1);
    }
}
