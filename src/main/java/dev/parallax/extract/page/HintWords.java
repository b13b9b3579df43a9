package dev.parallax.extract.page;

/**
 * The vocabulary behind {@link Hints}. A word matches a whole part of a class or id ({@code related-posts} has the parts related, posts and relatedposts);
 * a word with a star matches the beginning of a part. The words stand in one tree, a node for each beginning, which a reader walks letter by letter.
 */
final class HintWords {
    /** Node before the first letter. */
    static final int ROOT = 0;

    /** Node behind letters with which no word begins. */
    static final int NOWHERE = 1;

    /** Bits of {@link Hints}; those above it tell what a part says about the rest of its name. */
    static final int HINTS = (1 << 24) - 1;

    /** A name that begins so says what an element has or lacks, not what it is: has-sidebar, no-comments, is-hidden-mobile. */
    static final int STATE = 1 << 24;

    /** A name that begins so names what an article is about: category-politics, tag-music. */
    static final int TAXONOMY = 1 << 25;

    /** A name that says so is a way of laying out what is inside: sidebar-grid. */
    static final int LAYOUT = 1 << 26;

    /** A name that ends so holds for screens of one size only: hidden-xs. */
    static final int SIZE = 1 << 27;

    private static final int LETTERS = 26;
    private static final int MOST_NODES = 6_000;
    private static final HintWords ALL = new HintWords();

    private final short[] next = new short[MOST_NODES * LETTERS];
    private final int[] stems = new int[MOST_NODES];
    private final int[] words = new int[MOST_NODES];
    private int nodes = NOWHERE + 1;

    private HintWords() {
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
                        + " fblike printlink mailto emailthis actionbar flyout*");
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
                        + " calltoaction piano disclaimer onboarding mailchimp mailinglist mcembed appdownload membership callout supportus tooltip* authoriz* authoris* autoriz* autoris*");
        add(Hints.HIDDEN, "hidden visuallyhidden sronly screenreader screenreadertext visuallyhide noprint fallback");
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
                Hints.TAGS,
                "tag tags taglist tagcloud keywords tagged topics topiclist hashtags articletags posttags entrytags tagslist");
        add(STATE, "has no with without is not js can show hide");
        add(TAXONOMY, "category tag topic cat section");
        add(LAYOUT, "grid layout row col");
        add(SIZE, "xs sm md lg xl phone mobile tablet desktop print");
        add(Hints.PULL_QUOTE, "pullquote* pullout blockquotepull pulledquote");
    }

    private void add(int bits, String vocabulary) {
        for (String word : vocabulary.split(" ")) {
            boolean stem = word.endsWith("*");
            int node = ROOT;
            for (int at = 0; at < word.length() - (stem ? 1 : 0); at++) {
                int slot = node * LETTERS + word.charAt(at) - 'a';
                if (next[slot] == ROOT) {
                    next[slot] = (short) nodes++;
                }
                node = next[slot];
            }
            (stem ? stems : words)[node] |= bits;
        }
    }

    /** The node behind one more letter, capitals as small letters. */
    static int next(int node, char letter) {
        int index = (letter | 32) - 'a';
        if (index < 0 || index >= LETTERS || letter > 'z') {
            return NOWHERE;
        }
        int next = ALL.next[node * LETTERS + index];
        return next == ROOT ? NOWHERE : next;
    }

    /** Bits of the word with a star that ends at a node. */
    static int stems(int node) {
        return ALL.stems[node];
    }

    /** Bits of the whole word that ends at a node. */
    static int words(int node) {
        return ALL.words[node];
    }
}
