package org.learningcities.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.SampleCities;
import org.learningcities.web.SampleWords;
import org.springframework.test.util.ReflectionTestUtils;

/** One test a rule of the page /about/evidence. */
class BackingTest {

    private static int count;

    private static Source source(Voice voice, String publisher, @Nullable Integer year) {
        Source source = SampleCities.source("cork/s" + ++count, "A title");
        ReflectionTestUtils.setField(source, "voice", voice);
        ReflectionTestUtils.setField(source, "publisher", publisher);
        ReflectionTestUtils.setField(source, "year", year);
        return source;
    }

    @Test
    void countsCityAndUnescoAsOneAccount() {
        Backing backing = Backing.of(
                List.of(
                        source(Voice.CITY, "Cork City Council", 2014),
                        source(Voice.CITY, "Cork Learning City", 2015),
                        source(Voice.UNESCO, "UIL", 2016)),
                false);

        assertThat(backing.independent()).isEqualTo(1);
        assertThat(backing.several()).isFalse();
    }

    @Test
    void countsEveryOtherPublisherOnce() {
        Backing backing = Backing.of(
                List.of(
                        source(Voice.PRESS, "The Echo", 2014),
                        source(Voice.PRESS, "the echo", 2015),
                        source(Voice.PRESS, "Irish Examiner", 2016),
                        source(Voice.CITY, "Cork City Council", 2016)),
                false);

        assertThat(backing.independent()).isEqualTo(3);
        assertThat(backing.several()).isTrue();
    }

    @Test
    void namesEachVoiceOnce() {
        Backing backing = Backing.of(
                List.of(
                        source(Voice.PRESS, "The Echo", 2014),
                        source(Voice.PRESS, "Irish Examiner", 2015),
                        source(Voice.RESEARCH, "A university", 2015)),
                false);

        assertThat(backing.voices()).containsExactly(Voice.RESEARCH, Voice.PRESS);
    }

    @Test
    void takesTheNewestYearAndPassesOverTheUndated() {
        assertThat(Backing.of(
                                List.of(
                                        source(Voice.PRESS, "a", 2014),
                                        source(Voice.PRESS, "b", null),
                                        source(Voice.PRESS, "c", 2011)),
                                false)
                        .newest())
                .isEqualTo(2014);
        assertThat(Backing.of(List.of(source(Voice.PRESS, "a", null)), false).newest())
                .isNull();
    }

    @Test
    void saysWhetherAResultIsStated() {
        Backing stated = Backing.of(List.of(source(Voice.PRESS, "The Echo", 2017)), true);
        Backing silent = Backing.of(List.of(source(Voice.PRESS, "The Echo", null)), false);

        assertThat(stated.inWords(SampleWords.english()))
                .isEqualTo("One independent source: press; newest of 2017; a result is stated.");
        assertThat(silent.inWords(SampleWords.english()))
                .isEqualTo("One independent source: press; all undated; no result is stated.");
    }
}
