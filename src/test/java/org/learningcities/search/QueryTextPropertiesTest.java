package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningcities.testing.Typed;
import org.learningcities.web.SampleWords;

/** What holds of whatever is typed into the search. */
class QueryTextPropertiesTest {

    private static final Map<FilterField, List<String>> KNOWN = Arrays.stream(FilterField.values())
            .collect(Collectors.toMap(Function.identity(), field -> List.of("africa")));

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Property
    void piecesAreWordsOfWhatWasTyped(@ForAll("typed") String typed) {
        QueryText text = QueryText.of(typed);
        assertThat(text.pieces()).noneMatch(piece -> piece.text().isBlank());
        assertThat(text.excluded()).noneMatch(String::isBlank);
        String plain = letters(typed);
        text.pieces().stream()
                .flatMap(piece -> Arrays.stream(piece.text().split(" ")))
                .forEach(word -> assertThat(plain).contains(letters(word)));
        text.excluded().forEach(excluded -> assertThat(plain).contains(letters(excluded)));
    }

    @Property
    void phraseStaysWhole(@ForAll("typed") String typed) {
        String phrase = letters(typed) + "x";
        assertThat(QueryText.of("\"" + phrase + "\"").pieces())
                .containsExactly(new QueryText.Piece(phrase, true, false));
        assertThat(QueryText.of("-\"" + phrase + "\"").excluded()).containsExactly(phrase);
    }

    @Property
    void queryIsBoundedAndReadsTheSameAgain(@ForAll("typed") String query) {
        var parameters = SampleWords.asked("q=" + query);
        SearchQuery read = SearchQuery.read(parameters, KNOWN);
        assertThat(read.words().codePointCount(0, read.words().length())).isLessThanOrEqualTo(SearchQuery.LONGEST);
        assertThat(read.page()).isPositive();
        SearchQuery again =
                SearchQuery.read(SampleWords.asked(parameters.state().toString()), KNOWN);
        assertThat(again.asking("")).isEqualTo(read.asking(""));
        assertThat(again.words()).isEqualTo(read.words());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
