package org.learningcities.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.Canonical;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cards that other sites may frame, and the answers that tell them how. */
@PortalTest
class EmbedsTest {

    private static final String PRACTICE = "/initiatives/cork/lifelong-learning-festival";

    @Autowired
    Visitor visitor;

    @ParameterizedTest
    @ValueSource(strings = {"/cities/cork", "/cities/ybycui", PRACTICE})
    void areSmallAndHaveNoScriptAndNoCookie(String path) {
        Visitor.Answer card = visitor.get("/embed" + path);
        Document page = card.html();
        String stylesheet = page.select("link[rel=stylesheet]").attr("href");
        Visitor.Answer style = visitor.get(stylesheet);

        assertThat(style.status()).isEqualTo(200);
        assertThat(card.body().length + style.body().length).isLessThan(15_000);
        assertThat(page.select("script, img, iframe, style, [style]")).isEmpty();
        assertThat(card.header("Set-Cookie")).isEmpty();
        assertThat(page.select("a")).hasSize(2).allSatisfy(link -> {
            assertThat(link.attr("href")).isEqualTo(Canonical.PORTAL + path);
            assertThat(link.attr("rel")).isEqualTo("noopener");
        });
    }

    @ParameterizedTest
    @CsvSource({"/cities/cork, '.'", PRACTICE + ", '; 6 more on the page.'"})
    void nameTheirSources(String path, String end) {
        Document page = visitor.page("/embed" + path);

        assertThat(page.select(".embed-source").text())
                .matches("Source: .+, .+, (\\d{4}|undated)[^,]*")
                .endsWith(end);
        assertThat(page.select("h1").text())
                .isEqualTo(visitor.page(path).select("h1").text());
    }

    @Test
    void aloneMayBeFramed() {
        assertThat(visitor.get("/embed/cities/cork").header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .doesNotContain("script-src");
        for (String path : new String[] {"/", "/cities/cork", PRACTICE, "/embed/cities/nowhere", "/oembed", "/embed"}) {
            assertThat(visitor.get(path).header("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/embed/cities/nowhere", "/embed/cities/Cork", "/embed/initiatives/cork/none", "/embed/about"})
    void areMissingWhereThereIsNoPage(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cities/cork", PRACTICE})
    void areFoundFromThePageAndGivenAsCode(String path) {
        Document page = visitor.page(path);
        String code = page.select(".embed-code pre").text();
        for (Element link : page.select("link[type$=+oembed]")) {
            Visitor.Answer answer = visitor.get(link.attr("href").substring(Canonical.PORTAL.length()));
            String html = link.attr("type").startsWith("application/json")
                    ? JsonMapper.shared().readTree(answer.body()).get("html").stringValue()
                    : Jsoup.parse(answer.text(), Parser.xmlParser())
                            .select("oembed > html")
                            .text();
            assertThat(html).isEqualTo(code);
        }
        assertThat(page.select("link[type$=+oembed]")).hasSize(2);
        assertThat(Jsoup.parse(code).select("iframe").attr("src")).isEqualTo(Canonical.PORTAL + "/embed" + path);
        assertThat(visitor.page("/about").select("link[type$=+oembed]")).isEmpty();
    }

    @Test
    void fitIntoTheRoomThatThereIs() {
        JsonNode card = JsonMapper.shared()
                .readTree(visitor.get(oembed("/cities/cork?a=b#funding") + "&maxwidth=300&maxheight=200")
                        .body());

        assertThat(card.get("version").stringValue()).isEqualTo("1.0");
        assertThat(card.get("type").stringValue()).isEqualTo("rich");
        assertThat(card.get("width").intValue()).isEqualTo(300);
        assertThat(card.get("height").intValue()).isEqualTo(200);
        assertThat(card.get("html").stringValue()).contains("width=\"300\"", "height=\"200\"");
    }

    @Test
    void areRefusedAsTheSpecificationSays() {
        assertThat(visitor.get(oembed("/cities/nowhere")).status()).isEqualTo(404);
        assertThat(visitor.get(oembed("/about")).status()).isEqualTo(404);
        assertThat(visitor.get("/oembed").status()).isEqualTo(404);
        assertThat(visitor.get("/oembed?url=https%3A%2F%2Fexample.org%2Fcities%2Fcork")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get(oembed("/cities/cork") + "&format=yaml").status())
                .isEqualTo(501);
    }

    private static String oembed(String path) {
        return "/oembed?url=" + URLEncoder.encode(Canonical.PORTAL + path, StandardCharsets.UTF_8);
    }
}
