package org.learningcities.citation;

import de.undercouch.citeproc.csl.CSLType;

/** What kind of text a work is, and how the formats call it. */
public enum WorkType {
    WEBPAGE(CSLType.WEBPAGE, "ELEC", "misc", "howpublished", "publisher"),
    NEWS(CSLType.ARTICLE_NEWSPAPER, "NEWS", "article", "journal", "publisher"),
    BOOK(CSLType.BOOK, "BOOK", "book", "series", "publisher"),
    REPORT(CSLType.REPORT, "RPRT", "techreport", "series", "institution"),
    DATASET(CSLType.DATASET, "DATA", "misc", "series", "howpublished"),
    ENCYCLOPEDIA(CSLType.ENTRY_ENCYCLOPEDIA, "ENCYC", "incollection", "booktitle", "publisher");

    private final CSLType csl;
    private final String ris;
    private final String bibTex;
    private final String container;
    private final String publisher;

    WorkType(CSLType csl, String ris, String bibTex, String container, String publisher) {
        this.csl = csl;
        this.ris = ris;
        this.bibTex = bibTex;
        this.container = container;
        this.publisher = publisher;
    }

    CSLType csl() {
        return csl;
    }

    /** The value of the tag TY in RIS. */
    String ris() {
        return ris;
    }

    /** The type of the entry in BibTeX, of those that the standard styles know. */
    String bibTex() {
        return bibTex;
    }

    /** The field that the standard styles of BibTeX print the container from. */
    String bibTexContainer() {
        return container;
    }

    /** The field that the standard styles of BibTeX print the publisher from. */
    String bibTexPublisher() {
        return publisher;
    }
}
