package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell machines in the words of schema.org. */
@PortalTest
class LinkedDataTest {

    /** What a type must have: by Google's documents on structured data where they name it, by schema.org elsewhere. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("WebSite", Set.of("name", "url", "potentialAction")),
            Map.entry("SearchAction", Set.of("target", "query-input")),
            Map.entry("EntryPoint", Set.of("urlTemplate")),
            Map.entry("Article", Set.of("headline", "image", "author", "publisher", "url", "about", "license")),
            Map.entry("Organization", Set.of("name", "url")),
            Map.entry("City", Set.of("name", "geo", "containedInPlace")),
            Map.entry("GeoCoordinates", Set.of("latitude", "longitude")),
            Map.entry("Country", Set.of("name")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ListItem", Set.of("position", "name", "item")),
            Map.entry("Dataset", Set.of("name", "description", "license", "creator", "url", "distribution")),
            Map.entry("DataDownload", Set.of("encodingFormat", "contentUrl")),
            Map.entry("DefinedTermSet", Set.of("name", "url", "hasDefinedTerm")),
            Map.entry("DefinedTerm", Set.of("name", "termCode", "inDefinedTermSet", "url")));

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/, WebSite",
        "/cities, BreadcrumbList",
        "/cities/cork, Article City BreadcrumbList",
        "/cities/amman, Article City BreadcrumbList",
        "/initiatives/cork/lifelong-learning-festival, BreadcrumbList",
        "/data, Dataset DataDownload BreadcrumbList",
        "/key-features, DefinedTermSet BreadcrumbList",
        "/key-features/1.1, DefinedTerm BreadcrumbList",
        "/search?q=libraries, BreadcrumbList"
    })
    void everyTypeHasWhatItMust(String path, String types) {
        JsonNode block = block(visitor.page(path));
        assertThat(block.get("@context").stringValue()).isEqualTo("https://schema.org");
        List<JsonNode> things = new ArrayList<>();
        collect(block.get("@graph"), things);

        Set<String> seen = new TreeSet<>();
        for (JsonNode thing : things) {
            String type = thing.get("@type").stringValue();
            seen.add(type);
            assertThat(REQUIRED).containsKey(type);
            assertThat(thing.propertyNames()).as(type).containsAll(REQUIRED.get(type));
            thing.forEach(value -> assertThat(value.isString() ? value.stringValue() : "-")
                    .as(type)
                    .isNotBlank()
                    .doesNotStartWith("/"));
        }
        assertThat(seen).contains(types.split(" "));
    }

    @Test
    void breadcrumbsAreThoseThatThePageShows() {
        Document page = visitor.page("/cities/cork");
        JsonNode steps = only(page, "BreadcrumbList").get("itemListElement");
        List<String> shown = page.select(".breadcrumbs li").eachText();

        assertThat(texts(steps, "name")).isEqualTo(shown).endsWith("Cork");
        assertThat(steps.get(1).get("position").intValue()).isEqualTo(2);
        assertThat(steps.get(1).get("item").stringValue()).isEqualTo(Canonical.PORTAL + "/cities");
    }

    @Test
    void theSearchOfTheFrontPageIsOurs() {
        String template = only(visitor.page("/"), "WebSite")
                .at("/potentialAction/target/urlTemplate")
                .stringValue();
        assertThat(template).isEqualTo(Canonical.PORTAL + "/search?q={q}");
    }

    @Test
    void theKeyFeaturesAreTwelveTerms() {
        JsonNode terms = only(visitor.page("/key-features"), "DefinedTermSet").get("hasDefinedTerm");
        assertThat(terms).hasSize(12);
        assertThat(texts(terms, "termCode")).startsWith("1.1").doesNotHaveDuplicates();
    }

    /** The length that Google asks of a description of data. */
    @Test
    void theDataAreDescribed() {
        String description =
                only(visitor.page("/data"), "Dataset").get("description").stringValue();
        assertThat(description).hasSizeBetween(50, 5_000);
    }

    @Test
    void missingPagesTellNothing() {
        assertThat(visitor.get("/cities/nowhere").html().select("script[type=application/ld+json]"))
                .isEmpty();
    }

    private static JsonNode block(Document page) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(page.select("head > script[type=application/ld+json]")
                                .first())
                        .data());
    }

    private static JsonNode only(Document page, String type) {
        return StreamSupport.stream(block(page).get("@graph").spliterator(), false)
                .filter(thing -> thing.get("@type").stringValue().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type));
    }

    private static List<String> texts(JsonNode things, String property) {
        return StreamSupport.stream(things.spliterator(), false)
                .map(thing -> thing.get(property).stringValue())
                .toList();
    }

    private static void collect(JsonNode node, List<JsonNode> things) {
        if (node.has("@type")) {
            things.add(node);
        }
        node.forEach(child -> collect(child, things));
    }
}
