package org.learningcities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.SourceFile;
import org.learningcities.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The style page shows every component there is, and the tokens as they are. */
@PortalTest
class StylePageTest {

    /** Landmarks that a page has once: they stand in their own place, with a sentence under their name. */
    private static final Set<String> ONCE = Set.of("breadcrumbs", "toc");

    @Autowired
    Visitor visitor;

    private static List<String> components() {
        return SourceFile.under("src/main/resources/templates/components", ".html").stream()
                .map(SourceFile::name)
                .toList();
    }

    @Test
    void showsEveryComponentWithWhatItIsFor() {
        Document page = visitor.page("/about/style");

        assertThat(components()).isNotEmpty().allSatisfy(name -> {
            assertThat(page.select("section#" + name + " .style-head > h2").text())
                    .as("heading of %s", name)
                    .isEqualTo(name);
            assertThat(page.select("section#" + name + " .style-head > p").text())
                    .as("purpose of %s", name)
                    .hasSizeGreaterThan(20);
            assertThat(page.select((ONCE.contains(name) ? "" : "section#" + name + " ") + "." + name))
                    .as("sample of %s", name)
                    .isNotEmpty();
        });
        assertThat(page.select(".toc a").eachText()).containsSubsequence(components());
    }

    @Test
    void showsEachColourOnItsGroundByDayAndByNight() {
        Document page = visitor.page("/about/style");

        assertThat(page.select("#colours tr:has(th:containsOwn(text-subtle)) td")
                        .eachText())
                .containsExactly("#515a63 6.7 to 1", "#a9b0b6 8.1 to 1");
        assertThat(page.select("#colours tr:has(th:containsOwn(africa)) rect").eachAttr("fill"))
                .containsExactly("#fbfaf6", "#a4500a", "#14181c", "#f0a45c");
    }

    @Test
    void setsEachSizeOfTypeInItself() {
        String styles =
                SourceFile.of("src/main/resources/static/css/pages/style.css").text();

        assertThat(visitor.page("/about/style").select("#type dd").eachAttr("data-size"))
                .hasSizeGreaterThan(8)
                .allSatisfy(size -> assertThat(styles).contains("[data-size=\"" + size + "\"]", "--size-" + size));
    }
}
