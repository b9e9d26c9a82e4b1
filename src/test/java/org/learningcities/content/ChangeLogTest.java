package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningcities.testing.MadeCity;

/** What comes with the first loading bears the day of the edition, what comes or changes later its own. */
class ChangeLogTest {

    private static final String FILE = "cities/made.yaml";

    @TempDir
    Path temp;

    private ContentCopy content;

    @BeforeEach
    void loadForTheFirstTime() {
        content = ContentCopy.in(temp.resolve("content"));
        content.keepCity("bahir-dar"); // of Ethiopia, as the made city
        content.write(FILE, MadeCity.named("made", "Made", "africa"));
        content.load();
    }

    @Test
    void datesTheFirstLoadingByTheEdition() {
        assertThat(content.value("select string_agg(distinct (changed at time zone 'UTC')::text, ' ') from change"))
                .isEqualTo("2026-01-01 00:00:00");
        assertThat(content.value("select count(*) from statement"))
                .isEqualTo(content.value("select count(*) from change where address like '/statements/%'"));
    }

    @Test
    void datesAChangedTextAndWhatHoldsItAndNothingElse() {
        content.replace(FILE, "It costs nothing.", "It costs a little.");
        content.load();

        assertThat(changed()).isEqualTo("/cities/made /cities/made#funding /statements/made/free");
        assertThat(content.value("select count(*) from change where added <> timestamptz '2026-01-01 00:00Z'"))
                .isEqualTo("0");
    }

    @Test
    void takesANewSourceForAChange() {
        content.replace(
                FILE, "\"Children borrow books.\", source: [s1]", "\"Children borrow books.\", source: [s1, s2]");
        content.load();

        assertThat(changed())
                .isEqualTo("/cities/made /initiatives/made/first-made-practice /statements/made/first-made-practice");
    }

    @Test
    void takesAnOtherPlaceForNone() {
        content.replace(FILE, "{id: small, text", "{id: small, paragraph: 2, text");
        content.load();

        assertThat(changed()).isEmpty();
    }

    @Test
    void datesWhatIsNewAndForgetsWhatIsGone() {
        content.replace(FILE, "{id: small, text: \"It is small.\"", "{id: tiny, text: \"It is tiny.\"");
        content.load();

        assertThat(changed()).isEqualTo("/cities/made /cities/made#introduction /statements/made/tiny");
        assertThat(content.value("select count(*) from change where address = '/statements/made/small'"))
                .isEqualTo("0");
    }

    private String changed() {
        return content.value("select coalesce(string_agg(address, ' ' order by address collate \"C\"), '') from change"
                + " where changed > timestamptz '2026-01-01 00:00Z'");
    }
}
