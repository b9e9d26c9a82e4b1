package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class SearchHelpTest {

    private static Map<String, Object> link(String label, String href) {
        return Map.of("label", label, "href", href);
    }

    private static Html help(boolean empty) {
        Map<String, Object> help = new HashMap<>();
        help.put("corrected", link("Did you mean “library”? (12 hits)", "/search?q=library"));
        help.put("looser", List.of(link("Without the filter “Africa” (3 hits)", "/search?q=x")));
        help.put("nearest", List.of(link("library", "/search?q=library")));
        help.put("signposts", List.of());
        return Html.render(
                "components/search-help :: search-help(${help}, ${empty})", Map.of("help", help, "empty", empty));
    }

    @Test
    void offersTheCorrectedQueryBesideHits() {
        assertThat(help(false).texts("a")).containsExactly("Did you mean “library”? (12 hits)");
    }

    @Test
    void offersWaysOnWhereNothingWasFound() {
        assertThat(help(true).texts("h2"))
                .containsExactly("Drop a filter", "Words near it that our texts have", "Or look around");
        assertThat(help(true).attributes("a", "href"))
                .containsExactly("/search?q=library", "/search?q=x", "/search?q=library", "/initiatives", "/cities");
    }

    @Test
    void printsNothingWhereNoHelpIsNeeded() {
        Map<String, Object> model = new HashMap<>(Map.of("empty", false));
        model.put("help", null);

        assertThat(Html.render("components/search-help :: search-help(${help}, ${empty})", model)
                        .isEmpty())
                .isTrue();
    }
}
