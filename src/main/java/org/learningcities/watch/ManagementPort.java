package org.learningcities.watch;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts health and metrics on a port of their own: unless one is named, 1,000 above that of the pages, so that two portals on
 * one machine that have two ports for their pages have two for these as well.
 */
class ManagementPort implements EnvironmentPostProcessor {

    private static final String PROPERTY = "management.server.port";

    private static final int PAGES = 8080;
    private static final int ABOVE = 1_000;
    private static final int HIGHEST = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(PROPERTY)) {
            int pages = environment.getProperty("server.port", Integer.class, PAGES);
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("management port", Map.of(PROPERTY, beside(pages))));
        }
    }

    /** A free port where the pages have one; below, where there is none above. */
    static int beside(int pages) {
        if (pages <= 0) {
            return pages;
        }
        return pages + ABOVE <= HIGHEST ? pages + ABOVE : pages - ABOVE;
    }
}
