package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;
import org.learningcities.web.Link;
import org.learningcities.web.Pagination;

class PaginationTest {

    private static final Pagination MIDDLE = new Pagination(
            List.of(
                    new Pagination.Item("1", "/cities", false),
                    new Pagination.Item("2", null, true),
                    new Pagination.Item("…", null, false),
                    new Pagination.Item("9", "/cities?page=9", false)),
            "/cities",
            "/cities?page=3",
            null);

    private static Html pagination(Pagination pagination) {
        return Html.render("components/pagination :: pagination(${pagination})", Map.of("pagination", pagination));
    }

    @Test
    void linksThePagesButTheCurrentOne() {
        Html html = pagination(MIDDLE);

        assertThat(html.texts("li")).containsExactly("1", "2", "…", "9");
        assertThat(html.attributes("li a", "href")).containsExactly("/cities", "/cities?page=9");
        assertThat(html.texts("[aria-current=page]")).containsExactly("2");
        assertThat(html.attribute("nav", "aria-label")).isEqualTo("Pages");
    }

    @Test
    void leadsBothWays() {
        assertThat(pagination(MIDDLE).attribute("a[rel=prev]", "href")).isEqualTo("/cities");
        assertThat(pagination(MIDDLE).attribute("a[rel=next]", "href")).isEqualTo("/cities?page=3");
    }

    @Test
    void leadsToTheLastPageFromBeyondIt() {
        Html html = pagination(new Pagination(List.of(), null, null, new Link("Go to the last page, 3", "/c?page=3")));

        assertThat(html.text("nav > a[href=/c?page=3]")).isEqualTo("Go to the last page, 3");
        assertThat(html.has("ol, a[rel]")).isFalse();
    }

    @Test
    void printsNothingWhereOnePageHoldsAll() {
        assertThat(pagination(new Pagination(List.of(), null, null, null)).isEmpty())
                .isTrue();
    }
}
