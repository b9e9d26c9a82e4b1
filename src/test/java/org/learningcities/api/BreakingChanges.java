package org.learningcities.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a program that was written for one description of the API would stumble over with another: routes, parameters and fields
 * that are gone, that mean something else, or that are asked for and were not. What is added breaks nothing.
 */
final class BreakingChanges {

    private final List<String> found = new ArrayList<>();
    private final JsonNode before;
    private final JsonNode after;

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(JsonNode before, JsonNode after) {
        BreakingChanges changes = new BreakingChanges(before, after);
        changes.routes();
        changes.schemas();
        return changes.found;
    }

    private void routes() {
        for (Map.Entry<String, JsonNode> path : before.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String name = method.getKey() + " " + path.getKey();
                JsonNode now = after.path("paths").path(path.getKey()).path(method.getKey());
                if (now.isMissingNode()) {
                    found.add(name + " is gone");
                } else {
                    same(name + " operationId", method.getValue().path("operationId"), now.path("operationId"));
                    same(name + " tags", method.getValue().path("tags"), now.path("tags"));
                    parameters(name, method.getValue(), now);
                    responses(name, method.getValue().path("responses"), now.path("responses"));
                }
            }
        }
    }

    private void parameters(String route, JsonNode operation, JsonNode now) {
        Set<String> known = new HashSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").stringValue();
            known.add(name);
            JsonNode other = named(now.path("parameters"), name);
            String place = route + " parameter " + name;
            if (other.isMissingNode()) {
                found.add(place + " is gone");
            } else {
                same(place + " in", parameter.path("in"), other.path("in"));
                same(place + " schema", parameter.path("schema"), other.path("schema"));
                demanded(place, parameter, other);
            }
        }
        for (JsonNode parameter : now.path("parameters")) {
            if (!known.contains(parameter.get("name").stringValue())) {
                demanded(route + " parameter " + parameter.get("name").stringValue(), null, parameter);
            }
        }
    }

    private void demanded(String place, JsonNode before, JsonNode now) {
        boolean was = before != null && before.path("required").asBoolean(false);
        if (!was && now.path("required").asBoolean(false)) {
            found.add(place + " is required now");
        }
    }

    private void responses(String route, JsonNode responses, JsonNode now) {
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            same(
                    route + " answer " + response.getKey(),
                    response.getValue().path("content"),
                    now.path(response.getKey()).path("content"));
        }
    }

    private void schemas() {
        JsonNode now = after.path("components").path("schemas");
        before.path("components").path("schemas").properties().forEach(schema -> {
            schema(schema.getKey(), schema.getValue(), now.path(schema.getKey()));
        });
    }

    private void schema(String place, JsonNode schema, JsonNode now) {
        if (now.isMissingNode()) {
            found.add(place + " is gone");
            return;
        }
        for (String word : List.of("type", "$ref", "format", "enum")) {
            same(place + " " + word, schema.path(word), now.path(word));
        }
        schema.path("properties")
                .properties()
                .forEach(field -> schema(
                        place + "." + field.getKey(),
                        field.getValue(),
                        now.path("properties").path(field.getKey())));
        if (schema.has("items")) {
            schema(place + "[]", schema.get("items"), now.path("items"));
        }
        List<JsonNode> always = now.path("required").valueStream().toList();
        schema.path("required")
                .valueStream()
                .filter(field -> !always.contains(field))
                .forEach(field -> found.add(place + "." + field.stringValue() + " is not always there any more"));
    }

    private void same(String place, JsonNode was, JsonNode now) {
        if (!was.equals(now)) {
            found.add(place + " was " + was + " and is " + now);
        }
    }

    private static JsonNode named(JsonNode parameters, String name) {
        return parameters
                .valueStream()
                .filter(parameter -> parameter.get("name").stringValue().equals(name))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }
}
