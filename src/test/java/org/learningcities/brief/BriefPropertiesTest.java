package org.learningcities.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcities.shared.BriefItem;
import org.learningcities.shared.Slug;
import org.learningcities.testing.Typed;
import org.learningcities.web.SampleWords;

/** What holds of whatever stands in the address of a brief, of its items and of the slugs and ids they are made of. */
class BriefPropertiesTest {

    private static final List<String> CITIES = List.of("cork", "beijing");

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Provide
    Arbitrary<String> slugs() {
        return net.jqwik.api.Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars('-', '0', 'A', 'é', '/', '\n')
                .ofMaxLength(8);
    }

    @Property
    void itemIsWrittenAsItWasRead(@ForAll("typed") String typed) {
        BriefItem.parse(typed).ifPresent(item -> assertThat(item).hasToString(typed));
    }

    @Property
    void slugHasNothingButLettersDigitsAndSingleHyphens(@ForAll("slugs") String slug) {
        boolean wellFormed = !slug.isEmpty()
                && slug.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                && !slug.startsWith("-")
                && !slug.endsWith("-")
                && !slug.contains("--");
        assertThat(Slug.isWellFormed(slug)).isEqualTo(wellFormed);
        assertThat(BriefItem.parse("statement:cork/" + slug).isPresent()).isEqualTo(wellFormed);
        assertThat(BriefItem.parse("city:" + slug).isPresent()).isEqualTo(wellFormed);
    }

    @Property
    void briefIsBoundedAndItsAddressLeadsToItself(@ForAll("typed") String query) {
        BriefQuery brief = read(query + "&title=" + query);
        assertThat(brief.items())
                .hasSizeLessThanOrEqualTo(BriefQuery.MOST_ITEMS)
                .doesNotHaveDuplicates();
        assertThat(brief.title().codePointCount(0, brief.title().length()))
                .isLessThanOrEqualTo(BriefQuery.LONGEST_TITLE);
        String address = brief.address("");
        assertThat(address).matches("/brief(\\?[A-Za-z0-9.*_+%=&:/-]+)?");
        BriefQuery again = read(address.replaceFirst("^/brief\\??", ""));
        assertThat(again.items()).isEqualTo(brief.items());
        assertThat(again.title()).isEqualTo(brief.title());
    }

    @Property
    void buttonsKeepTheItems(@ForAll("slugs") String one, @ForAll("slugs") String other) {
        String items = List.of(one, other, "cork", "beijing").stream()
                .map(slug -> "item=city:" + slug)
                .collect(Collectors.joining("&"));
        List<BriefItem> before = read(items).items();
        for (String button : List.of("up", "down")) {
            assertThat(read(items + "&" + button + "=city:" + one).items()).containsExactlyInAnyOrderElementsOf(before);
        }
        assertThat(read(items + "&remove=city:cork").items())
                .isEqualTo(before.stream()
                        .filter(item -> !item.id().equals("cork"))
                        .toList());
    }

    private static BriefQuery read(String query) {
        return BriefQuery.read(SampleWords.asked(query), CITIES, SampleWords.english());
    }
}
