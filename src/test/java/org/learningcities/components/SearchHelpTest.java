package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.search.Help;
import org.learningcities.style.SearchSamples;
import org.learningcities.testing.Html;

class SearchHelpTest {

    private static Html help(@Nullable Help help, boolean empty) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("help", help);
        model.put("empty", empty);
        return Html.render("components/search-help :: search-help(${help}, ${empty})", model);
    }

    @Test
    void offersTheCorrectedQueryBesideHits() {
        assertThat(help(new SearchSamples().help(), false).texts("a"))
                .containsExactly("Did you mean “library”? (12 hits)");
    }

    @Test
    void offersWaysOnWhereNothingWasFound() {
        Html html = help(new SearchSamples().help(), true);

        assertThat(html.texts("h2"))
                .containsExactly(
                        "Drop a filter",
                        "Words near it that our texts have",
                        "Perhaps it stands here",
                        "Or look around");
        assertThat(html.attributes("a", "href")).endsWith("/questions/funding", "/initiatives", "/cities");
    }

    @Test
    void printsNothingWhereNoHelpIsNeeded() {
        assertThat(help(null, false).isEmpty()).isTrue();
    }
}
