package org.learningcities.content;

import static org.learningcities.content.Nodes.forEach;
import static org.learningcities.content.Nodes.integer;
import static org.learningcities.content.Nodes.path;
import static org.learningcities.content.Nodes.text;
import static org.learningcities.content.SourcedRows.sources;
import static org.learningcities.content.SourcedRows.statements;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the file of a city into rows. */
final class CityRows {

    private final Rows rows;

    CityRows(Rows rows) {
        this.rows = rows;
    }

    void add(JsonNode file) {
        String slug = text(file, "slug");
        SourcedRows.bibliography(rows, slug, text(file, "name"), file);
        city(slug, file);
        statements(rows, slug, "city_slug", slug, file.path("lead"));
        forEach(file.path("statistics"), (statistic, position) -> statistic(slug, statistic, position));
        for (var chapter : file.path("chapters").properties()) {
            String id = slug + "/" + chapter.getKey();
            rows.add("chapter").with("id", id).with("city_slug", slug).with("question_key", chapter.getKey());
            statements(rows, slug, "chapter_id", id, chapter.getValue());
        }
        forEach(file.path("initiatives"), (initiative, position) -> initiative(slug, initiative, position));
        forEach(file.path("evidence"), (evidence, position) -> {
            String id = path(slug, text(evidence, "id"));
            rows.add("evidence")
                    .with("id", id)
                    .with("city_slug", slug)
                    .with("focal_point_code", text(evidence, "focal_point"))
                    .with("position", position)
                    .with("note", text(evidence, "note"));
            sources(rows, "evidence", id, slug, evidence);
        });
        forEach(file.path("quotes"), (quote, position) -> {
            String id = path(slug, text(quote, "id"));
            rows.add("quote")
                    .with("id", id)
                    .with("city_slug", slug)
                    .with("position", position)
                    .with("text", text(quote, "text"))
                    .with("speaker", text(quote, "speaker"));
            sources(rows, "quote", id, slug, quote);
        });
    }

    private void city(String slug, JsonNode file) {
        JsonNode country = file.path("country");
        boolean known = rows.of("country").stream()
                .anyMatch(row -> text(country, "iso2").equals(row.value("iso2")));
        if (!known) {
            rows.add("country")
                    .with("iso2", text(country, "iso2"))
                    .with("iso3", text(country, "iso3"))
                    .with("name", text(country, "name"));
        }
        JsonNode coordinates = file.path("coordinates");
        rows.add("city")
                .with("slug", slug)
                .with("name", text(file, "name"))
                .with("official_name", text(file, "official_name"))
                .with("local_name", text(file, "local_name"))
                .with("country_iso2", text(country, "iso2"))
                .with("region_slug", text(file, "region"))
                .with("latitude", coordinates.path("lat").asDouble())
                .with("longitude", coordinates.path("lon").asDouble())
                .with("coordinates_source_id", path(slug, text(coordinates, "source")))
                .with("tagline", text(file, "tagline"));
    }

    private void statistic(String slug, JsonNode statistic, int position) {
        String id = path(slug, text(statistic, "id"));
        rows.add("statistic")
                .with("id", id)
                .with("city_slug", slug)
                .with("statistic_key", text(statistic, "key"))
                .with("unit", text(statistic, "unit"))
                .with("position", position)
                .with("value", number(statistic, "value"))
                .with("low", number(statistic, "low"))
                .with("high", number(statistic, "high"))
                .with("year", integer(statistic, "year"))
                .with("note", text(statistic, "note"));
        sources(rows, "statistic", id, slug, statistic);
    }

    private void initiative(String slug, JsonNode initiative, int position) {
        String id = path(slug, text(initiative, "slug"));
        rows.add("initiative")
                .with("id", id)
                .with("city_slug", slug)
                .with("slug", text(initiative, "slug"))
                .with("position", position)
                .with("name", text(initiative, "name"))
                .with("since", integer(initiative, "since"));
        values(initiative, "audience", "initiative_audience", "audience", id);
        values(initiative, "setting", "initiative_setting", "setting", id);
        values(initiative, "features", "initiative_focal_point", "focal_point_code", id);
        sources(rows, "initiative", id, slug, initiative);
        statements(rows, slug, "initiative_id", id, initiative.path("summary"));
    }

    private void values(JsonNode initiative, String key, String table, String column, @Nullable String id) {
        forEach(
                initiative.path(key),
                (value, i) -> rows.add(table).with("initiative_id", id).with(column, value.asString()));
    }

    private static @Nullable BigDecimal number(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? value.decimalValue() : null;
    }
}
