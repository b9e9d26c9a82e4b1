package org.learningcities.citation;

import de.undercouch.citeproc.csl.CSLType;
import org.learningcities.shared.Coded;

/** The styles that works are cited in as text. */
enum Style implements Coded {
    APA("apa"),
    /** Author and date, since a year stands beside everything on this portal, and since it cites in one form. */
    CHICAGO("chicago-author-date"),
    MLA("modern-language-association");

    private final String file;

    Style(String file) {
        this.file = file;
    }

    /** The name of its file in the folder of resources, without the ending. */
    String file() {
        return file;
    }

    /**
     * As what the style is asked to cite. Chicago leaves encyclopedias out of its lists, and gives an unsigned article of a
     * newspaper by its paper; as a page of the web both come out so, with their titles.
     */
    CSLType typeOf(Work work) {
        boolean page = this == CHICAGO && (work.type() == WorkType.NEWS || work.type() == WorkType.ENCYCLOPEDIA);
        return page ? CSLType.WEBPAGE : work.type().csl();
    }
}
