package org.learningcities.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.NumberRow;
import org.learningcities.city.Statistic;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a feature: what is measured, and the numbers of all cities that measure it. */
record IndicatorPage(
        Head head,
        String code,
        String label,
        @Nullable String note,
        boolean checked,
        List<References.Mark> marks,
        List<MeasurementLine> measurements,
        List<NumberRow> numbers,
        Link focalPoint,
        List<References.Entry> references) {

    /** What is measured, in which unit and by whom. */
    record MeasurementLine(String label, String unit, String dataSource, boolean checked) {}

    static IndicatorPage of(KeyFeatureIndicator indicator, List<Statistic> statistics, Words words) {
        References references = new References(words);
        FocalPoint point = indicator.focalPoint();
        List<References.Mark> marks =
                indicator.source() == null ? List.of() : references.marks(List.of(indicator.source()));
        Head head = Head.of(
                indicator.label(),
                words.get("framework.indicator.description", indicator.code(), indicator.label()),
                FrameworkController.PATH + "/" + indicator.code(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.key-features"), FrameworkController.PATH),
                new Link(
                        point.area().label(),
                        FrameworkController.PATH + "/" + point.area().code()),
                new Link(point.label(), FrameworkController.PATH + "/" + point.code()));
        return new IndicatorPage(
                head,
                indicator.code(),
                indicator.label(),
                indicator.note(),
                indicator.source() != null,
                marks,
                indicator.measurements().stream()
                        .map(measurement -> new MeasurementLine(
                                measurement.label(),
                                words.get("measurement.unit." + measurement.unit()),
                                words.get("measurement.source." + measurement.dataSource()),
                                measurement.source() != null))
                        .toList(),
                statistics.stream()
                        .map(statistic -> NumberRow.of(
                                        statistic,
                                        words.get(
                                                "framework.number-of-city",
                                                statistic.city().name(),
                                                statistic.key().label()),
                                        null,
                                        references,
                                        words)
                                .withAnchor("n-" + statistic.id().replace('/', '-')))
                        .toList(),
                new Link(point.label(), FrameworkController.PATH + "/" + point.code()),
                references.entries());
    }
}
