package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A block of data holds what was put into it, whatever that is. */
class LinkedDataWriterTest {

    private static final LinkedDataWriter WRITER = new LinkedDataWriter(new Site("https://portal.example/", 2026));

    @Test
    void staysWithinItsBlockWhateverTheTextsHold() {
        String title = "</script><script>alert(1)</script><!--<script>\"\\\u2028&amp;";
        Head head = Head.of(title, "a page", "/a", new Link("Home", "/"));
        Document page = Jsoup.parse("<head><script type=\"application/ld+json\">" + WRITER.write(head)
                + "</script></head><body><p>after</p></body>");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("body").html()).isEqualTo("<p>after</p>");
        JsonNode list = graph(page.select("script").first().data());
        assertThat(list.at("/0/itemListElement/1/name").stringValue()).isEqualTo(title);
    }

    @Test
    void writesAddressesInFullAndLeavesOutWhatIsMissing() {
        Head head = Head.of("Cork", "a city", "/cities/cork")
                .with(new LinkedData.City(
                        "Cork", null, new LinkedData.GeoCoordinates(51.9, -8.47), new LinkedData.Country("Ireland")))
                .with(LinkedData.Organization.portal(SampleWords.english()));

        assertThat(WRITER.write(head))
                .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Organization\"")
                .contains("\"url\":\"https://portal.example/\"", "\"@type\":\"GeoCoordinates\"")
                .doesNotContain("alternateName", "null");
    }

    private static JsonNode graph(String json) {
        return JsonMapper.shared().readTree(json).get("@graph");
    }
}
