package org.learningcities.data;

import java.util.List;
import org.learningcities.citation.Citations;
import org.learningcities.table.Column;
import org.learningcities.table.Table;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the open data as a Data Package (datapackage.org, 2.0): its tables with schemas, licence, sources, version. */
@Component
class DataPackage {

    private final ContentVersion version;
    private final Citations citations;
    private final Words words;

    DataPackage(ContentVersion version, Citations citations, Words words) {
        this.version = version;
        this.citations = citations;
        this.words = words;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("name", "learning-cities")
                .put("title", words.get("data.package.title"))
                .put("description", words.get("data.package.description"))
                .put("homepage", citations.page("", DataController.PATH).url())
                .put("version", version.fingerprint());
        json.putArray("licenses")
                .addObject()
                .put("name", "CC-BY-SA-4.0")
                .put("path", Citations.LICENCE)
                .put("title", words.get("data.package.licence"));
        ArrayNode sources = json.putArray("sources");
        sources.addObject().put("title", words.get("data.book.text"));
        sources.addObject().put("title", words.get("data.package.sources")).put("path", "sources.csv");
        json.putArray("contributors")
                .addObject()
                .put("title", words.get("citation.portal.author"))
                .putArray("roles")
                .add("publisher");
        ArrayNode resources = json.putArray("resources");
        OpenTables.ALL.forEach(table -> resource(resources.addObject(), table));
        return json;
    }

    private void resource(ObjectNode resource, Table<?> table) {
        resource.put("name", table.name())
                .put("type", "table")
                .put("title", words.get("data.table." + table.name()))
                .put("path", table.name() + ".csv")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> field(fields.addObject(), column));
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
        ArrayNode foreign = schema.putArray("foreignKeys");
        for (Column<?> column : table.columns()) {
            if (column.refersTo() != null) {
                reference(foreign.addObject(), column.name(), column.refersTo());
            }
        }
    }

    private void field(ObjectNode field, Column<?> column) {
        field.put("name", column.name())
                .put("type", type(column.kind()))
                .put("description", words.get("data.column." + column.name()));
        if (column.kind() == Column.Kind.LIST) {
            field.put("delimiter", ";").put("itemType", "string");
        }
        if (column.unit() != null) {
            field.put("unit", column.unit());
        }
        field.putObject("constraints").put("required", column.required());
    }

    private void reference(ObjectNode foreign, String column, String table) {
        foreign.putArray("fields").add(column);
        ArrayNode key = foreign.putObject("reference").put("resource", table).putArray("fields");
        keyOf(table).forEach(key::add);
    }

    private List<String> keyOf(String table) {
        return OpenTables.ALL.stream()
                .filter(other -> other.name().equals(table))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case NUMBER -> "number";
            case YEAR -> "year";
            case DATE -> "date";
            case YES_NO -> "boolean";
            case LIST -> "list";
        };
    }
}
