package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.search.ForeignWords.Span;

class VocabularyTest {

    private static List<Span> spans(String language, String typed, String text) {
        Vocabulary vocabulary = Vocabulary.of(language);
        vocabulary.add(typed, "meant");
        return vocabulary.in(text, words -> false);
    }

    private static List<String> known(String language, String typed, String text) {
        return spans(language, typed, text).stream()
                .filter(span -> !span.english().isEmpty())
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, bibliothèque, les bibliothèques, bibliothèques",
        "fr, bibliothèque, BIBLIOTHEQUES, BIBLIOTHEQUES",
        "fr, éducation, l'éducation, l'éducation",
        "fr, personnes âgées, aider les personnes agees, personnes agees",
        "es, escuela, en las escuelas, escuelas",
        "ar, مكتبة, في المكتبة, المكتبة",
        "ru, волонтёр, помощь волонтеров, волонтеров",
        "ru, библиотека, в библиотеках, библиотеках",
        "zh, 图书馆, 儿童图书馆的书, 图书馆"
    })
    void knowsAWordInOtherForms(String language, String typed, String text, String found) {
        assertThat(known(language, typed, text)).containsExactly(found);
    }

    @Test
    void takesTheLongestWords() {
        Vocabulary french = Vocabulary.of("fr");
        french.add("formation", "training");
        french.add("formation des adultes", "adult education");

        assertThat(french.in("formation des adultes", words -> false))
                .containsExactly(new Span(0, 21, List.of("adult education")));
    }

    @Test
    void saysWhichWordsCarryNoSubject() {
        assertThat(spans("fr", "enfants", "pour les enfants"))
                .containsExactly(
                        new Span(0, 4, List.of()), new Span(5, 8, List.of()), new Span(9, 16, List.of("meant")));
        assertThat(spans("zh", "北京", "北京的")).contains(new Span(2, 3, List.of()));
    }

    @Test
    void leavesAloneWhatIsEnglish() {
        Vocabulary french = Vocabulary.of("fr");
        french.add("culture", "culture");
        french.add("formation", "training");

        assertThat(french.in("culture", words -> false)).isEmpty();
        assertThat(french.in("formation", "formation"::equals)).isEmpty();
    }
}
