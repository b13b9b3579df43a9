package dev.parallax.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary behind {@link Hints}. A word matches a whole part of a class or id ({@code related-posts} has the parts related, posts and relatedposts);
 * a word with a star matches the beginning of a part.
 */
final class HintWords {
    private static final Map<String, Integer> WORDS = new HashMap<>();

    /** A stem and its bits. */
    private record Stem(String begins, int bits) {}

    /** Stems by their first letter. */
    private static final Map<Character, List<Stem>> STEMS = new HashMap<>();

    static {
        add(
                Hints.COMMENT,
                "comment* disqus* livefyre* responses respond guestbook reply replies kommentar* coment* comentario* koment* hypercomments");
        add(
                Hints.RELATED,
                "related* relatednews recommend* readmore* readalso alsoread seealso seemore morenews morefrom moreon morestories trending* popular* mostread mostpopular"
                        + " outbrain* taboola* teaser* promo promos promobox upnext readnext nextarticle othernews latestnews lastnews crosslink* linkbox* similar"
                        + " suggest* furtherreading inlinelink* topstories linklist zergnet* revcontent* mgid* nextup prevnext othernews newslist linkedstories"
                        + " inlinerelated upsell storylinks articlelinks internallinks yarpp* postnavigation nextprev jprelatedposts incontentlink");
        add(
                Hints.SHARE,
                "share* sharing* social* addthis* addtoany* toolbar* toolbox* tools articletools follow* likebutton sociable shariff* sharedaddy*"
                        + " fblike printlink mailto emailthis actionbar");
        add(
                Hints.NAVIGATION,
                "nav* menu menus submenu breadcrumb* crumb crumbs masthead* topbar pager* pagination* paging pagenav* skiplink toc sitemap search*"
                        + " tableofcontents");
        add(
                Hints.CAPTION,
                "caption* figcaption* imgcaption wpcaption credit credits photographer* legend imagetext photocredit* imagecredit* photodesc* imginfo picturedesc*"
                        + " slideshow* gallery* galleria* carousel* lightbox* player* videoplayer slider* imagesource bildunterschrift* copyright* imagecopyright"
                        + " mediacaption");
        add(
                Hints.META,
                "meta postinfo postmeta articleinfo articlemeta entrymeta rubric* kicker* category categories readingtime readtime viewcount hits counter"
                        + " ratings vote votes voting poll bylinewrapper eyebrow overline postdata posted postedin");
        add(
                Hints.ADVERT,
                "ad ads advert* adv adsense adsbygoogle banner* sponsor* dfp adbox adslot adunit adwrapper adcontainer commercial affiliate* gptad googlead*"
                        + " werbung anzeige reklama publicidad advertorial");
        add(
                Hints.PROMPT,
                "newsletter* subscri* signup* cookie* consent* gdpr* modal* popup* overlay* paywall* login* signin register* registration donat* optin* cta"
                        + " calltoaction piano disclaimer onboarding mailchimp mailinglist mcembed appdownload membership callout supportus tooltip*");
        add(Hints.HIDDEN, "hidden visuallyhidden sronly screenreader screenreadertext visuallyhide noprint");
        add(
                Hints.ASIDE,
                "sidebar* aside rail rightrail leftrail rightcolumn widget widgets infobox* factbox* faktenbox ticker");
        add(Hints.FOOTER, "footer* pagefooter sitefooter colophon bottombar");
        add(
                Hints.BODY,
                "articlebody* entrycontent postcontent storybody* articletext articlecontent storytext newstext textbody bodytext maintext articlefulltext"
                        + " articlebodytext storycontent newsbody posttext postbody contenttext textcontent fulltext bodycopy newscontent detailtext storybodytext");
        add(Hints.ARTICLE, "article story post entry hentry newsitem newsdetail articlewrapper");
        add(
                Hints.LEAD,
                "lead leadtext lede standfirst summary intro introtext dek deck subtitle subheadline subhead subheading chapo vorspann anons excerpt abstract"
                        + " articlelead articlesummary articleintro articlesubtitle headlinesub bajada sumario entradilla ingress manchet perex lid zajawka");
        add(
                Hints.DATE,
                "date datetime timestamp published publishdate pubdate dateline postdate entrydate articledate publishedat datepublished updated time");
        add(
                Hints.BYLINE,
                "byline* author* bio biography writer contributor* autor* aboutauthor authorbox vcard creditline signature");
        add(
                Hints.TITLE,
                "headline articletitle entrytitle posttitle storytitle newstitle pagetitle title articleheadline");
        add(
                Hints.TAGS,
                "tag tags taglist tagcloud keywords tagged topics topiclist hashtags articletags posttags entrytags tagslist");
        add(Hints.PULL_QUOTE, "pullquote* pullout blockquotepull pulledquote");
    }

    private HintWords() {}

    private static void add(int bits, String words) {
        for (String word : words.split(" ")) {
            if (word.endsWith("*")) {
                STEMS.computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                        .add(new Stem(word.substring(0, word.length() - 1), bits));
            } else {
                WORDS.merge(word, bits, (a, b) -> a | b);
            }
        }
    }

    /** Bits of one part, lower case. */
    static int of(String part) {
        int bits = WORDS.getOrDefault(part, 0);
        for (Stem stem : STEMS.getOrDefault(part.charAt(0), List.of())) {
            bits |= part.startsWith(stem.begins()) ? stem.bits() : 0;
        }
        return bits;
    }
}
