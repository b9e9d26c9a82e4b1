package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How texts and queries are cut into words, and which words are one. */
@PortalTest
class AnalysisTest {

    @Autowired
    Tokens tokens;

    @ParameterizedTest
    @CsvSource({
        "neighbourhood, neighborhood",
        "neighbourhoods, neighborhood",
        "neighbouring, neighboring",
        "labour, labor",
        "labourers, laborers",
        "honoured, honored",
        "favourite, favorite",
        "centre, center",
        "centres, centers",
        "centred, centered",
        "theatre, theater",
        "organisation, organization",
        "organisational, organizational",
        "organising, organizing",
        "recognised, recognized",
        "programme, program",
        "programmes, programs",
        "catalogue, catalog",
        "dialogues, dialogs",
        "licence, license",
        "defence, defense",
        "enrolment, enrollment",
        "enrol, enroll",
        "fulfil, fulfill",
        "skilful, skillful",
        "counselling, counseling",
        "counsellor, counselor",
        "travelling, traveling",
        "modelled, modeled",
        "behaviour, behavior",
        "behavioural, behavioral",
        "analyse, analyze",
        "practise, practice",
        "practising, practicing",
        "ageing, aging",
        "Ybycuí, ybycui",
        "ÉCOLE, ecole",
        "libraries, library",
        "city’s, city",
        "city's, cities",
        "Ｃｏｒｋ, Cork"
    })
    void takesForOne(String british, String american) {
        assertThat(tokens.stems(british)).isEqualTo(tokens.stems(american)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "hour, her",
        "hour, hor",
        "four, for",
        "tour, tor",
        "your, yor",
        "our, or",
        "promise, premise",
        "fire, fier",
        "desire, desier",
        "advise, advice",
        "device, devise",
        "source, sorce",
        "course, corse",
        "store, stoer",
        "rise, rice",
        "wise, wide",
        "adult, adulthood",
        "sense, science"
    })
    void keepsApart(String one, String other) {
        assertThat(tokens.stems(one)).isNotEqualTo(tokens.stems(other));
    }

    @Test
    void cutsWordsWithoutSpaces() {
        assertThat(tokens.stems("北京市")).containsExactly("北京", "京市");
        assertThat(tokens.stems("남양주")).hasSize(2);
        assertThat(tokens.stems("عمّان")).hasSize(1);
    }

    @Test
    void findsNoWordInSigns() {
        assertThat(tokens.stems("* ? ~ ( ) \" - + && || ! { } [ ] ^ : \\ /")).isEmpty();
    }

    @Test
    void knowsWhereWordsStand() {
        String text = "A neighbourhood's libraries";
        assertThat(tokens.of(text))
                .extracting(token -> token.in(text))
                .containsExactly("A", "neighbourhood's", "libraries");
    }
}
