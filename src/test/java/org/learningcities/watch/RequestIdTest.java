package org.learningcities.watch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcities.testing.Typed;

/** Whatever comes as an id, what goes into the log and the answer is letters, digits and a few signs. */
class RequestIdTest {

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Property
    void isHarmless(@ForAll("typed") String asked) {
        assertThat(RequestId.of(asked)).matches("[A-Za-z0-9._-]{8,64}");
        assertThat(RequestId.of(null)).matches("[0-9a-f]{16}").isNotEqualTo(RequestId.of(null));
    }

    @Property
    void isTakenOverWhereItIsOne(@ForAll @net.jqwik.api.constraints.LongRange(min = 0) long number) {
        String id = "%016X-a.b_c".formatted(number);
        assertThat(RequestId.of(id)).isEqualTo(id);
    }
}
