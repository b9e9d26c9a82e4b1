package org.learningcities.home;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.learningcities.casestudy.Question;
import org.learningcities.chart.Place;
import org.learningcities.chart.WorldMap;
import org.learningcities.city.CityPlace;
import org.learningcities.city.Region;
import org.learningcities.city.RegionTag;
import org.learningcities.initiative.Audience;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.LinkedData;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/**
 * The front page: what this is, a search, the cities on a map and by region, and three doors: a city, a question, a
 * practice.
 */
record HomePage(
        Head head,
        String lead,
        List<Link> examples,
        WorldMap map,
        List<RegionGroup> regions,
        List<Link> questions,
        List<Link> audiences) {

    /** A region with its cities. */
    record RegionGroup(RegionTag region, List<CityPlace> cities) {}

    /** Questions that people come with; each leads to the answers of all cities. */
    private static final Set<String> DOORS = Set.of("issues", "governance", "funding", "achievements", "lessons");

    private static final List<Audience> AUDIENCES = List.of(
            Audience.OLDER_PEOPLE, Audience.CHILDREN, Audience.FAMILIES, Audience.UNEMPLOYED, Audience.MIGRANTS);

    static HomePage of(
            List<CityPlace> cities, List<Region> regions, List<Question> questions, String outline, Words words) {
        Head head = Head.of(words.get("home.title"), words.get("home.description"), "/")
                .with(new LinkedData.WebSite(
                        words.get("shell.name"),
                        words.get("home.description"),
                        "en",
                        new LinkedData.Address("/"),
                        LinkedData.SearchAction.of("/search", "q")));
        List<RegionGroup> groups = regions.stream()
                .map(region -> new RegionGroup(
                        new RegionTag(region.slug(), region.name()),
                        cities.stream()
                                .filter(city -> city.regionSlug().equals(region.slug()))
                                .toList()))
                .toList();
        return new HomePage(
                head,
                words.get("home.lead", cities.size()),
                Arrays.stream(words.get("home.examples").split(";"))
                        .map(String::strip)
                        .map(example -> new Link(
                                example, QueryString.EMPTY.with("q", example).on("/search")))
                        .toList(),
                WorldMap.of(
                        outline,
                        words.get("home.map", cities.size()),
                        cities.stream().map(city -> place(city, words)).toList()),
                groups,
                questions.stream()
                        .filter(question -> DOORS.contains(question.key()))
                        .map(question -> new Link(question.question(), "/questions/" + question.key()))
                        .toList(),
                AUDIENCES.stream()
                        .map(audience -> new Link(
                                words.get("audience." + audience.code()), "/initiatives?audience=" + audience.code()))
                        .toList());
    }

    private static Place place(CityPlace city, Words words) {
        return new Place(
                city.name(),
                words.get("home.map.city", city.name(), city.country()),
                city.href(),
                city.regionSlug(),
                city.latitude(),
                city.longitude());
    }
}
