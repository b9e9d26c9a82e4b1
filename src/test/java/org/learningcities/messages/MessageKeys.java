package org.learningcities.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningcities.data.OpenTables;
import org.learningcities.data.ViewTables;
import org.learningcities.initiative.Audience;
import org.learningcities.initiative.Setting;
import org.learningcities.shared.Coded;
import org.learningcities.source.SourceKind;
import org.learningcities.source.Voice;
import org.learningcities.table.Column;
import org.learningcities.testing.SourceFile;
import org.learningcities.web.FileFormat;

/** The keys of messages that templates and code ask for: as they stand there, and those that are put together. */
final class MessageKeys {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.-]+)");

    private static final Pattern CALL = Pattern.compile("\\bwords\\s*\\.get\\(");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"\\s*(\\+)?");

    private static final Pattern KEY = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");

    /** The beginnings of keys that are put together, and the ends that each can have. */
    static final Map<String, Set<String>> COMPUTED = computed();

    private MessageKeys() {}

    static Set<String> used() {
        Set<String> used = new TreeSet<>(inTemplates());
        firstArguments()
                .forEach(argument -> literals(argument)
                        .filter(literal -> KEY.matcher(literal).matches())
                        .forEach(used::add));
        COMPUTED.forEach((beginning, ends) -> ends.forEach(end -> used.add(beginning + end)));
        return used;
    }

    /** What stands in front of a plus in the first argument of words.get. */
    static Set<String> beginningsInCode() {
        Set<String> beginnings = new TreeSet<>();
        firstArguments().forEach(argument -> {
            Matcher literal = LITERAL.matcher(argument);
            if (literal.lookingAt() && literal.group(2) != null) {
                beginnings.add(literal.group(1));
            }
        });
        return beginnings;
    }

    private static Set<String> inTemplates() {
        return SourceFile.under("src/main/resources/templates", ".html").stream()
                .flatMap(template -> IN_TEMPLATE.matcher(template.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> firstArguments() {
        return SourceFile.under("src/main/java", ".java").stream()
                .map(SourceFile::text)
                .flatMap(java -> CALL.matcher(java).results().map(call -> firstArgument(java.substring(call.end()))));
    }

    private static String firstArgument(String rest) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            quoted = quoted != (c == '"');
            if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                return rest.substring(0, i).strip();
            }
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return rest;
    }

    private static Stream<String> literals(String argument) {
        return LITERAL.matcher(argument).results().map(literal -> literal.group(1));
    }

    private static Map<String, Set<String>> computed() {
        Map<String, Set<String>> computed = new LinkedHashMap<>();
        computed.putAll(ofTheApi());
        computed.put("about.", pairs(List.of("accessibility", "evidence"), List.of("title", "description")));
        computed.put("audience.", codes(Audience.values()));
        computed.put("backing.voice.", codes(Voice.values()));
        computed.put("casestudy.", Set.of("initiatives", "numbers", "key-features", "nearest", "references"));
        computed.put("citation.format.", Set.of("bibtex", "ris", "csl-json"));
        computed.put("citation.style.", Set.of("apa", "chicago", "mla"));
        computed.put("city.sort.", Set.of("name", "population", "country"));
        computed.put("comparison.", Set.of("equal", "same-band", "within", "below", "lower"));
        computed.put(
                "comparison.noun.",
                Set.of(
                        "population",
                        "area",
                        "density",
                        "gdp_per_capita",
                        "unemployment_rate",
                        "population_growth",
                        "average_age"));
        computed.put(
                "comparison.phrase.",
                Set.of(
                        "nine-tenths",
                        "four-fifths",
                        "three-quarters",
                        "two-thirds",
                        "three-fifths",
                        "half",
                        "two-fifths",
                        "a-third",
                        "a-quarter",
                        "a-fifth"));
        computed.put("comparison.refused.", Set.of("too-few", "different-things", "bands-overlap"));
        computed.put("compare.rows.", Set.of("numbers", "chapters", "initiatives", "features"));
        computed.put("download.", codes(FileFormat.values()));
        computed.putAll(ofTheOpenData());
        computed.put("error.", pairs(List.of("400", "404", "405", "500", "503"), List.of("title", "sentence")));
        computed.put("initiative.evidence.", Set.of("result", "several"));
        computed.put("measurement.source.", allowed("key-features", "data_source"));
        computed.put("measurement.unit.", unitsOfTheFramework());
        computed.put(
                "menu.",
                Set.of("cities", "questions", "compare", "initiatives", "key-features", "search", "sources", "about"));
        Set<String> otherScopes = new TreeSet<>(allowed("statistics", "scope"));
        otherScopes.remove("city"); // the rule; only what differs from it is named
        computed.put("number.scope.", otherScopes);
        computed.put("search.about.kind.", queryKinds());
        computed.put("search.filter.", searchFilters());
        computed.put("search.kind.", searchTypes());
        computed.put("search.sort.", Set.of("relevance", "name", "newest"));
        computed.put("search.type.", searchTypes());
        computed.put("setting.", codes(Setting.values()));
        Set<String> parts = Set.of("population", "income", "density", "schooling");
        computed.put("similar.field.", parts);
        computed.put("similar.hint.", parts);
        Set<String> allParts = Set.of("population", "income", "density", "schooling", "region");
        computed.put("similar.part.", allParts);
        computed.put("similar.part-name.", allParts);
        computed.put("similar.scale.", Set.of("same", "logarithmic", "linear"));
        computed.put("source.cited.", Set.of("key-features", "publication", "regions"));
        computed.put("source.kind.", codes(SourceKind.values()));
        computed.put("unit.", allowed("statistics", "unit"));
        computed.put("unit-name.", allowed("statistics", "unit"));
        return computed;
    }

    /** The names of the tables and columns of the open data, and what their numbers count. */
    private static Map<String, Set<String>> ofTheOpenData() {
        Set<String> tables = new TreeSet<>();
        Set<String> columns = new TreeSet<>();
        Set<String> units = new TreeSet<>();
        OpenTables.ALL.forEach(table -> {
            tables.add(table.name());
            table.columns().forEach(column -> {
                columns.add(column.name());
                Optional.ofNullable(column.unit()).ifPresent(units::add);
            });
        });
        Set<String> kinds = Set.of("text", "whole", "number", "year", "date", "yes-no", "list");
        return Map.of("data.table.", tables, "data.column.", columns, "data.unit.", units, "data.kind.", kinds);
    }

    /** The routes and parameters of the API, the answers it gives, and the columns of views. */
    private static Map<String, Set<String>> ofTheApi() {
        String released = SourceFile.of("docs/openapi-v1.json").text();
        return Map.of(
                "api.route.",
                values("operationId", released),
                "api.asks.",
                Stream.of(
                                "city region country question key audience setting feature evidence kind cited type rows q sort page size"
                                        .split(" "))
                        .collect(Collectors.toSet()),
                "api.response.",
                Set.of("200", "400", "404", "410", "503"),
                "api.column.",
                Stream.of(ViewTables.HITS, ViewTables.COMPARISON)
                        .flatMap(table -> table.columns().stream())
                        .map(Column::name)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> values(String name, String json) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"(\\w+)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** The kinds of judged queries. */
    private static Set<String> queryKinds() {
        return Pattern.compile("\\bkind: ([a-z-]+)")
                .matcher(SourceFile.of("src/test/resources/search/open.yaml").text())
                .results()
                .map(kind -> kind.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> searchTypes() {
        return Set.of("initiative", "city", "chapter", "key-feature");
    }

    private static Set<String> searchFilters() {
        return Set.of("type", "region", "country", "audience", "setting", "feature", "question", "evidence");
    }

    private static Set<String> codes(Coded... values) {
        return Stream.of(values).map(Coded::code).collect(Collectors.toSet());
    }

    private static Set<String> pairs(List<String> heads, List<String> tails) {
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + "." + tail))
                .collect(Collectors.toSet());
    }

    /** The values that a schema of the content allows for a property. */
    private static Set<String> allowed(String schema, String property) {
        Matcher values = Pattern.compile("\"" + property + "\"\\s*:\\s*\\{[^}]*\"enum\"\\s*:\\s*\\[([^]]+)]")
                .matcher(SourceFile.of("db/content/schema/" + schema + ".schema.json")
                        .text());
        if (!values.find()) {
            throw new IllegalStateException("no values of " + property + " in " + schema);
        }
        return literals(values.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> unitsOfTheFramework() {
        return Pattern.compile("\\bunit: (\\w+)")
                .matcher(SourceFile.of("db/content/key-features.yaml").text())
                .results()
                .map(unit -> unit.group(1))
                .collect(Collectors.toSet());
    }
}
