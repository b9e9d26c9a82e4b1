package org.learningcities.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionTag;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;

/** A table of a comparison: its columns are cities, its rows are all of one kind. */
public record ComparisonTable(String anchor, String title, String caption, List<Column> columns, List<Row> rows) {

    /** A city at the head of its column. */
    public record Column(String name, String href, String country, RegionTag region) {

        static Column of(CitySummary city) {
            return new Column(
                    city.name(),
                    "/cities/" + city.slug(),
                    city.country(),
                    new RegionTag(city.regionSlug(), city.region()));
        }
    }

    /**
     * A row: what is compared, in small print above it what it is part of, and a cell for each city.
     *
     * @param verdict how the numbers of the row compare, or why they do not; none where there is nothing to compare
     */
    public record Row(
            String anchor,
            @Nullable String kind,
            String label,
            @Nullable String href,
            @Nullable String verdict,
            List<Cell> cells) {}

    /** What one city tells: statements, or lines; neither where our sources do not report. */
    public record Cell(String city, String regionSlug, List<List<StatementView>> paragraphs, List<Line> lines) {

        public boolean isSilent() {
            return paragraphs.isEmpty() && lines.isEmpty();
        }
    }

    /** A number, an initiative or a piece of evidence. */
    public record Line(
            String text, @Nullable String href, @Nullable String detail, List<References.Mark> marks) {}

    /** A cell of lines for each city, in the order of the columns. */
    static List<Cell> lines(List<CitySummary> cities, Function<CitySummary, List<Line>> of) {
        return cells(cities, city -> List.of(), of);
    }

    /** A cell of statements for each city, in the order of the columns. */
    static List<Cell> paragraphs(List<CitySummary> cities, Function<CitySummary, List<List<StatementView>>> of) {
        return cells(cities, of, city -> List.of());
    }

    private static List<Cell> cells(
            List<CitySummary> cities,
            Function<CitySummary, List<List<StatementView>>> paragraphs,
            Function<CitySummary, List<Line>> lines) {
        List<Cell> cells = new ArrayList<>();
        for (CitySummary city : cities) {
            cells.add(new Cell(city.name(), city.regionSlug(), paragraphs.apply(city), lines.apply(city)));
        }
        return cells;
    }
}
