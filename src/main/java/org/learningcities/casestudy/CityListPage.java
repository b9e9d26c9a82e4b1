package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.web.Downloads;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Slice;
import org.learningcities.web.Words;

/** The page /cities: all cities, by region and country, in the order of name, population or country. */
record CityListPage(
        Head head,
        String count,
        Filter.View filtered,
        List<SortOption> sorts,
        Slice<CityCard> slice,
        Downloads downloads) {

    /** A way to sort; its link keeps the filters. */
    record SortOption(String label, String href, boolean current) {}

    static final String PATH = "/cities";

    private static final int SIZE = 24;

    /** The selection of so many cities in all. */
    static CityListPage of(CitySelection selection, int all, Parameters parameters, Words words) {
        Slice<CityCard> slice = Slice.of(selection.rows(), SIZE, parameters, PATH, words);
        Head head = Head.of(
                        words.get("city.list.title"),
                        words.get("city.list.description", all),
                        parameters.state().on(PATH),
                        new Link(words.get("shell.home"), "/"))
                .withFeed(parameters.state().on(PATH + ".atom"))
                .listedIf(parameters.state().isEmpty() && slice.page() == 1);
        List<SortOption> sorts = CitySelection.SORTS.stream()
                .map(value -> new SortOption(
                        words.get("city.sort." + value),
                        (value.equals(CitySelection.SORTS.get(0))
                                        ? parameters.state().without("sort")
                                        : parameters.state().withOnly("sort", value))
                                .on(PATH),
                        value.equals(selection.sort())))
                .toList();
        return new CityListPage(
                head,
                words.get("city.list.count", slice.total(), all),
                selection.filtered(),
                sorts,
                slice,
                Downloads.withFeed(PATH, parameters.state(), words));
    }
}
