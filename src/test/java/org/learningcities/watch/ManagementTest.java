package org.learningcities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.RawVisitor;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Health and metrics stand on a port of their own, for this machine alone, and only what is meant to be shown is shown. */
@PortalTest
class ManagementTest {

    @Autowired
    Visitor visitor;

    @Value("${management.server.address}")
    String address;

    @ParameterizedTest
    @CsvSource({"8080, 9080", "8111, 9111", "64535, 65535", "64536, 63536", "65535, 64535", "0, 0", "-1, -1"})
    void standsBesideThePages(int pages, int management) {
        assertThat(ManagementPort.beside(pages)).isEqualTo(management);
    }

    @Test
    void isForThisMachineAlone() {
        assertThat(address).isEqualTo("127.0.0.1");
        assertThat(visitor.management().port()).isNotEqualTo(visitor.port());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus"
            })
    void showsHealthAndMetrics(String path) {
        Visitor.Answer answer = visitor.management().get(path);
        assertThat(answer.status()).isEqualTo(200);
        guarded(answer);
    }

    @Test
    void namesThePartsOfHealthAndNoMore() {
        assertThat(visitor.management().get("/actuator/health").text())
                .contains("\"status\":\"UP\"", "\"database\"", "\"index\"", "\"diskSpace\"")
                .doesNotContain("details", "jdbc", "free");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cities",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/shutdown",
                "/actuator/health/nothing"
            })
    void showsNothingElse(String path) {
        Visitor.Answer answer = visitor.management().get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("\tat ", "Exception");
        guarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void canOnlyBeRead(String method) {
        Visitor.Answer answer = visitor.management().ask(method, "/actuator/health");
        assertThat(answer.status()).isEqualTo(405);
        guarded(answer);
    }

    @Test
    void answersMalformedRequestsWithoutStackTrace() throws IOException {
        try (RawVisitor raw = new RawVisitor(visitor.management().port())) {
            RawVisitor.RawAnswer answer = raw.get("/actuator/health?a=%ED%A0%80");
            assertThat(answer.status()).isIn(200, 400);
            assertThat(answer.body()).doesNotContain("\tat ", "Exception");
        }
    }

    private static void guarded(Visitor.Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
    }
}
