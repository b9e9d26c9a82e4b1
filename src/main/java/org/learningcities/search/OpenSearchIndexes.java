package org.learningcities.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.schema.management.ElasticsearchIndexSchemaExport;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes indexes in OpenSearch and says which of them the aliases mean, through Hibernate Search's own connection. */
@OnOpenSearch
@Component
class OpenSearchIndexes {

    private static final int NOT_FOUND = 404;

    private final EntityManagerFactory entities;
    private final OpenSearchLayout layout;

    OpenSearchIndexes(EntityManagerFactory entities, OpenSearchLayout layout) {
        this.entities = entities;
        this.layout = layout;
    }

    /** Those that are read now, each with what it says of itself. */
    Map<String, JsonObject> read() throws IOException {
        Map<String, JsonObject> read = new TreeMap<>();
        ask("GET", "/" + layout.createReadAlias("*") + "/_mapping", null)
                .asMap()
                .forEach((index, about) -> read.put(
                        index,
                        about.getAsJsonObject().getAsJsonObject("mappings").getAsJsonObject("_meta")));
        return read;
    }

    /** What each index of Hibernate Search is to be made like, by its name. */
    Map<String, JsonObject> schemas() {
        Map<String, JsonObject> schemas = new TreeMap<>();
        Search.mapping(entities)
                .scope(IndexMapping.ALL)
                .schemaManager()
                .exportExpectedSchema((backend, index, export) -> schemas.put(
                        index,
                        ((ElasticsearchIndexSchemaExport) export)
                                .bodyParts()
                                .get(0)
                                .deepCopy()));
        return schemas;
    }

    /** Makes an empty one that is neither read nor written. */
    void create(String name, JsonObject schema, JsonObject about) throws IOException {
        schema.remove("aliases");
        schema.getAsJsonObject("mappings").add("_meta", about);
        if (!schema.has("settings")) {
            schema.add("settings", new JsonObject());
        }
        // A second node of OpenSearch gets a copy, a single one waits for none.
        schema.getAsJsonObject("settings").addProperty("auto_expand_replicas", "0-1");
        ask("PUT", "/" + name, schema);
    }

    /** From now on, all at once, the aliases mean the indexes that were built at this time. */
    void point(Collection<String> indexes, UnaryOperator<String> alias, String time) throws IOException {
        JsonArray actions = new JsonArray();
        for (String index : indexes) {
            actions.add(action("remove", layout.built(index, "*"), alias.apply(index)));
            actions.add(action("add", layout.built(index, time), alias.apply(index)));
        }
        JsonObject all = new JsonObject();
        all.add("actions", actions);
        ask("POST", "/_aliases", all);
    }

    private static JsonObject action(String what, String index, String alias) {
        JsonObject action = new JsonObject();
        action.addProperty("index", index);
        action.addProperty("alias", alias);
        if (what.equals("remove")) {
            action.addProperty("must_exist", false);
        }
        JsonObject named = new JsonObject();
        named.add(what, action);
        return named;
    }

    /** Drops all that nobody reads any more: those of before, those of a builder that was stopped, and those of early releases. */
    void dropUnread() throws IOException {
        Collection<String> unread = names(layout.all());
        unread.removeAll(read().keySet());
        unread.addAll(layout.outlived(names(layout.ofAnyRelease())));
        for (String index : unread) {
            ask("DELETE", "/" + index, null);
        }
    }

    private Collection<String> names(String pattern) throws IOException {
        return new TreeSet<>(ask("GET", "/" + pattern + "/_settings", null).keySet());
    }

    /** The answer; an empty one where there is no such thing. */
    private JsonObject ask(String method, String path, @Nullable JsonElement body) throws IOException {
        Request request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(body.toString());
        }
        RestClient client = Search.mapping(entities)
                .backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class);
        try (Reader answer = new InputStreamReader(
                client.performRequest(request).getEntity().getContent(), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(answer).getAsJsonObject();
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return new JsonObject();
            }
            throw e;
        }
    }
}
