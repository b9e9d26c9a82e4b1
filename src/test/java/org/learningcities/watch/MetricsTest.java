package org.learningcities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal counts and measures, and the dashboard that draws it. */
@PortalTest
class MetricsTest {

    private static final Path DASHBOARD = Path.of("docs/grafana-dashboard.json");

    /** The name of a metric in an expression: what stands before the braces of its labels. */
    private static final Pattern METRIC = Pattern.compile("([a-z_]+)\\{");

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient sql;

    @Test
    void countsPagesByWhereTheyCameFrom() {
        String path = "/cities?sort=name&counted=" + System.nanoTime();
        double memory = value("portal_pages_total", "from=\"memory\"");
        double rendering = value("portal_pages_total", "from=\"rendering\"");
        for (int i = 0; i < 3; i++) {
            visitor.page(path);
        }
        assertThat(value("portal_pages_total", "from=\"rendering\"") - rendering)
                .isEqualTo(1);
        assertThat(value("portal_pages_total", "from=\"memory\"") - memory).isEqualTo(2);
    }

    @Test
    void countsEveryRequestOnce() {
        String path = "/about?counted=" + System.nanoTime();
        double before = requests() + value("portal_pages_total", "from=\"memory\"");
        for (int i = 0; i < 3; i++) {
            visitor.page(path);
        }
        assertThat(requests() + value("portal_pages_total", "from=\"memory\"") - before)
                .isEqualTo(3);
    }

    @Test
    void measuresThePhasesOfASearch() {
        visitor.page("/search?q=libraries+" + System.nanoTime());
        for (String phase : new String[] {"expansion", "meaning", "index", "fusion", "hits", "page"}) {
            assertThat(value("portal_search_seconds_count", "phase=\"" + phase + "\""))
                    .as(phase)
                    .isPositive();
        }
    }

    @Test
    void tellsContentAndIndex() {
        String fingerprint =
                sql.sql("select fingerprint from content").query(String.class).single();
        assertThat(value("portal_content", "fingerprint=\"" + fingerprint + "\""))
                .isEqualTo(1);
        assertThat(value("portal_index_documents", "")).isGreaterThan(100);
    }

    @Test
    void dashboardDrawsWhatThereIs() throws IOException {
        visitor.page("/search?q=parks");
        Set<String> drawn = new TreeSet<>();
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(DASHBOARD));
        for (JsonNode panel : dashboard.get("panels")) {
            for (JsonNode target : panel.get("targets")) {
                METRIC.matcher(target.get("expr").asString()).results().forEach(result -> drawn.add(result.group(1)));
            }
        }
        assertThat(drawn).hasSizeGreaterThan(10);
        Set<String> told = new TreeSet<>();
        metrics()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> told.add(line.replaceFirst("[{ ].*", "")));
        assertThat(told).containsAll(drawn);
        assertThat(metrics()).contains("le=\"0.2\"", "le=\"1.0\"");
    }

    private double requests() {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count{"))
                .mapToDouble(MetricsTest::last)
                .sum();
    }

    private double value(String name, String label) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(MetricsTest::last)
                .sum();
    }

    private String metrics() {
        return visitor.management().get("/actuator/prometheus").text();
    }

    private static double last(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
