package dev.parallax.extract.date;

import java.util.Set;

/** Names of the tags in which pages state dates. */
final class DateKeys {
    /** Tags that say when the article was published, the commonest first. */
    static final String[] PUBLISHED = {
        "article:published_time",
        "article:published",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "article:post_date",
        "article.published",
        "publishdate",
        "publish_date",
        "publish-date",
        "published_at",
        "pubdate",
        "pub_date",
        "published",
        "published_time",
        "published-date",
        "publication_date",
        "publicationdate",
        "article_date_original",
        "date.published",
        "dateposted",
        "originalpublicationdate",
        "originaldate",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "rnews:datepublished",
        "displaydate",
        "vr:published_time",
        "cxenseparse:recs:publishtime",
        "article:published_at",
        "prism.publicationdate",
        "dc.date.issued",
        "dcterms.issued",
        "dc.issued",
        "dc.date.created",
        "dcterms.created",
        "dc.created",
        "iso-8601-publish-date",
        "ptime",
        "mediator_published_time",
    };

    /** Tags that say a date and not of what. */
    static final String[] ANY = {
        "date",
        "dc.date",
        "dcterms.date",
        "datecreated",
        "article:created",
        "article:created_time",
        "created",
        "createdate",
        "create_date",
        "creation_date",
        "timestamp",
        "article_date",
        "og:date",
        "og:article:date",
        "blogger:date",
        "time",
        "dateline"
    };

    /** Tags that say when the article was changed. */
    static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:modified_time",
        "datemodified",
        "article:modified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "modified",
        "updated_time",
        "revised",
        "dc.modified"
    };

    /** Ends of a site's own tag names that say "published". */
    static final Set<String> LIKE_PUBLISHED = Set.of(
            "publicationdate",
            "publishdate",
            "datepublished",
            "publishedtime",
            "pubdate",
            "publishedat",
            "published",
            "publisheddate",
            "firstpublished",
            "publicationtime",
            "publishtime",
            "releasedate",
            "uploaded",
            "uploaddate");

    private DateKeys() {}
}
