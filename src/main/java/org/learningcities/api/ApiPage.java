package org.learningcities.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;
import tools.jackson.databind.JsonNode;

/** The page /data/api: what the API gives, made of its description. */
record ApiPage(Head head, String version, String description, List<RouteView> routes) {

    static final String PATH = "/data/api";

    /** A route: its path, what it gives, which parameters it reads, and an address to try. */
    record RouteView(String path, String says, String example, List<ParameterView> parameters) {}

    /** A parameter of a route. */
    record ParameterView(String name, String says, String example) {}

    static ApiPage of(JsonNode api, Words words) {
        Head head = Head.of(
                words.get("api.name"),
                words.get("api.description"),
                PATH,
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.about"), "/about"),
                new Link(words.get("data.title"), "/data"));
        List<RouteView> routes = new ArrayList<>();
        api.get("paths")
                .properties()
                .forEach(path -> routes.add(route(path.getKey(), path.getValue().get("get"))));
        return new ApiPage(head, api.get("info").get("version").stringValue(), Resource.PATH + "/openapi.json", routes);
    }

    /** The example has the values of its path, and of its query what must be there, or else the first. */
    private static RouteView route(String path, JsonNode operation) {
        List<JsonNode> parameters = operation.path("parameters").valueStream().toList();
        String example = path;
        QueryString query = QueryString.EMPTY;
        for (JsonNode parameter : parameters) {
            String name = parameter.get("name").stringValue();
            if (parameter.get("in").stringValue().equals("path")) {
                example = example.replace("{" + name + "}", examples(parameter).get(0));
            } else if (query.isEmpty()) {
                for (String value : examples(parameter)) {
                    query = query.with(name, value);
                }
            }
        }
        return new RouteView(
                path,
                operation.get("summary").stringValue(),
                query.on(example),
                parameters.stream()
                        .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                        .map(parameter -> new ParameterView(
                                parameter.get("name").stringValue(),
                                parameter.get("description").stringValue(),
                                String.join(", ", examples(parameter))))
                        .toList());
    }

    private static List<String> examples(JsonNode parameter) {
        JsonNode example = parameter.get("example");
        Stream<JsonNode> values = example.isArray() ? example.valueStream() : Stream.of(example);
        return values.map(JsonNode::asString).toList();
    }
}
