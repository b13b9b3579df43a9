package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Part;
import dev.parallax.model.Quantity;
import dev.parallax.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a label name its event: the same word stands for other raids and killings too. */
class EventReadingTest {
    /** The word {@code raid} or {@code killing} of the sentence in the middle, in an article about the event given. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en|anvar-raid   |raid   |Nothing.|The raid went on.|Nothing.|true
            en|anvar-autopsy|raid   |Nothing.|The raid went on.|Nothing.|true
            en|other        |raid   |Nothing.|The raid went on.|Nothing.|false
            en|other        |raid   |Nothing.|The raid of Anvar went on.|Nothing.|true
            en|other        |raid   |Once in Anvar.|The raid went on.|Nothing.|true
            en|other        |raid   |Once in Anvar./|The raid went on.|Nothing.|false
            en|anvar-raid   |raid   |Nothing.|The raid of 2019 went on.|Nothing.|false
            en|anvar-raid   |raid   |Nothing.|The raid of 2025, not 2019.|Nothing.|false
            en|anvar-raid   |raid   |Nothing.|The raid led back to a killing of 2019.|Nothing.|true
            en|anvar-raid   |killing|Nothing.|The raid led back to a killing of 2019.|Nothing.|false
            fa|anvar-raid   |killing|Nothing.|The raid led back to a killing of ۲۰۱۹.|Nothing.|false
            fa|anvar-raid   |killing|Nothing.|The killing of ۱۴۰۴ went on.|Nothing.|true
            az|anvar-raid   |killing|Nothing.|The raid 2019 killing.|Nothing.|false
            az|anvar-raid   |raid   |Nothing.|The raid 2019 killing.|Nothing.|true
            en|anvar-raid   |killing|Nothing.|The gang is held for a killing.|Nothing.|false
            en|anvar-raid   |raid   |Nothing.|The gang was met by a raid.|Nothing.|true
            en|other        |raid   |Nothing.|The raid left 38 dead.|Nothing.|true
            en|other        |raid   |Nothing.|The raid left 2 dead.|Nothing.|false
            en|mill-raid    |raid   |Nothing.|The raid went on.|Nothing.|false
            en|mill-raid    |raid   |Nothing.|The raid came three days after deaths at Anvar.|Nothing.|false
            en|mill-raid    |raid   |Nothing.|The raid, after Anvar, went on.|Nothing.|false
            en|mill-raid    |killing|Nothing.|Three days after the killing of two men at the works in Anvar.|Nothing.|true
            en|mill-raid    |raid   |Nothing.|The raid in Anvar was before that.|Nothing.|true
            en|mill-raid    |raid   |Nothing.|The Anvar raid was before that.|Nothing.|true
            """)
    void names(
            String language, String event, String variant, String before, String sentence, String after, boolean is) {
        String text = (before + " " + sentence + " " + after).replace("/ ", "\n");
        TellingBuilder article = new TellingBuilder(language, "Title", text).sentences();
        for (String word : new String[] {"raid", "killing"}) {
            if (sentence.contains(word)) {
                article.mention(Part.TEXT, word, 0, ConceptKind.EVENT_LABEL, "raid_label", word);
            }
        }
        if (event.equals("mill-raid") && sentence.contains("raid")) {
            article.mention(Part.TEXT, "raid", 0, ConceptKind.EVENT_LABEL, "mill_label", "raid");
        }
        if (text.contains("Anvar")) {
            article.mention(Part.TEXT, "Anvar", 0, ConceptKind.PLACE, "anvar", null);
        }
        if (text.contains("gang")) {
            article.mention(Part.TEXT, "gang", 0, ConceptKind.THING, "gang", null);
        }
        if (text.contains("38 dead")) {
            article.claim("38 dead", Quantity.KILLED, 38, Voice.OUTLET);
        }
        if (text.contains("2 dead")) {
            article.claim("2 dead", Quantity.DETAINED, 2, Voice.OUTLET);
        }
        Telling telling =
                Telling.overall(article.covers(event, CoverageStatus.MEMBER).build());
        assertEquals(
                is,
                BackgroundForTests.measure("naming", telling).containsKey("raid_label:" + variant + " OUTLET"),
                sentence);
    }

    @Test
    void anArticleThatOnlyMayBeAboutTheEventDoesNotCount() {
        TellingBuilder article = new TellingBuilder("en", "Title", "The raid went on.")
                .sentences()
                .mention(Part.TEXT, "raid", 0, ConceptKind.EVENT_LABEL, "raid_label", "raid")
                .covers("anvar-raid", CoverageStatus.ABSTAINED);
        assertEquals(
                0,
                BackgroundForTests.measure("naming", Telling.overall(article.build()))
                        .size());
    }

    @Test
    void aNameThatIsNoLabelOfAnEventIsReadEverywhere() {
        TellingBuilder article = new TellingBuilder("en", "Title", "In 2019 at Stepanakert.")
                .sentences()
                .mention(Part.TEXT, "Stepanakert", 0, ConceptKind.PLACE, "place_0001", "stepanakert");
        assertEquals(
                1,
                BackgroundForTests.measure("naming", Telling.overall(article.build()))
                        .size());
    }
}
