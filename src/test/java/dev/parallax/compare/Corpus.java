package dev.parallax.compare;

import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A generated corpus of two groups with known truth. Each owner has habits of its own (drawn around its group's), so that articles of one owner are more alike
 * than those of two.
 */
final class Corpus {
    static final String EVENT = "event";

    private final SplittableRandom random;
    private final List<ScoredArticle> rows = new ArrayList<>();
    private final List<EventArticle> articles = new ArrayList<>();

    Corpus(long seed) {
        random = new SplittableRandom(seed);
    }

    List<ScoredArticle> rows() {
        return rows;
    }

    List<EventArticle> articles() {
        return articles;
    }

    /** A name that a group's owners choose with this probability against a rival name, in one to four mentions an article. */
    Corpus naming(String concept, String group, String language, int owners, int articlesEach, double share) {
        return choice("naming", concept, "one", "two", group, language, owners, articlesEach, share);
    }

    /** A killing that a group's owners tell without who did it, with this probability, in one to four mentions an article. */
    Corpus deletion(String event, String group, String language, int owners, int articlesEach, double share) {
        return choice(
                "cause_as_told", event, "killed_no_agent", "killed_by", group, language, owners, articlesEach, share);
    }

    private Corpus choice(
            String feature,
            String concept,
            String one,
            String two,
            String group,
            String language,
            int owners,
            int articlesEach,
            double share) {
        for (int owner = 0; owner < owners; owner++) {
            double habit = habit(share);
            for (int article = 0; article < articlesEach; article++) {
                int mentions = 1 + random.nextInt(4);
                int chosen = 0;
                for (int mention = 0; mention < mentions; mention++) {
                    chosen += random.nextDouble() < habit ? 1 : 0;
                }
                String name = group + "-" + language + "-" + owner;
                String id = name + "-" + article;
                if (chosen > 0) {
                    rows.add(row(
                            id, name, group, language, feature, concept + ":" + one, Voice.OUTLET, chosen, mentions));
                }
                if (chosen < mentions) {
                    rows.add(row(
                            id,
                            name,
                            group,
                            language,
                            feature,
                            concept + ":" + two,
                            Voice.OUTLET,
                            mentions - chosen,
                            mentions));
                }
            }
        }
        return this;
    }

    /** Owners of one article each, which names each concept with the probability of its place in the list. */
    Corpus concepts(String group, String language, int owners, double... shares) {
        for (int owner = 0; owner < owners; owner++) {
            article(group + "-" + language + "-" + owner, 0, group, language, 100, shares);
        }
        return this;
    }

    /**
     * Owners with this many articles each, which name each concept with a probability around that of its place in the list, the same in all articles of an owner but that
     * one of a thousand words names it {@code longer} times as often as one of a hundred (at most always).
     *
     * @param lengthened share of the group's articles that have a thousand words, the others having a hundred
     */
    Corpus named(
            String group,
            String language,
            int owners,
            int articlesEach,
            double lengthened,
            double longer,
            double... shares) {
        for (int owner = 0; owner < owners; owner++) {
            double[] habits = Arrays.stream(shares).map(this::habit).toArray();
            for (int article = 0; article < articlesEach; article++) {
                boolean isLong = random.nextDouble() < lengthened;
                double factor = isLong ? longer : 1;
                double[] named =
                        Arrays.stream(habits).map(habit -> habit * factor).toArray();
                article(group + "-" + language + "-" + owner, article, group, language, isLong ? 1_000 : 100, named);
            }
        }
        return this;
    }

    private void article(String owner, int number, String group, String language, int words, double... shares) {
        Set<String> named = new TreeSet<>();
        for (int concept = 0; concept < shares.length; concept++) {
            if (random.nextDouble() < shares[concept]) {
                named.add("concept" + concept);
            }
        }
        articles.add(new EventArticle(
                EVENT,
                owner + "-" + number,
                owner,
                owner,
                group,
                language,
                Genre.NEWS,
                null,
                words,
                new TreeSet<>(named)));
    }

    static ScoredArticle row(
            String article,
            String owner,
            String group,
            String language,
            String feature,
            String item,
            Voice voice,
            long count,
            double denominator) {
        return new ScoredArticle(
                article,
                owner,
                owner,
                group,
                language,
                Genre.NEWS,
                EVENT,
                feature,
                item,
                voice,
                count / denominator,
                count,
                denominator);
    }

    private double habit(double share) {
        return Math.min(1, Math.max(0, share + 0.3 * (random.nextDouble() - 0.5)));
    }
}
