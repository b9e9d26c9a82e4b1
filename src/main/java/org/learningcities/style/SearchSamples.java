package org.learningcities.style;

import java.util.List;
import org.learningcities.search.Help;
import org.learningcities.search.HitView;
import org.learningcities.search.Part;
import org.learningcities.web.Link;

/** Hits, and the help where there is none. */
public final class SearchSamples {

    private static final String HIT = Sample.at("hit");

    public List<HitView> hits() {
        return List.of(marked(), near(), general());
    }

    /** Found by its words and by a synonym, one word short. */
    public HitView marked() {
        return new HitView(
                "Initiative",
                List.of(new Part("The ", false), new Part("library", true), new Part(" afloat & <ashore>", false)),
                HIT,
                "Northport, Sampleland",
                Sample.EUROPE.slug(),
                List.of(
                        new Part("Every ferry has a shelf, and the ", false),
                        new Part("library", true),
                        new Part(" reads aloud to ", false),
                        new Part("older people", true),
                        new Part(".", false)),
                HIT,
                List.of("matched through: seniors → older people"),
                List.of("traffic"),
                new Link("All hits in Northport", HIT),
                null,
                new Link("The library afloat", HIT));
    }

    /** Near the query in meaning, without any of its words. */
    public HitView near() {
        return new HitView(
                "City",
                List.of(new Part("Eastfield", false)),
                HIT,
                "Sampleland",
                Sample.AFRICA.slug(),
                List.of(new Part("On Sundays neighbours cook for whoever is alone.", false)),
                HIT,
                List.of("close in meaning"),
                List.of(),
                new Link("All hits in Eastfield", HIT),
                new Link("Compare Eastfield with other cities", HIT),
                new Link("Eastfield", HIT));
    }

    /** Of no city, and without a passage. */
    public HitView general() {
        return new HitView(
                "Key Features",
                List.of(new Part("Inclusive learning", false)),
                HIT,
                null,
                null,
                List.of(),
                HIT,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    public Help help() {
        String here = Sample.at("search-help");
        return new Help(
                new Link("Did you mean “library”? (12 hits)", here),
                List.of(new Link("Without the filter “Africa” (3 hits)", here)),
                List.of(new Link("library", here), new Link("librarian", here)),
                List.of(new Link("Where does the money come from?", "/questions/funding")));
    }
}
