package org.learningcities.style;

import java.util.List;
import org.learningcities.city.NumberRow;
import org.learningcities.compare.ComparisonTable;
import org.learningcities.evidence.EvidenceTable;

/** Tables: cities side by side, numbers, and what shows what. */
public final class TableSamples {

    /** A row of numbers and a row of answers; where one of the cities is silent the other is not. */
    public ComparisonTable comparison() {
        return new ComparisonTable(
                "comparison",
                "Numbers and answers",
                "Northport and " + Sample.LONG_NAME,
                List.of(
                        new ComparisonTable.Column("Northport", Sample.at("city-card"), "Sampleland", Sample.EUROPE),
                        new ComparisonTable.Column(
                                Sample.LONG_NAME, Sample.at("city-card"), "Sample Islands", Sample.LATIN_AMERICA)),
                List.of(numbers(), answers()));
    }

    private static ComparisonTable.Row numbers() {
        ComparisonTable.Line population =
                new ComparisonTable.Line("119,230", Sample.at("n-population"), "2011; census", Sample.MARKS);
        return new ComparisonTable.Row(
                "row-population",
                null,
                "Population",
                null,
                "Only one of the two reports it.",
                List.of(
                        new ComparisonTable.Cell("Northport", Sample.EUROPE.slug(), List.of(), List.of(population)),
                        silent(Sample.LONG_NAME, Sample.LATIN_AMERICA.slug())));
    }

    private static ComparisonTable.Row answers() {
        return new ComparisonTable.Row(
                "row-funding",
                "Funding",
                "Where does the money come from?",
                "/questions/funding",
                null,
                List.of(
                        silent("Northport", Sample.EUROPE.slug()),
                        new ComparisonTable.Cell(
                                Sample.LONG_NAME,
                                Sample.LATIN_AMERICA.slug(),
                                List.of(List.of(TextSamples.statement(
                                        "tolls", "The tolls of nine bridges pay for evening classes.", Sample.MARKS))),
                                List.of())));
    }

    private static ComparisonTable.Cell silent(String city, String region) {
        return new ComparisonTable.Cell(city, region, List.of(), List.of());
    }

    /** Shown never, once, more often, most often. */
    public EvidenceTable evidence() {
        return new EvidenceTable(
                List.of(
                        new EvidenceTable.RegionColumns(Sample.AFRICA, 1),
                        new EvidenceTable.RegionColumns(Sample.EUROPE, 2)),
                List.of(
                        new EvidenceTable.CityColumn("Eastfield", Sample.at("city-card")),
                        new EvidenceTable.CityColumn("Northport", Sample.at("city-card")),
                        new EvidenceTable.CityColumn(Sample.LONG_NAME, Sample.at("city-card"))),
                List.of(new EvidenceTable.AreaRows(
                        "3",
                        "Fundamental conditions",
                        "/key-features/3",
                        List.of(
                                row("3.1", "Strong political will and commitment", 0, 1, 2),
                                row("3.2", "Governance and participation of all stakeholders", 3, 0, 7)))),
                List.of(3L, 1L, 9L),
                13);
    }

    private static EvidenceTable.Row row(String code, String label, long eastfield, long northport, long westhaven) {
        return new EvidenceTable.Row(
                code,
                label,
                "/key-features/" + code,
                List.of(cell("Eastfield", eastfield), cell("Northport", northport), cell(Sample.LONG_NAME, westhaven)),
                eastfield + northport + westhaven);
    }

    private static EvidenceTable.Cell cell(String city, long count) {
        return new EvidenceTable.Cell(
                city, count, (int) Math.min(count, 4), Sample.at("evidence-map"), city + ": " + count + " times");
    }

    /** With scope, note and feature, and with none of them. */
    public List<NumberRow> numberRows() {
        return List.of(
                new NumberRow(
                        "n-population",
                        "Population",
                        null,
                        "119,230",
                        "2011",
                        null,
                        Sample.MARKS,
                        null,
                        Sample.at("brief-link")),
                new NumberRow(
                        "n-literacy",
                        "Literacy rate",
                        "whole country",
                        "98%",
                        "2015",
                        "of those over 15, by a sample",
                        Sample.MARKS,
                        Sample.link("measures 1.1.1", "number-table"),
                        Sample.at("brief-link")));
    }
}
