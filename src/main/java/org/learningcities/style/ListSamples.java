package org.learningcities.style;

import java.util.List;
import org.learningcities.search.Order;
import org.learningcities.web.Downloads;
import org.learningcities.web.Filter;
import org.learningcities.web.Link;
import org.learningcities.web.Pagination;

/** What stands around a list: its filters, its order, its notices and the ways through it. */
public final class ListSamples {

    public Filter.View filters() {
        Filter.Group region = new Filter.Group(
                "region",
                "Region",
                List.of(
                        new Filter.Option("africa", "Africa", 1, true),
                        new Filter.Option("arab-states", "Arab States", 12, false),
                        new Filter.Option("europe-and-north-america", "Europe and North America", 0, false)),
                1);
        Filter.Group setting =
                new Filter.Group("setting", "Setting", List.of(new Filter.Option("library", "library", 7, true)), 1);
        return new Filter.View(
                Sample.PAGE,
                List.of(region, setting),
                chips(),
                List.of(new Link("q", "libraries")),
                Sample.at("filter-form"));
    }

    public Filter.Option option() {
        return new Filter.Option("library", Sample.LONG_NAME, 1_234, true);
    }

    public List<Link> chips() {
        return List.of(Sample.link("Africa", "filter-chips"), Sample.link("library", "filter-chips"));
    }

    public Downloads downloads() {
        return new Downloads(List.of(Sample.link("CSV", "downloads"), Sample.link("JSON", "downloads")));
    }

    public List<String> notices() {
        return List.of("The parameter “colour” is not known here and was ignored.", "There is no page 9.");
    }

    public List<Order> orders() {
        return List.of(
                new Order("relevance", Sample.at("sort-links"), true),
                new Order("name", Sample.at("sort-links"), false));
    }

    /** In the middle of many pages. */
    public Pagination pagination() {
        String here = Sample.at("pagination");
        return new Pagination(
                List.of(
                        new Pagination.Item("1", here, false),
                        new Pagination.Item("…", null, false),
                        new Pagination.Item("4", here, false),
                        new Pagination.Item("5", null, true),
                        new Pagination.Item("6", here, false),
                        new Pagination.Item("…", null, false),
                        new Pagination.Item("9", here, false)),
                here,
                here,
                null);
    }

    public Link previous() {
        return Sample.link("Eastfield", "previous-next");
    }

    public Link next() {
        return Sample.link(Sample.LONG_NAME, "previous-next");
    }
}
