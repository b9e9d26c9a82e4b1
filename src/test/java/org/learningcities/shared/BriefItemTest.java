package org.learningcities.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefItemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement:cork/lead",
                "number:cork/population-2011",
                "initiative:cork/eccowell-cork",
                "city:mexico-city"
            })
    void readsWhatItWrites(String text) {
        assertThat(BriefItem.parse(text)).map(BriefItem::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "city:",
                ":cork",
                "cork",
                "city:cork/lead",
                "statement:cork",
                "statement:cork/",
                "statement:/lead",
                "statement:cork/lead/more",
                "statement:cork//lead",
                "Statement:cork/lead",
                "statement:Cork/lead",
                "statement: cork/lead",
                "statement:cork/lead\n",
                "street:cork",
                "city:<b>",
                "city:مدينة",
                "city:cork:cork"
            })
    void refusesWhatHasNoFormOfAnItem(String text) {
        assertThat(BriefItem.parse(text)).isEmpty();
    }

    @Test
    void leadsToABriefInItsOrder() {
        BriefItem city = new BriefItem(BriefItem.Kind.CITY, "cork");
        BriefItem statement = new BriefItem(BriefItem.Kind.STATEMENT, "cork/lead");

        assertThat(city.href()).isEqualTo("/brief?item=city:cork");
        assertThat(BriefItem.href(List.of(statement, city)))
                .isEqualTo("/brief?item=statement:cork/lead&item=city:cork");
    }
}
