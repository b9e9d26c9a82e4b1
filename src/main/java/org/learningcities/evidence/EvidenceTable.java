package org.learningcities.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionTag;
import org.learningcities.framework.Area;
import org.learningcities.framework.FocalPoint;
import org.learningcities.web.Words;

/** The evidence map as a table: a row a focal point, a column a city, and the sums. */
public record EvidenceTable(
        List<RegionColumns> regions, List<CityColumn> cities, List<AreaRows> areas, List<Long> totals, long total) {

    /** A region above the columns of its cities. */
    public record RegionColumns(RegionTag region, int span) {}

    /** A city at the head of its column. */
    public record CityColumn(String name, String href) {}

    /** An area above the rows of its focal points. */
    public record AreaRows(String code, String label, String href, List<Row> rows) {}

    /** A focal point with its cells. */
    public record Row(String code, String label, String href, List<Cell> cells, long total) {}

    /** How often a city shows a focal point, in words too; level 0 is blank, 4 the darkest. */
    public record Cell(String city, long count, int level, String href, String words) {}

    /** From each of these counts on a cell is a level darker. */
    private static final List<Integer> LEVELS = List.of(1, 2, 3, 5);

    static EvidenceTable of(EvidenceMap map, List<FocalPoint> points, List<CitySummary> cities, Words words) {
        return new EvidenceTable(
                regions(cities),
                cities.stream()
                        .map(city -> new CityColumn(city.name(), "/cities/" + city.slug()))
                        .toList(),
                areas(map, points, cities, words),
                cities.stream().map(city -> map.ofCity(city.slug()).count()).toList(),
                map.all().count());
    }

    private static List<RegionColumns> regions(List<CitySummary> cities) {
        Map<RegionTag, Integer> spans = new LinkedHashMap<>();
        cities.forEach(city -> spans.merge(new RegionTag(city.regionSlug(), city.region()), 1, Integer::sum));
        return spans.entrySet().stream()
                .map(region -> new RegionColumns(region.getKey(), region.getValue()))
                .toList();
    }

    private static List<AreaRows> areas(
            EvidenceMap map, List<FocalPoint> points, List<CitySummary> cities, Words words) {
        Map<Area, List<Row>> rows = points.stream()
                .collect(Collectors.groupingBy(
                        FocalPoint::area,
                        LinkedHashMap::new,
                        Collectors.mapping(point -> row(map, point, cities, words), Collectors.toList())));
        return rows.entrySet().stream()
                .map(area -> new AreaRows(
                        area.getKey().code(),
                        area.getKey().label(),
                        FrameworkController.PATH + "/" + area.getKey().code(),
                        area.getValue()))
                .toList();
    }

    private static Row row(EvidenceMap map, FocalPoint point, List<CitySummary> cities, Words words) {
        String href = FrameworkController.PATH + "/" + point.code();
        return new Row(
                point.code(),
                point.label(),
                href,
                cities.stream()
                        .map(city -> cell(map.cell(point.code(), city.slug()), city, href, words))
                        .toList(),
                map.ofFocalPoint(point.code()).count());
    }

    private static Cell cell(EvidenceMap.Cell shown, CitySummary city, String href, Words words) {
        return new Cell(
                city.name(),
                shown.count(),
                (int) LEVELS.stream().filter(from -> shown.count() >= from).count(),
                href + "#" + city.slug(),
                words.get("map.cell", city.name(), shown.pieces(), shown.initiatives()));
    }
}
