package org.learningcities.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.learningcities.web.QueryString;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description is true, and what was released stays. */
@PortalTest
class DescriptionTest {

    private static final JsonNode RELEASED = JsonMapper.shared().readTree(Path.of("docs/openapi-v1.json"));

    @Autowired
    Visitor visitor;

    @Test
    void breaksNothingThatWasReleased() {
        JsonNode now = json(visitor.get("/api/v1/openapi.json"));

        assertThat(now.get("openapi").stringValue()).startsWith("3.1.");
        assertThat(BreakingChanges.between(RELEASED, now)).isEmpty();
    }

    @Test
    void findsWhatWouldBreakPrograms() {
        assertThat(broken(api -> schema(api, "City").withObject("properties").remove("name")))
                .containsExactly("City.name is gone");
        assertThat(broken(api -> schema(api, "City").withArray("required").removeAll()))
                .contains("City.name is not always there any more");
        assertThat(broken(api -> schema(api, "City")
                        .at("/properties/population")
                        .asObject()
                        .put("type", "string")))
                .singleElement()
                .asString()
                .startsWith("City.population type was");
        assertThat(broken(api -> api.withObject("paths").remove("/api/v1/evidence")))
                .containsExactly("get /api/v1/evidence is gone");
        assertThat(broken(api -> parameters(api).remove(0)))
                .containsExactly("get /api/v1/cities parameter region is gone");
        assertThat(broken(api -> parameters(api).get(0).asObject().put("required", true)))
                .containsExactly("get /api/v1/cities parameter region is required now");
        assertThat(broken(api -> parameters(api)
                        .addObject()
                        .put("name", "key")
                        .put("in", "query")
                        .put("required", true)))
                .containsExactly("get /api/v1/cities parameter key is required now");
    }

    @Test
    void letsThingsBeAdded() {
        assertThat(broken(api -> schema(api, "City").withObject("properties").putObject("mayor")))
                .isEmpty();
        assertThat(broken(api -> parameters(api).addObject().put("name", "key").put("in", "query")))
                .isEmpty();
        assertThat(broken(api -> api.withObject("paths").putObject("/api/v1/more")))
                .isEmpty();
    }

    static Stream<String> routes() {
        return RELEASED.get("paths").properties().stream().map(path -> path.getKey());
    }

    /** Each example of each parameter alone, beside those that must be there. */
    @ParameterizedTest
    @MethodSource("routes")
    void givesWhatItPromises(String route) {
        JsonNode api = json(visitor.get("/api/v1/openapi.json"));
        JsonNode operation = api.get("paths").get(route).get("get");
        String path = route;
        QueryString needed = QueryString.EMPTY;
        List<String> targets = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").stringValue();
            if (parameter.get("in").stringValue().equals("path")) {
                path = path.replace("{" + name + "}", examples(parameter).get(0));
            } else if (parameter.path("required").asBoolean(false)) {
                for (String value : examples(parameter)) {
                    needed = needed.with(name, value);
                }
            } else {
                QueryString query = needed;
                for (String value : examples(parameter)) {
                    query = query.with(name, value);
                }
                targets.add(query.on(path));
            }
        }
        targets.add(needed.on(path));
        JsonNode schema = operation.at("/responses/200/content/application~1json/schema");

        assertThat(targets)
                .allSatisfy(target -> assertThat(errors(api, schema, json(visitor.get(target))))
                        .as(target)
                        .isEmpty());
    }

    /** It documents no parameter that the route does not read, and reads none that is not documented. */
    @ParameterizedTest
    @MethodSource("routes")
    void knowsEveryParameter(String route) {
        JsonNode operation = json(visitor.get("/api/v1/openapi.json"))
                .get("paths")
                .get(route)
                .get("get");
        String path = route;
        List<String> documented = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.get("in").stringValue().equals("query")) {
                documented.add(parameter.get("name").stringValue());
            } else {
                path = path.replace(
                        "{" + parameter.get("name").stringValue() + "}",
                        examples(parameter).get(0));
            }
        }
        JsonNode problem =
                JsonMapper.shared().readTree(visitor.get(path + "?unheard-of=1").body());

        assertThat(problem.at("/errors/0/allowed").valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(documented);
        JsonNode api = json(visitor.get("/api/v1/openapi.json"));
        assertThat(errors(api, operation.at("/responses/400/content/application~1problem+json/schema"), problem))
                .isEmpty();
    }

    @Test
    void isReadByPeople() {
        var page = visitor.page("/data/api");

        assertThat(page.select("main section h3").eachText()).containsExactlyElementsOf(routes().toList());
        assertThat(page.select("main section a").eachAttr("href"))
                .hasSize((int) routes().count())
                .allSatisfy(href -> assertThat(visitor.get(href).status()).isEqualTo(200));
        assertThat(visitor.page("/data").select("main a[href=/data/api]")).hasSize(1);
    }

    private static List<String> broken(Consumer<ObjectNode> change) {
        ObjectNode changed = (ObjectNode) RELEASED.deepCopy();
        change.accept(changed);
        return BreakingChanges.between(RELEASED, changed);
    }

    private static ObjectNode schema(ObjectNode api, String name) {
        return (ObjectNode) api.at("/components/schemas/" + name);
    }

    private static ArrayNode parameters(ObjectNode api) {
        return (ArrayNode) api.at("/paths/~1api~1v1~1cities/get/parameters");
    }

    private static List<String> errors(JsonNode api, JsonNode schema, JsonNode answer) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", api.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> examples(JsonNode parameter) {
        JsonNode example = parameter.get("example");
        return (example.isArray() ? example.valueStream() : Stream.of(example))
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode json(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer + answer.text()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
