package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.catalina.LifecycleException;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** What visitors see while the portal has too much to do. */
@PortalTest
class AdmissionValveTest {

    @Autowired
    BackSoon backSoon;

    private KeepingServer server;

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    @Test
    void saysBackSoonInTheLanguageOfThePage() throws Exception {
        serve(0);
        Visitor.Answer english = server.visitor.get("/cities");
        assertThat(english.status()).isEqualTo(503);
        assertThat(english.header("Retry-After")).isEqualTo("10");
        assertThat(english.html().select("h1").text()).isEqualTo("Back soon");
        Document french = server.visitor.get("/fr/cities").html();
        assertThat(french.select("html").attr("lang")).isEqualTo("fr");
        assertThat(french.select("h1").text()).isNotEqualTo("Back soon");
        assertThat(french.select("main a").eachAttr("href")).contains("/fr/cities");
    }

    @Test
    void refusesWithTheHeadersOfEveryAnswer() throws Exception {
        serve(0);
        Visitor.Answer answer = server.visitor.get("/cities");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(HeaderFilter.POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void compressesForWhoReadsThat() throws Exception {
        serve(0);
        Visitor.Answer answer = server.visitor.get("/cities", "Accept-Encoding", "gzip, br");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("Back soon");
    }

    @Test
    void givesProgramsProblem() throws Exception {
        serve(0);
        Visitor.Answer answer = server.visitor.get("/api/v1/cities");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.text()).contains("\"status\":503");
    }

    @Test
    void refusesNoStaticFiles() throws Exception {
        serve(0);
        assertThat(server.visitor.get("/assets/css/portal.css").status()).isEqualTo(200);
    }

    @Test
    void keepsPlacesOfPagesFromLargeFiles() throws Exception {
        serve(0);
        assertThat(server.visitor.get("/data/portal.zip").status()).isEqualTo(200);
    }

    @Test
    void givesThePlaceBackWhenAPageFails() throws Exception {
        serve(1);
        server.serve((request, response) -> {
            throw new IllegalStateException("a page that fails");
        });
        assertThat(server.visitor.get("/cities").status()).isEqualTo(500);
        server.serve((request, response) -> response.getWriter().write("a page"));
        assertThat(server.visitor.get("/cities").text()).isEqualTo("a page");
    }

    @Test
    void neverRefusesAKeptPage() throws Exception {
        serve(1);
        server.serve((request, response) -> response.getWriter().write("kept"));
        server.visitor.get("/kept");
        server.serve((request, response) -> response.getWriter()
                .write(server.visitor.get("/kept").status() + " "
                        + server.visitor.get("/new").status()));
        assertThat(server.visitor.get("/outer").text()).isEqualTo("200 503");
    }

    private void serve(int pagesAtOnce) throws LifecycleException {
        server = new KeepingServer(DataSize.ofKilobytes(100), new AdmissionValve(pagesAtOnce, backSoon));
        server.serve((request, response) -> response.getWriter().write("a page"));
    }
}
