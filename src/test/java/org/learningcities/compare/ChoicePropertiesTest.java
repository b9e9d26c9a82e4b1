package org.learningcities.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcities.city.CitySummary;
import org.learningcities.testing.Typed;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;
import org.learningcities.web.SampleWords;

/** What holds of a comparison whatever stands in its address: at most six cities, and an address that leads to itself. */
class ChoicePropertiesTest {

    private static final List<CitySummary> KNOWN = Stream.of("a", "b", "c", "cork", "d", "e", "f", "z")
            .map(slug -> new CitySummary(slug, "City " + slug, null, "", "IE", "Ireland", "europe", "Europe"))
            .toList();

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    /** Lists of cities: known, repeated and unknown ones, and any text, raw or as a browser encodes it. */
    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> slugs = Arbitraries.of(KNOWN).map(CitySummary::slug);
        Arbitrary<String> others = Arbitraries.oneOf(
                Typed.text(), Arbitraries.of("", "CORK", "cork ", "nowhere", "a".repeat(5_000), "numbers"));
        Arbitrary<String> names = Arbitraries.of(Choice.CITY, Choice.CITY, Choice.CITY, Choice.ROWS, "colour");
        return Arbitraries.oneOf(slugs, slugs, others)
                .flatMap(value -> names.map(name -> name + "=" + value))
                .list()
                .ofMaxSize(60)
                .map(pairs -> String.join("&", pairs));
    }

    @Property
    void holdsAtMostSixKnownCitiesEachOnce(@ForAll("queries") String query) {
        Choice choice = read(query);
        assertThat(choice.cities())
                .hasSizeLessThanOrEqualTo(Choice.MOST)
                .doesNotHaveDuplicates()
                .isSubsetOf(KNOWN);
        assertThat(choice.isEnough()).isEqualTo(choice.cities().size() >= Choice.LEAST);
        assertThat(choice.notices()).hasSizeLessThanOrEqualTo(2 + Choice.MOST + 6);
    }

    @Property
    void itsAddressLeadsToItself(@ForAll("queries") String query) {
        Choice choice = read(query);
        String address = choice.state().on(ComparePage.PATH);
        assertThat(address).matches("/compare(\\?[a-z=&-]+)?");
        Choice again = read(choice.state().toString());
        assertThat(again.cities()).isEqualTo(choice.cities());
        assertThat(again.rows()).isEqualTo(choice.rows());
        assertThat(again.state()).isEqualTo(choice.state());
        assertThat(again.notices()).hasSize(choice.cities().size() == 1 ? 1 : 0);
    }

    @Property
    void orderAndRepetitionMakeNoDifference(@ForAll("queries") String query) {
        List<String> slugs = QueryString.parse(query).values(Choice.CITY);
        String sortedTwice = Stream.concat(slugs.stream().sorted(), slugs.stream())
                .map(slug -> QueryString.EMPTY.withOnly(Choice.CITY, slug).toString())
                .collect(Collectors.joining("&"));
        assertThat(read(sortedTwice).cities()).isEqualTo(read(query).cities());
    }

    @Property
    void anyTextIsRead(@ForAll("typed") String query) {
        assertThat(read(query).cities()).hasSizeLessThanOrEqualTo(Choice.MOST);
        assertThat(read("city=" + query + "&rows=" + query + "&city=" + query).cities())
                .isSubsetOf(KNOWN);
    }

    private static Choice read(String query) {
        Parameters parameters = SampleWords.asked(query);
        return Choice.read(parameters, Choice.cities(parameters, KNOWN), List.of(), List.of(), SampleWords.english());
    }
}
