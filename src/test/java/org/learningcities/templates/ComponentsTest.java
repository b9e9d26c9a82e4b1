package org.learningcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.SourceFile;
import org.springframework.util.StringUtils;

/** A component is one template, one stylesheet and one test of the same name. */
class ComponentsTest {

    private static final String STYLES = "src/main/resources/static/css/components";

    private static final String TESTS = "src/test/java/org/learningcities/components";

    static List<SourceFile> components() {
        return SourceFile.under("src/main/resources/templates/components", ".html");
    }

    static List<SourceFile> keptTemplates() {
        return SourceFile.under("src/main/resources/templates", ".html").stream()
                .filter(template ->
                        components().contains(template) || template.name().startsWith("_"))
                .toList();
    }

    @Test
    void areFound() {
        assertThat(components()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("components")
    void haveAStylesheetOfTheirName(SourceFile component) {
        assertThat(SourceFile.of(STYLES + "/" + component.name() + ".css").text())
                .contains("." + component.name());
    }

    @ParameterizedTest
    @MethodSource("components")
    void haveATestOfTheirNameThatRendersThem(SourceFile component) {
        String test = Arrays.stream(component.name().split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());

        assertThat(SourceFile.of(TESTS + "/" + test + "Test.java").text())
                .contains("components/" + component.name() + " :: " + component.name() + "(");
    }

    @ParameterizedTest
    @MethodSource("components")
    void haveOneFragmentAndOneClassOfTheirName(SourceFile component) {
        var fragments = component.html().getElementsByAttribute("th:fragment");

        assertThat(fragments).hasSize(1);
        assertThat(fragments.attr("th:fragment")).startsWith(component.name() + "(");
        assertThat(fragments.attr("class")).isEqualTo(component.name());
    }

    /** Their text is kept for whoever takes equal records; so is that of the parts of a page. */
    @ParameterizedTest
    @MethodSource("keptTemplates")
    void knowNothingButWhatTheyTake(SourceFile template) {
        String taken = String.join(
                " ", template.html().getElementsByAttribute("th:fragment").eachAttr("th:fragment"));
        for (String other : List.of("page", "shell")) {
            if (!taken.matches(".*\\b" + other + "\\b.*")) {
                assertThat(template.text()).doesNotContainPattern("[$]\\{[^}]*(?<![#.\\w'-])" + other + "\\b");
            }
        }
        assertThat(template.text()).doesNotContainPattern("#(ctx|vars|locale|request|session)\\b");
    }

    @Test
    void leaveNoStylesheetBehind() {
        assertThat(SourceFile.under(STYLES, ".css").stream().map(SourceFile::name))
                .containsExactlyInAnyOrderElementsOf(
                        components().stream().map(SourceFile::name).toList());
    }
}
