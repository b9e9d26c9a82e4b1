package org.learningcities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.pattern.PathPattern;

/** No page is forgotten by the tests that look at all of them: each route has a view, and each view a page. */
@PortalTest
class EveryViewTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void everyPageOfTheControllersHasOne() {
        List<PathPattern> pages = pages();
        Set<String> seen = View.all().stream()
                .flatMap(view -> pages.stream()
                        .filter(page ->
                                page.matches(PathContainer.parsePath(view.path().replaceFirst("[?#].*", ""))))
                        .min(PathPattern.SPECIFICITY_COMPARATOR)
                        .stream())
                .map(PathPattern::getPatternString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(pages.stream().map(PathPattern::getPatternString))
                .as("routes; a new one needs an address in View")
                .allSatisfy(page -> assertThat(seen).contains(page));
    }

    /** The routes that answer with a page: no file, which has an ending, nothing for programs, and no way to another. */
    private List<PathPattern> pages() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getMethod().getReturnType() != RedirectView.class)
                .map(Map.Entry::getKey)
                .filter(EveryViewTest::answersWithPage)
                .flatMap(route -> route.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern ->
                        !pattern.getPatternString().replaceAll("\\{[^}]*}", "").contains("."))
                .filter(pattern -> !pattern.getPatternString().equals("/error")) // asked for by the server alone
                .sorted(Comparator.comparing(PathPattern::getPatternString))
                .toList();
    }

    private static boolean answersWithPage(RequestMappingInfo route) {
        Set<MediaType> types = route.getProducesCondition().getProducibleMediaTypes();
        return route.getPathPatternsCondition() != null
                && (types.isEmpty() || types.stream().anyMatch(MediaType.TEXT_HTML::includes));
    }
}
