package org.learningcities.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Speaking;

class LabelsTest {

    private static final Map<String, String> FUNDING = Map.of("question/funding", "Financement");

    @Test
    void givesTheVisitorsLanguage() {
        assertThat(Speaking.in("fr", FUNDING, () -> Labels.of("question/funding", "Funding")))
                .isEqualTo("Financement");
        assertThat(Speaking.in("fr", FUNDING, () -> Labels.isTranslated("question/funding")))
                .isTrue();
    }

    @Test
    void givesEnglishWhatIsNotTranslatedOrMadeForNoPage() {
        assertThat(Speaking.in("fr", FUNDING, () -> Labels.of("question/issues", "Issues")))
                .isEqualTo("Issues");
        assertThat(Labels.of("question/funding", "Funding")).isEqualTo("Funding");
    }

    @Test
    void tellsWhatIsCalledSo() {
        Map<String, String> labels =
                Map.of("city/cork", "Cork", "city/cork/tagline", "Cork la verte", "region/africa", "Corne");

        assertThat(Speaking.in("fr", labels, () -> Labels.ids("city", name -> name.startsWith("Cor"))))
                .containsExactly("cork");
        assertThat(Speaking.in("fr", labels, () -> Labels.ids("city", String::isEmpty)))
                .isEmpty();
        assertThat(Labels.ids("city", name -> true)).isEmpty();
    }

    @Test
    void looksIntoTheEnglishTextsAndGoesOnInTheLanguage() {
        List<String> said = Speaking.in(
                "fr",
                FUNDING,
                () -> List.of(
                        Labels.inEnglish(() -> Labels.of("question/funding", "Funding")),
                        Labels.of("question/funding", "Funding")));

        assertThat(said).containsExactly("Funding", "Financement");
    }

    @Test
    void namesCountriesAsTheLanguageDoes() {
        assertThat(Labels.country("IE", "Ireland")).isEqualTo("Ireland");
        assertThat(Speaking.in("fr", Map.of(), () -> Labels.country("IE", "Ireland")))
                .isEqualTo("Irlande");
        assertThat(Speaking.in("zh", Map.of(), () -> Labels.country("IE", "Ireland")))
                .isEqualTo("爱尔兰");
    }

    @Test
    void sortsAsTheLanguageDoes() {
        List<String> names = List.of("Éthiopie", "Zambie", "Finlande", "Espagne");

        assertThat(Speaking.in(
                        "fr",
                        Map.of(),
                        () -> names.stream().sorted(Labels::compare).toList()))
                .containsExactly("Espagne", "Éthiopie", "Finlande", "Zambie");
    }
}
