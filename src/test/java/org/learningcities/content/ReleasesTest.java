package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The content says of itself which version it is, and what was new in it. */
class ReleasesTest {

    private static final String FILE = "releases.yaml";

    @Test
    void namesTheContentAsItIs() {
        ContentFolder folder = ContentFolder.at("classpath:/db/content/");
        JsonNode newest = YamlFile.read(FILE, folder.texts().get(FILE))
                .root()
                .path("releases")
                .path(0);

        assertThat(newest.path("version").asString())
                .as("the version of the newest release, in db/content/" + FILE + "; say there what is new")
                .isEqualTo(folder.fingerprint());
    }

    @Test
    void isNoPartOfTheVersion(@TempDir Path temp) {
        ContentCopy content = ContentCopy.in(temp);
        ContentFolder before = folder(content);
        content.write(FILE, "releases: []\n");
        ContentFolder after = folder(content);

        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.checksum()).isNotEqualTo(before.checksum());
    }

    @Test
    void isWrittenToTheTables(@TempDir Path temp) {
        ContentCopy content = ContentCopy.in(temp);
        content.keepCity("cork");
        content.write(FILE, "releases:\n" + release("a", "2027-02-28") + release("b", "2026-11-23"));
        content.load();
        content.write(FILE, "releases:\n" + release("c", "2028-02-29") + release("b", "2026-11-23"));
        content.load();

        assertThat(content.value(
                        "select string_agg(left(version, 1) || ' ' || day, ', ' order by position) from release"))
                .isEqualTo("c 2028-02-29, b 2026-11-23");
    }

    @Test
    void refusesADayThatIsNone(@TempDir Path temp) {
        ContentCopy content = ContentCopy.in(temp);
        content.keepCity("cork");
        content.write(FILE, "releases:\n" + release("a", "2027-02-29"));

        assertThatThrownBy(content::load).rootCause().hasMessageContaining("db/content/releases.yaml:2");
    }

    private static String release(String version, String day) {
        return "  - {version: \"%s\", day: \"%s\", says: \"New.\"}\n".formatted(version.repeat(64), day);
    }

    private static ContentFolder folder(ContentCopy content) {
        return ContentFolder.at(content.folder().toUri().toString());
    }
}
