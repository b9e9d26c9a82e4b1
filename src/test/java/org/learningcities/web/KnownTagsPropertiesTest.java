package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.WithNull;
import org.learningcities.testing.Typed;

/** Which "If-None-Match" names a kept page: a list of tags, weak or strong, that has its own among them, or "*" alone. */
class KnownTagsPropertiesTest {

    private static final KeptPage PAGE = new KeptPage(List.of(), List.of(), "0a1b", new byte[0], null);

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    /** Tags of others; some hold ours, or what stands between tags. */
    @Provide
    Arbitrary<String> others() {
        return Arbitraries.strings()
                .withChars("0a1bW/, *'é")
                .ofMaxLength(12)
                .filter(tag -> !tag.equals("0a1b"))
                .flatMap(tag -> Arbitraries.of("\"" + tag + "\"", "W/\"" + tag + "\""));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return others().list().ofMaxSize(5);
    }

    @Property
    void itsOwnTagIsKnownWhereverItStands(
            @ForAll("lists") List<String> before, @ForAll("lists") List<String> after, @ForAll boolean weak) {
        String own = weak ? "W/\"0a1b\"" : "\"0a1b\"";
        List<String> all = new ArrayList<>(before);
        all.add(own);
        all.addAll(after);
        assertThat(PAGE.isKnown(String.join(", ", all))).isTrue();
        assertThat(PAGE.isKnown(String.join(",", all))).isTrue();
    }

    @Property
    void tagsOfOthersAreNot(@ForAll("lists") List<String> tags) {
        assertThat(PAGE.isKnown(String.join(", ", tags))).isFalse();
        assertThat(PAGE.isKnown(String.join(",", tags))).isFalse();
    }

    @Property
    void anyTextIsRead(@ForAll("typed") @WithNull String typed) {
        assertThat(PAGE.isKnown(typed)).isEqualTo(typed != null && typed.strip().equals("*"));
    }

    @Provide
    Arbitrary<String> malformed() {
        return Arbitraries.of(
                "", "W/\"0a1b", "0a1b", "\"W/\"0a1b\"\"", "\"x, W/\"0a1b\"", "\"x\" W/\"0a1b\"", "\"x\", *");
    }

    @Property
    void whatIsNoListOfTagsNamesNone(@ForAll("malformed") String tags) {
        assertThat(PAGE.isKnown(tags)).isFalse();
    }
}
