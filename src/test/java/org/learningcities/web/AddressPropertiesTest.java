package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import org.learningcities.testing.Typed;

/** What holds of whatever stands in an address or a header: it is read without failure, and what is kept of it is bounded. */
class AddressPropertiesTest {

    private static final List<String> KNOWN = List.of("africa", "cork", "a");

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Property
    void whatWasReadOnceReadsTheSameAgain(@ForAll("typed") String query) {
        QueryString once = QueryString.parse(query);
        assertThat(QueryString.parse(once.toString())).isEqualTo(once);
        assertThat(once.on("/cities")).matches("/cities(\\?[A-Za-z0-9.*_+%=&:/-]+)?");
    }

    @Property
    void valueComesBackAsItWasPut(@ForAll("typed") String value) {
        String whole = value.replaceAll("\\p{Cs}", "\uFFFD");
        QueryString state = QueryString.EMPTY.withOnly("page", "2").withOnly("q", whole);
        assertThat(QueryString.parse(state.toString()).values("q")).containsExactly(whole);
        assertThat(state.names()).containsExactly("q");
        assertThat(state.without("q", whole)).isEqualTo(QueryString.EMPTY);
    }

    @Property
    void stateHasWhatIsKnownAndNothingElse(@ForAll("typed") String query) {
        Parameters parameters = SampleWords.asked(query);
        List<String> regions = parameters.filter("region", KNOWN);
        String sort = parameters.choice("sort", KNOWN);
        String text = parameters.text("q", 20);
        int page = parameters.page();

        assertThat(KNOWN).containsAll(regions).contains(sort);
        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(20);
        assertThat(text.chars()).noneMatch(Character::isISOControl);
        assertThat(page).isBetween(1, 999_999_999);
        assertThat(parameters.state().names()).isSubsetOf("region", "sort", "q");
        assertThat(parameters.notices()).hasSizeLessThanOrEqualTo(6);
        Parameters again = SampleWords.asked(parameters.state().toString());
        assertThat(again.filter("region", KNOWN)).isEqualTo(regions);
        assertThat(again.choice("sort", KNOWN)).isEqualTo(sort);
        assertThat(again.text("q", 20)).isEqualTo(text);
        assertThat(again.notices()).isEmpty();
    }

    @Property
    void numberIsWithinItsBoundsOrNone(@ForAll("typed") String typed) {
        BigDecimal most = BigDecimal.valueOf(1_000);
        String query =
                QueryString.EMPTY.withOnly("n", typed.replaceAll("\\p{Cs}", "")).toString();
        BigDecimal number = SampleWords.asked(query).number("n", BigDecimal.ONE, most);
        assertThat(number == null || number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(most) <= 0)
                .isTrue();
    }

    @Property
    void pageNumberIsReadWhereItIsOne(@ForAll @IntRange(min = 1, max = 999_999_999) int page) {
        assertThat(SampleWords.asked("page=" + page).page()).isEqualTo(page);
        assertThat(SampleWords.asked("page=-" + page).page()).isEqualTo(1);
        assertThat(SampleWords.asked("page=" + page + "0000000000").page()).isEqualTo(1);
    }

    @Property
    void sliceNeverReachesPastTheList(@ForAll @IntRange(max = 200) int size, @ForAll @Positive int page) {
        List<Integer> all = java.util.stream.IntStream.range(0, size).boxed().toList();
        Slice<Integer> slice = Slice.of(all, 12, SampleWords.asked("page=" + page), "/cities", SampleWords.english());
        assertThat(slice.rows()).hasSizeLessThanOrEqualTo(12);
        assertThat(slice.rows().isEmpty()).isEqualTo(size == 0 || slice.page() > slice.pages());
        assertThat(all).containsAll(slice.rows());
    }

    @Property
    void anyHeaderNamesALanguageOrNone(@ForAll("typed") String header) {
        assertThat(OfferedLanguage.preferred(header)).isNotNull();
        assertThat(OfferedLanguage.preferred("fr;q=0.4, " + "x".repeat(500))).isEmpty();
    }

    @Property
    void languageOfMoreWeightWins(@ForAll @IntRange(max = 998) int less) {
        String header = "fr;q=0.%03d, ru;q=0.%03d".formatted(less, less + 1);
        assertThat(OfferedLanguage.preferred(header)).contains(Language.RUSSIAN);
    }

    @Property
    void anyHeaderAcceptsAFormatOfThoseOfferedOrNone(@ForAll("typed") String header) {
        assertThat(FileFormat.accepted(header, List.of(FileFormat.CSV)).stream())
                .isSubsetOf(FileFormat.CSV);
        assertThat(FileFormat.accepted("text/html, " + header, List.of())).isEmpty();
        assertThat(FileFormat.ofPath("/cities." + header).map(FileFormat::ending))
                .isIn(
                        FileFormat.of(header).map(FileFormat::ending),
                        FileFormat.ofPath("/" + header).map(FileFormat::ending));
    }

    @Property
    void onlyPathsOfOurLanguagesNameOne(@ForAll("typed") String path) {
        Language.ofPath("/" + path)
                .ifPresent(language -> assertThat("/" + path + "/").startsWith("/" + language.tag() + "/"));
        assertThat(Language.ofPath("/fr/" + path)).contains(Language.FRENCH);
    }
}
