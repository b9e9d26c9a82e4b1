package org.learningcities.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.framework.FocalPoint;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/** The page /key-features/map: focal points by cities, with how often each city shows each, and which are thin. */
record EvidenceMapPage(
        Head head, List<String> notices, List<RegionChoice> regions, String summary, String thin, EvidenceTable table) {

    /** The regions to choose from; the first choice stands for all. */
    record RegionChoice(String label, String href, boolean current) {}

    static final String PATH = FrameworkController.PATH + "/map";

    private static final String REGION = "region";

    /** The cities of the chosen regions, in the order of the regions and of their names. */
    static List<CitySummary> columns(List<CitySummary> all, List<Region> regions, Parameters parameters) {
        List<String> slugs = regions.stream().map(Region::slug).toList();
        List<String> chosen = parameters.filter(REGION, slugs);
        return all.stream()
                .filter(city -> chosen.isEmpty() || chosen.contains(city.regionSlug()))
                .sorted(Comparator.comparing(city -> slugs.indexOf(city.regionSlug())))
                .toList();
    }

    static EvidenceMapPage of(
            EvidenceMap map,
            List<FocalPoint> points,
            List<CitySummary> cities,
            List<Region> regions,
            Parameters parameters,
            Words words) {
        QueryString state = parameters.state();
        Head head = Head.of(
                        words.get("map.title"),
                        words.get("map.description"),
                        state.on(PATH),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.key-features"), FrameworkController.PATH))
                .listedIf(state.isEmpty());
        EvidenceMap.Cell all = map.all();
        return new EvidenceMapPage(
                head,
                parameters.notices(),
                choices(regions, state, words),
                words.get("map.summary", all.count(), all.pieces(), all.initiatives(), cities.size()),
                thin(map, points, words),
                EvidenceTable.of(map, points, cities, words));
    }

    private static List<RegionChoice> choices(List<Region> regions, QueryString state, Words words) {
        Stream<RegionChoice> each = regions.stream()
                .map(region -> new RegionChoice(
                        region.name(),
                        state.withOnly(REGION, region.slug()).on(PATH),
                        state.values(REGION).contains(region.slug())));
        return Stream.concat(Stream.of(new RegionChoice(words.get("map.all-regions"), PATH, state.isEmpty())), each)
                .toList();
    }

    private static String thin(EvidenceMap map, List<FocalPoint> points, Words words) {
        List<String> thin = map.thin();
        String names = points.stream()
                .filter(point -> thin.contains(point.code()))
                .map(point -> words.get(
                        "map.thin-point",
                        point.code(),
                        point.label(),
                        map.ofFocalPoint(point.code()).count()))
                .collect(Collectors.joining(words.get("shell.semicolon")));
        return words.get("map.thin", thin.size(), names, Math.round(10 * map.average()) / 10.0);
    }
}
