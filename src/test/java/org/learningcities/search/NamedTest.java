package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.Speaking;
import org.learningcities.web.SampleWords;

class NamedTest {

    private static final Map<String, String> CHINESE =
            Map.of("city/cork", "科克", "question/funding", "资金", "focal-point/3.2", "治理");

    private static String title(String key, String title) {
        return Speaking.in("zh", CHINESE, () -> Named.title(key, title));
    }

    @Test
    void namesWhatIsTranslated() {
        assertThat(title("city:cork", "Cork")).isEqualTo("科克");
        assertThat(title("chapter:espoo/funding", "Funding")).isEqualTo("资金");
        assertThat(title("key-feature:3.2", "3.2 Governance")).isEqualTo("3.2 治理");
    }

    @Test
    void leavesTheNamesOfTheTexts() {
        assertThat(title("initiative:cork/eccowell-cork", "EcCoWell Cork")).isEqualTo("EcCoWell Cork");
        assertThat(title("key-feature:3.2.1", "3.2.1 A body")).isEqualTo("3.2.1 A body");
        assertThat(Named.title("city:cork", "Cork")).isEqualTo("Cork");
    }

    @Test
    void saysWhereInTheLanguage() {
        assertThat(Speaking.in(
                        "zh", CHINESE, () -> Named.where("Ireland", HitType.CITY, "cork", "ie", SampleWords.english())))
                .isEqualTo("爱尔兰");
        assertThat(Named.where("Cork, Ireland", HitType.INITIATIVE, "cork", "ie", SampleWords.english()))
                .isEqualTo("Cork, Ireland");
        assertThat(Named.where(null, HitType.KEY_FEATURE, null, null, SampleWords.english()))
                .isNull();
    }
}
