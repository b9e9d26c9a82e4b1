package org.learningcities.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcities.citation.Citations;
import org.learningcities.city.CityRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.PublicationRepository;
import org.learningcities.source.RetiredStatementRepository;
import org.learningcities.source.StatementRepository;
import org.learningcities.testing.Typed;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.SampleWords;
import org.mockito.Mockito;
import org.springframework.ui.ExtendedModelMap;

/** Whatever stands where the id of a statement should: the page is missing, and the database is asked for ids alone. */
class StatementPropertiesTest {

    private final List<String> asked = new ArrayList<>();

    private final StatementController statements = controller();

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Property
    void whatIsNoIdIsMissing(@ForAll("typed") String file, @ForAll("typed") String key) {
        assertMissing(file, key);
        assertMissing("cork", key);
        assertMissing(file, "lead");
    }

    private void assertMissing(String file, String key) {
        asked.clear();
        assertThatThrownBy(() -> statements.show(file, key, new ExtendedModelMap()))
                .isInstanceOf(MissingPageException.class);
        assertThatThrownBy(() -> statements.file(file, key, "bib")).isInstanceOf(MissingPageException.class);
        assertThat(asked)
                .allMatch(id ->
                        Stream.of(id.replaceFirst("/$", "").split("/", -1)).allMatch(Slug::isWellFormed));
    }

    @Example
    void anIdIsAskedFor() {
        assertMissing("cork", "no-such-statement");
        assertThat(asked).contains("cork/no-such-statement");
    }

    private StatementController controller() {
        CityRepository cities = empty(CityRepository.class);
        StatementPlaces places = new StatementPlaces(
                empty(StatementRepository.class),
                empty(ChapterRepository.class),
                empty(InitiativeRepository.class),
                cities,
                empty(PublicationRepository.class),
                SampleWords.english());
        return new StatementController(
                places,
                empty(RetiredStatementRepository.class),
                cities,
                Mockito.mock(Citations.class),
                SampleWords.english());
    }

    /** A repository that holds nothing and remembers what it was asked for. */
    private <T> T empty(Class<T> repository) {
        return Mockito.mock(repository, Mockito.withSettings().stubOnly().defaultAnswer(call -> {
            Arrays.stream(call.getArguments())
                    .flatMap(StatementPropertiesTest::ids)
                    .forEach(asked::add);
            return Mockito.RETURNS_DEFAULTS.answer(call);
        }));
    }

    private static Stream<String> ids(Object argument) {
        return argument instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(argument));
    }
}
