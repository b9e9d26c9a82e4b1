package org.learningcities.content;

import static java.util.stream.Collectors.joining;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas that stand beside the content files, and what they find in a file, said in words. */
final class ContentSchemas {

    private static final String FOLDER = "classpath:/db/content/schema/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Schema> schemas = new HashMap<>();

    List<Problem> problemsOf(ContentFile file) {
        String name = file.name().startsWith("cities/")
                ? "city"
                : file.name().startsWith("languages/") ? "language" : file.stem();
        if (!List.of(
                        "city",
                        "language",
                        "regions",
                        "questions",
                        "statistics",
                        "key-features",
                        "publication",
                        "obstacles",
                        "releases",
                        "retired",
                        "synonyms")
                .contains(name)) {
            return List.of(file.problem("", "no content file has this name; see docs/content.md"));
        }
        Schema schema = schemas.computeIfAbsent(
                name, key -> registry.getSchema(SchemaLocation.of(FOLDER + key + ".schema.json")));
        return schema.validate(file.root()).stream()
                .map(error -> problem(file, error))
                .distinct()
                .toList();
    }

    private Problem problem(ContentFile file, Error error) {
        String pointer = pointer(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                file.problem(
                        pointer + "/" + error.getProperty(),
                        "unknown key \"" + error.getProperty() + "\"" + known(error));
            case "required" -> file.problem(pointer, "\"" + error.getProperty() + "\" is missing");
            case "enum" ->
                file.problem(
                        pointer,
                        "\"" + error.getInstanceNode().asString("") + "\" is not one of the values; allowed: "
                                + list(error.getSchemaNode()));
            case "oneOf" ->
                file.problem(
                        pointer,
                        pointer.contains("/sources/")
                                ? "give just one of \"url\", \"copy: true\" and \"unlinked\" (the reason why there is no url)"
                                : "give either a value or a band (low, high, or one of them), not both and not neither");
            default -> file.problem(pointer, error.getMessage().replaceFirst("^[/$][^:]*: ", ""));
        };
    }

    /** The keys that stand in the schema beside the rule that refused this one. */
    private String known(Error error) {
        String place = error.getSchemaLocation().toString().replaceFirst("/additionalProperties$", "");
        JsonNode around = registry.getSchema(SchemaLocation.of(place)).getSchemaNode();
        return "; allowed: " + String.join(", ", around.path("properties").propertyNames());
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .collect(joining(", "));
    }

    private static String pointer(Object location) {
        String text = location.toString();
        return text.equals("$") || text.equals("/") ? "" : text;
    }
}
