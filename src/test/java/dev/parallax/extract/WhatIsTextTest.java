package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Reason;
import org.junit.jupiter.api.Test;

/** One rule of the main text a test, each on the least page that shows it. */
class WhatIsTextTest {
    private static final String ONE = "The harbour opened a new pier for the ferries on Monday morning, the port said.";
    private static final String TWO =
            "About two hundred people came to the ceremony, among them fishermen and children.";
    private static final String THREE =
            "The old mole will be closed for repairs until the spring of the coming year, it added.";
    private static final String HEAD =
            "<html><head><title>Pier opens</title><meta property='og:type' content='article'></head><body>";

    private static String text(String body) {
        return Pages.article(Pages.of("https://wave.example/news/pier-opens", HEAD + body + "</body></html>"))
                .text();
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static String lines(String... texts) {
        return String.join("\n", texts);
    }

    @Test
    void countersAndWordsForScreenReadersInALineAreLeftOut() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div><p><a class='comments_count' href='#c'>0</a>" + ONE + "</p><p>" + TWO
                        + "<span class='visually-hidden'> opens in a new window</span></p><p>" + THREE + "</p></div>"));
    }

    @Test
    void wordsHiddenOnSmallScreensOnlyAreText() {
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><p><span class='hidden-xs'>" + TWO.substring(0, 9)
                        + "</span>" + TWO.substring(9) + "</p></div>"));
    }

    @Test
    void aStandfirstThatTheTextRepeatsIsToldOnce() {
        assertEquals(
                lines("HARBOUR, July 7 (Wave). " + ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div class='top'><p>" + ONE + "</p></div><div class='body'>"
                        + paragraphs("HARBOUR, July 7 (Wave). " + ONE, TWO, THREE) + "</div>"));
    }

    @Test
    void aStandfirstNeedsNoFullStopWhereItStandsBetweenHeadlineAndTextInTheColumn() {
        String lead = "A new pier, two hundred guests and a winter without the old mole";
        assertEquals(lines(lead, ONE, TWO), text("<h1>Pier opens</h1><div>" + paragraphs(lead, ONE, TWO) + "</div>"));
        assertEquals(
                lines(lead, ONE, TWO),
                text("<h1>Pier opens</h1><div><p class='anons'>" + lead + "</p><p>" + ONE + "<br><br>" + TWO
                        + "</p></div>"));
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><p>" + lead + "</p><div>" + paragraphs(ONE, TWO) + "</div>"),
                "outside of the column");
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div>" + paragraphs("By A. Writer of the Wave", ONE, TWO) + "</div>"),
                "a short line");
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div>"
                        + paragraphs("Monday, 7 July 2025, 14:05, 3710 readers so far", ONE, TWO) + "</div>"),
                "numbers");
    }

    @Test
    void aSummaryThatIsThereForEachSizeOfScreenIsToldOnce() {
        String summary = paragraphs(
                "The harbour has a new pier, and ferries call at it from Monday on.",
                "Its old mole is closed for all ships until the spring of the coming year.");
        assertEquals(
                lines(
                        "The harbour has a new pier, and ferries call at it from Monday on.",
                        "Its old mole is closed for all ships until the spring of the coming year.",
                        ONE,
                        TWO,
                        THREE),
                text("<h1>Pier opens</h1><div class='wide'>" + summary + "</div><div class='narrow'>" + summary
                        + "</div><div class='txt'>" + paragraphs(ONE, TWO, THREE) + "</div>"));
    }

    @Test
    void aShortLastSentenceOfTheColumnIsKeptAndAClassOfItsOwnIsNot() {
        assertEquals(
                lines(ONE, TWO, THREE, "An inquiry is on."),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO, THREE, "An inquiry is on.")
                        + "<p class='rate'>Rate this text.</p></div>"));
    }

    @Test
    void aShortLineBeforeOtherArticlesIsTheirHead() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO)
                        + "<p>Read also</p><p><a href='/1'>Storm warning for the bay</a> <a href='/2'>Prices of fish went"
                        + " up</a></p>" + paragraphs(THREE) + "</div>"));
    }

    @Test
    void theHeadOfAListOfLinksIsLeftOutAndASubheadIsKept() {
        assertEquals(
                lines(ONE, "What changes", TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><h6>News of others</h6><ul><li><a href='/1'>Storm"
                        + " warning for the bay</a></li><li><a href='/2'>Prices of fish went up</a></li></ul><h1>What"
                        + " changes</h1>" + paragraphs(TWO, THREE) + "</div>"));
    }

    @Test
    void whatReadersWroteIsToldByItsPatternWhereNoClassSaysSo() {
        StringBuilder posts = new StringBuilder();
        for (int post = 1; post <= 6; post++) {
            posts.append("<table><tr><td><div class='c2'>Reader ")
                    .append(post)
                    .append("</div><div class='c3'>7 July 2025</div><div class='c4'>I have waited for this pier for ")
                    .append(post)
                    .append(
                            " years, and now it is here. I will be there at once with all of my friends.</div></td></tr></table>");
        }
        assertEquals(
                lines(ONE, TWO, THREE, ONE.replace("Monday", "Tuesday")),
                text("<h1>Pier opens</h1><div class='pub'>"
                        + paragraphs(ONE, TWO, THREE, ONE.replace("Monday", "Tuesday")) + "</div>" + posts));
    }

    @Test
    void aLegalNoticeFarFromTheHeadlineIsNotTheText() {
        StringBuilder links = new StringBuilder();
        for (int link = 0; link < 60; link++) {
            links.append("<p class='l'><a href='/")
                    .append(link)
                    .append("'>Some headline of another story here</a></p>");
        }
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div class='a'>" + paragraphs(ONE, TWO) + "</div>" + links
                        + "<div class='bot'>"
                        + ("All rights are reserved, and nothing of this may be used by anybody. ").repeat(3)
                        + "<br><br>" + ("The owner of the project is a company that is registered far away. ").repeat(4)
                        + "</div>"));
    }

    @Test
    void aBriefOfOneLineThatRepeatsItsHeadlineIsAnArticleWhereTheMarkupSaysSo() {
        String line = "Pier for the ferries opens in the harbour";
        String page =
                "<html><head><title>%1$s</title>%2$s</head><body><article><h1>%1$s</h1><p>%1$s</p></article></body></html>";
        String marked =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + line + "\"}</script>";
        assertEquals(
                line,
                Pages.article(Pages.of("https://wave.example/news/1", page.formatted(line, marked)))
                        .text());
        assertEquals(Reason.NO_TEXT, Pages.reason(Pages.of("https://wave.example/news/1", page.formatted(line, ""))));
    }

    @Test
    void aLinkedLineWithinTheTextIsTextWhereItPointsAway() {
        String away = "<p><a href='https://isle.test/a'>The report of the island's council</a></p>";
        String own = "<p><a href='https://news.wave.example/b'>Prices of fish went up again</a></p>";
        assertEquals(
                lines(ONE, "The report of the island's council", TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p>" + away + "<p>" + TWO + "</p>" + own + "<p>" + THREE
                        + "</p></div>"));
    }

    @Test
    void anElementThatNoStandardKnowsIsPartOfTheParagraph() {
        assertEquals(
                lines(ONE + " ( 1 ).", TWO),
                text("<h1>Pier opens</h1><div><p>" + ONE + " ( <x-source><a href='/s'>1</a></x-source> ).</p><p>" + TWO
                        + "</p></div>"));
    }

    @Test
    void theIdOfAParagraphOrSubheadSaysNothing() {
        assertEquals(
                lines(ONE, "What changes", TWO, THREE),
                text("<h1>Pier opens</h1><div><p id='ad-x1'>" + ONE + "</p><h2 id='toc_1'>What changes</h2><p"
                        + " id='menu-q'>" + TWO + "</p><p>" + THREE + "</p></div>"));
    }

    @Test
    void aTeaserThatPointsNowhereIsTheStandfirst() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><p class='article-teaser'>" + ONE + "</p><div>" + paragraphs(TWO, THREE)
                        + "</div><p class='teaser'><a href='/2'>Prices of fish</a> went up again in the harbour.</p>"));
    }

    @Test
    void aSubheadMayStandBehindASubhead() {
        assertEquals(
                lines(ONE, "What changes", "For the ferries", TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><h2>What changes</h2><h3>For the ferries</h3>"
                        + paragraphs(TWO, THREE) + "<h2>More</h2></div>"));
    }

    @Test
    void aQuotationIsTextAlsoWhereTheBoxAroundItIsAShareWidget() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><div class='social-embed'><blockquote>" + TWO
                        + "</blockquote></div><p>" + THREE + "</p></div>"));
    }

    @Test
    void whatStandsInAFormIsNoText() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><form><p>I would like to be told of offers and events by letter.</p></form>"
                        + "<div>" + paragraphs(ONE, TWO, THREE) + "</div>"));
    }

    @Test
    void aFormAroundTheWholePageIsTheTextsOwn() {
        assertEquals(lines(ONE, TWO), text("<form><h1>Pier opens</h1><div>" + paragraphs(ONE, TWO) + "</div></form>"));
    }

    @Test
    void aLineOfDatesAtTheHeadIsNoSentence() {
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div class='x'>Shown on 07.07.2025 - 18:50, read in 4 min. </div><div>"
                        + paragraphs(ONE, TWO) + "</div>"));
    }

    @Test
    void linesSideBySideAreOneColumnAlsoInABoxOfTheirOwn() {
        assertEquals(
                lines(
                        ONE,
                        THREE,
                        TWO,
                        "So it was told.",
                        THREE.replace("old", "north"),
                        ONE.replace("Monday", "Tuesday")),
                text("<h1>Pier opens</h1><div class='text'>" + paragraphs(ONE, THREE) + "<div class='line'>" + TWO
                        + "</div><div class='line'>So it was told.</div><div class='more'><a href='#m'>Read more</a></div>"
                        + "<div class='all'><div class='line'>" + THREE.replace("old", "north")
                        + "</div><div class='line'>"
                        + ONE.replace("Monday", "Tuesday") + "</div></div></div>"));
    }

    @Test
    void aSentenceMayBeLinkedByHalfAndALineMayNot() {
        String half = "The harbour said <a href='/1'>in a long note of seventeen pages to all of us</a> why.";
        String line = "See in full <a href='/2'>the long note of the harbour to us</a>";
        assertEquals(
                lines(ONE, half.replaceAll("<[^>]*>", ""), TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><p>" + half + "</p><p>" + TWO + "</p><p>" + line
                        + "</p><p>" + THREE + "</p></div>"));
    }

    @Test
    void aListThatEndsTheColumnIsItsLastPartAndOneOfLinksIsNot() {
        String list = "<h3>Ferries</h3><ul><li>Wave: at seven</li><li>Gull: at nine</li></ul>";
        assertEquals(
                lines(ONE, TWO, "Ferries", "Wave: at seven", "Gull: at nine"),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO) + list + "</div>"));
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO)
                        + list.replace("<li>", "<li><a href='/f'>").replace("</li>", "</a></li>") + "</div>"));
        assertEquals(
                lines(ONE, TWO),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO) + "<div class='box'>" + list + "</div></div>"));
    }

    @Test
    void theSubheadOfWhatStandsBehindTheColumnIsKept() {
        assertEquals(
                lines(ONE, TWO, THREE, "What changes", ONE.replace("Monday", "Tuesday"), TWO.replace("two", "three")),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO, THREE)
                        + "<div class='box'><div class='head'><h3>What changes</h3></div><div class='in'>"
                        + paragraphs(ONE.replace("Monday", "Tuesday"), TWO.replace("two", "three"))
                        + "</div></div></div>"));
    }

    @Test
    void aLineBehindAPictureThatTellsWhatThePictureShowsIsItsCaption() {
        String shows = "Fishermen wait for the first ferry of the day";
        assertEquals(
                lines(ONE, TWO, shows + " and so do others, the port said."),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE) + "<div class='x1'><img alt='" + shows + "'><p>"
                        + shows + ". Wave/A. Gull</p></div>" + paragraphs(TWO) + "<img alt='Wave'>"
                        + paragraphs(shows + " and so do others, the port said.") + "</div>"));
    }

    @Test
    void aNameThatAMachineMadeUpSaysNothing() {
        assertEquals(
                lines(ONE, "What changes", TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><h2 class='sc-a884a83d-0 x3nav7q'>What changes</h2>"
                        + paragraphs(TWO, THREE)
                        + "<p class='col2-ad'>Ferries at half the price this week.</p></div>"));
    }

    @Test
    void wordsForScreenReadersAreLeftOutAlsoWhereOnlyAStyleHidesThem() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><p>" + TWO
                        + "<span style='border:0;clip:rect(0 0 0 0);position:absolute;width:1px'>, opens new tab</span>"
                        + "</p><p>" + THREE + "</p></div>"));
    }

    @Test
    void whatIsShownWhereAPlayerFailsIsNoText() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div><p>" + ONE
                        + "</p><div class='video-fallback-line-1'>We are sorry, but the"
                        + " film of the pier has failed to load.</div>" + paragraphs(TWO, THREE) + "</div>"));
    }

    @Test
    void aShortSentenceBeforeALinkIsNotItsHead() {
        String links = "<p><a href='/1'>Storm warning for the bay</a> <a href='/2'>Prices of fish went up</a></p>";
        assertEquals(
                lines(ONE, "Nobody should believe it yet.", TWO, THREE),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, "Nobody should believe it yet.") + links
                        + paragraphs(TWO, "Read also.") + links + paragraphs(THREE) + "</div>"));
    }

    @Test
    void linesOfOneMakeAreAColumnAlsoWithLinksBetweenThem() {
        assertEquals(
                lines(ONE, "Nobody should believe it yet.", TWO, THREE),
                text("<h1>Pier opens</h1><div class='col'><div class='s'><p>" + ONE + "</p></div><div class='l'>Nobody"
                        + " should believe it yet.</div><div><a href='/1'>A film</a></div><div class='l'>" + TWO
                        + "</div><div class='l'>" + THREE + "</div></div>"));
    }

    @Test
    void aLineOfFiguresInABoxBehindTheColumnIsKeptBetweenItsSentences() {
        String figures = "In 1998 and 1999 it took 412 barges, 37 of them empty.";
        String box = paragraphs(THREE, ONE.replace("Monday", "Tuesday"), figures, TWO.replace("two", "three"));
        assertEquals(
                lines(ONE, TWO, THREE, ONE.replace("Monday", "Tuesday"), figures, TWO.replace("two", "three")),
                text("<h1>Pier opens</h1><div class='a'>" + paragraphs(ONE, TWO) + "<div class='b'>" + box
                        + "</div></div>"));
    }

    @Test
    void aPassageThatIsShownAgainInABoxIsToldOnceInTheColumn() {
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div class='highlights'><div class='item'>" + THREE
                        + "</div></div><div class='body'><p>" + ONE + "</p><div class='pulled'><blockquote>“"
                        + TWO.substring(0, 60) + "”</blockquote></div>" + paragraphs(TWO, THREE) + "</div>"));
    }

    @Test
    void aQuotationThatTheTextEndsInIsKeptWholeAndSoIsItsSource() {
        assertEquals(
                lines(ONE, TWO, THREE, "— The port (@port) 7 July", "[Wave]"),
                text("<h1>Pier opens</h1><div>" + paragraphs(ONE, TWO) + "<blockquote>"
                        + paragraphs(THREE, "— The port (@port) 7 July")
                        + "</blockquote><p>[<a href='https://isle.test/w'>Wave</a>]</p><p>Rate this</p></div>"));
    }

    @Test
    void aLineThatIntroducesWhatWasLeftOutAndALongLinkedSentenceEndTheText() {
        String linked =
                "Last month a judge of the <a href='/1'>island's court rejected what the owners of the old pier had"
                        + " asked for</a>, and the hearing takes place at the harbour's court in the coming week.";
        assertEquals(
                lines(ONE, TWO, linked.replaceAll("<[^>]*>", ""), "The port was of two minds about the pier today:"),
                text("<h1>Pier opens</h1><div>"
                        + paragraphs(
                                ONE,
                                TWO,
                                linked,
                                "The port was of two minds about the pier today:",
                                "Read more <a href='/2'>of what the port said</a>.")
                        + "</div>"));
    }

    @Test
    void aListThatBeginsTheColumnIsItsFirstPart() {
        assertEquals(
                lines("The ferries leave so", "Wave: at seven", "Gull: at nine", ONE, TWO),
                text("<h1>Pier opens</h1><div><p>The ferries leave so</p><ul><li>Wave: at seven</li><li>Gull: at"
                        + " nine</li></ul>" + paragraphs(ONE, TWO) + "</div>"));
        assertEquals(
                lines(ONE, TWO), text("<h1>Pier opens</h1><div><p>By A. Gull</p>" + paragraphs(ONE, TWO) + "</div>"));
    }

    @Test
    void creditsBehindARuleAreNotTheTextAndARuleBetweenItsPartsEndsNothing() {
        String credit = "A. Gull of the Wave contributed to this report from the harbour of the isle.";
        assertEquals(
                lines(ONE, "* * *", TWO, THREE, ONE.replace("Monday", "Tuesday"), TWO.replace("two", "three"), "___"),
                text("<h1>Pier opens</h1><div>"
                        + paragraphs(
                                ONE,
                                "* * *",
                                TWO,
                                THREE,
                                ONE.replace("Monday", "Tuesday"),
                                TWO.replace("two", "three"),
                                "___",
                                credit)
                        + "</div>"));
    }

    @Test
    void theClassOfACellNamesItsColumn() {
        assertEquals(
                lines(ONE, "Ticker", "Price", "WAVE", "17.20", TWO),
                text("<h1>Pier opens</h1><div><p>" + ONE + "</p><table><tr><th class='ticker'>Ticker</th><th>Price</th>"
                        + "</tr><tr><td class='ticker'>WAVE</td><td>17.20</td></tr></table><p>" + TWO + "</p></div>"));
    }

    @Test
    void aStandfirstInASpanStandsApartAndALinkedOneIsATeaser() {
        assertEquals(
                lines("Time is not on the port's side.", ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div class='head'><span class='head__subtitle'>Time is not on the port's"
                        + " side.</span> A. Gull</div><div>" + paragraphs(ONE, TWO)
                        + "<div><strong class='subtitle1'><a href='/1'>Prices of fish went up again</a></strong></div>"
                        + paragraphs(THREE) + "</div>"));
    }

    @Test
    void aStandfirstMayBeWrittenAsAHeading() {
        String page = "<h1>Pier opens</h1><h2>%s</h2><div>" + paragraphs(ONE, TWO) + "</div>";
        assertEquals(lines(THREE, ONE, TWO), text(page.formatted(THREE)));
        assertEquals(lines(ONE, TWO), text(page.formatted("All of the news from the harbour")));
        assertEquals(lines(ONE, TWO), text(page.formatted("<a href='/2'>" + THREE + "</a>")));
    }

    @Test
    void aListOfOtherArticlesInTheColumnDoesNotEndIt() {
        String list =
                "<ul><li><a href='/1'>Storm warning for the bay</a></li><li><a href='/2'>Prices of fish went up</a></li>"
                        + "<li><a href='/3'>The port has a new head</a></li></ul>";
        assertEquals(
                lines(ONE, TWO, THREE, "Told first by the Wave."),
                text("<h1>Pier opens</h1><div class='text'>" + paragraphs(ONE, TWO, THREE) + list
                        + "<p>Told first by the <a href='/w'>Wave</a>.</p></div>"));
        assertEquals(
                lines(ONE, TWO, THREE),
                text("<h1>Pier opens</h1><div class='text'>" + paragraphs(ONE, TWO, THREE) + "<div>" + list
                        + "</div><p>Told first by the <a href='/w'>Wave</a>.</p></div>"));
    }
}
