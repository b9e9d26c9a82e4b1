package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningcities.search.Term.Alternative;
import org.learningcities.search.Term.Origin;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Which words of a text are marked. */
@PortalTest
class MarksTest {

    @Autowired
    Tokens tokens;

    @Test
    void marksWordsOfTheSameStem() {
        assertThat(marked("Libraries lend; the library's room.", term(Origin.TYPED, "library")))
                .isEqualTo("[Libraries] lend; the [library's] room.");
    }

    @Test
    void marksSynonymWithOneWordBetween() {
        Term seniors = term(Origin.SYNONYM, "older people");
        assertThat(marked("Older people and older working people.", seniors))
                .isEqualTo("[Older] [people] and [older] working [people].");
        assertThat(marked("Older and other working people.", seniors)).doesNotContain("[");
    }

    @Test
    void marksPhraseWordAfterWordOnly() {
        Term phrase = term(Origin.PHRASE, "learning city");
        assertThat(marked("A learning city is a learning, living city.", phrase))
                .isEqualTo("A [learning] [city] is a learning, living city.");
    }

    @Test
    void marksBeginnings() {
        assertThat(marked("Libraries, librarians and liberty", term(Origin.BEGINNING, "librar")))
                .isEqualTo("[Libraries], [librarians] and liberty");
    }

    @Test
    void marksWhatTwoTermsHaveOnce() {
        assertThat(marked("learning city", term(Origin.TYPED, "learning city"), term(Origin.TYPED, "city")))
                .isEqualTo("[learning] [city]");
    }

    @Test
    void marksOverlappingPairsOfCharacters() {
        assertThat(marked("在北京市学习", term(Origin.TYPED, "北京市")))
                .contains("[北京][市]")
                .startsWith("在[")
                .endsWith("]学习");
    }

    @Test
    void marksNothing() {
        Marks marks = Marks.of("Nothing here", List.of(term(Origin.TYPED, "library")), tokens);
        assertThat(marks.matched()).isEmpty();
        assertThat(marks.parts()).containsExactly(new Part("Nothing here", false));
        assertThat(Marks.of("", List.of(term(Origin.TYPED, "library")), tokens).parts())
                .isEmpty();
    }

    @Test
    void saysByWhichAlternative() {
        Term term = new Term(
                "kids", true, List.of(alternative(Origin.TYPED, "kids"), alternative(Origin.SYNONYM, "children")));
        assertThat(Marks.of("for children", List.of(term), tokens).matched())
                .containsEntry(term, alternative(Origin.SYNONYM, "children"));
        assertThat(Marks.of("children are kids", List.of(term), tokens).matched())
                .containsEntry(term, alternative(Origin.TYPED, "kids"));
    }

    private String marked(String text, Term... terms) {
        List<Part> parts = Marks.of(text, List.of(terms), tokens).parts();
        assertThat(parts.stream().map(Part::text).collect(Collectors.joining())).isEqualTo(text);
        return parts.stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private Term term(Origin origin, String text) {
        return new Term(text, true, List.of(alternative(origin, text)));
    }

    private Alternative alternative(Origin origin, String text) {
        return new Alternative(text, origin, tokens.stems(text));
    }
}
