package org.learningcities.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.RegionTag;
import org.learningcities.source.References;
import org.learningcities.web.Link;

/** What the samples share. Their links lead to parts of the style page itself, since what they speak of does not exist. */
final class Sample {

    static final String PAGE = "/about/style";

    /** As long as names come, with signs that HTML would take for its own. */
    static final String LONG_NAME = "Saint Mary & the <Nine> Bridges";

    static final RegionTag AFRICA = new RegionTag("africa", "Africa");
    static final RegionTag ARAB_STATES = new RegionTag("arab-states", "Arab States");
    static final RegionTag ASIA = new RegionTag("asia-and-the-pacific", "Asia and the Pacific");
    static final RegionTag EUROPE = new RegionTag("europe-and-north-america", "Europe and North America");
    static final RegionTag LATIN_AMERICA =
            new RegionTag("latin-america-and-the-caribbean", "Latin America and the Caribbean");

    /** A mark of a source that was marked before. */
    static final List<References.Mark> MARKS = List.of(mark(1, null));

    private Sample() {}

    /** The address of a part of the style page. */
    static String at(String part) {
        return PAGE + "#" + part;
    }

    static Link link(String label, String part) {
        return new Link(label, at(part));
    }

    /** The first mark of a source has an id, to which its reference leads back. */
    static References.Mark mark(int number, @Nullable String id) {
        return new References.Mark(number, id, "#ref-" + number, "Sample source, 2015");
    }
}
