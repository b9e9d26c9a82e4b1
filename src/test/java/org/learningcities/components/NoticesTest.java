package org.learningcities.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Html;

class NoticesTest {

    private static Html notices(String... texts) {
        return Html.render("components/notices :: notices(${texts})", Map.of("texts", List.of(texts)));
    }

    @Test
    void tellsEachInAParagraph() {
        assertThat(notices("One.", "Two.").texts("[role=status] p")).containsExactly("One.", "Two.");
    }

    @Test
    void printsNothingWhereThereIsNone() {
        assertThat(notices().isEmpty()).isTrue();
    }

    @Test
    void printsWhatAVisitorSentAsText() {
        assertThat(notices("“<script>a</script>”").text("p")).isEqualTo("“<script>a</script>”");
        assertThat(notices("<script>a</script>").has("script")).isFalse();
    }
}
