package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.path;
import static org.learningcities.content.Nodes.text;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the file of the Key Features into rows. */
final class FrameworkRows {

    private static final String BIBLIOGRAPHY = "key-features";

    private final Rows rows;

    FrameworkRows(Rows rows) {
        this.rows = rows;
    }

    void add(JsonNode file) {
        SourcedRows.bibliography(rows, BIBLIOGRAPHY, "Key Features of Learning Cities", file);
        forEach(file.path("areas"), (area, i) -> area(area));
    }

    private void area(JsonNode area) {
        String code = text(area, "code");
        rows.add("area")
                .with("code", code)
                .with("label", text(area, "label"))
                .with("plain_words", text(area, "plain_words"))
                .with("part", text(area, "part"))
                .with("source_id", source(area));
        forEach(area.path("focal_points"), (focalPoint, i) -> focalPoint(code, focalPoint));
    }

    private void focalPoint(@Nullable String area, JsonNode focalPoint) {
        String code = text(focalPoint, "code");
        rows.add("focal_point")
                .with("code", code)
                .with("area_code", area)
                .with("label", text(focalPoint, "label"))
                .with("question", text(focalPoint, "question"))
                .with("source_id", source(focalPoint));
        forEach(focalPoint.path("features"), (feature, i) -> feature(code, feature));
    }

    private void feature(@Nullable String focalPoint, JsonNode feature) {
        String code = text(feature, "code");
        rows.add("key_feature_indicator")
                .with("code", code)
                .with("focal_point_code", focalPoint)
                .with("label", text(feature, "label"))
                .with("note", text(feature, "note"))
                .with("source_id", source(feature));
        forEach(
                feature.path("measurements"),
                (measurement, i) -> rows.add("measurement")
                        .with("id", code + "/" + (i + 1))
                        .with("indicator_code", code)
                        .with("position", i)
                        .with("label", text(measurement, "label"))
                        .with("unit", text(measurement, "unit"))
                        .with("data_source", text(measurement, "data_source"))
                        .with("source_id", source(measurement)));
    }

    private static @Nullable String source(JsonNode node) {
        return path(BIBLIOGRAPHY, text(node, "source"));
    }
}
