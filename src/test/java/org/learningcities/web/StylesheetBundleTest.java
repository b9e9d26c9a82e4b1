package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class StylesheetBundleTest {

    @TempDir
    private Path folder;

    private Resource portal(String css) throws IOException {
        Files.createDirectories(folder.resolve("components"));
        return new FileSystemResource(Files.writeString(folder.resolve("portal.css"), css));
    }

    private static String bundled(Resource stylesheet) throws IOException {
        return StylesheetBundle.bundle(stylesheet).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void putsEachImportIntoItsLayer() throws IOException {
        Resource portal = portal("""
                @layer base, components;
                @import url("base.css") layer(base);
                @import url("components/hit.css") layer(components);
                """);
        Files.writeString(folder.resolve("base.css"), "p { content: \"\\2014 $1\"; }\n");
        Files.writeString(folder.resolve("components/hit.css"), ".hit { color: é; }\n");

        assertThat(bundled(portal)).isEqualTo("""
                @layer base, components;
                @layer base {
                p { content: "\\2014 $1"; }
                }
                @layer components {
                .hit { color: é; }
                }
                """);
    }

    @Test
    void leavesOutWhatOnlyPeopleRead() throws IOException {
        assertThat(bundled(portal("""
                /* Of the head,
                   and why. */
                .head {

                  color: red; /* as a signal */
                }
                """))).isEqualTo("""

                .head {
                color: red;
                }
                """);
    }

    @Test
    void keepsTheNameAndTheTimeOfTheStylesheet() throws IOException {
        Resource portal = portal("");
        Resource bundle = StylesheetBundle.bundle(portal);

        assertThat(bundle.getFilename()).isEqualTo("portal.css");
        assertThat(bundle.lastModified()).isEqualTo(portal.lastModified());
    }

    @Test
    void rejectsAnImportOfNothing() throws IOException {
        Resource portal = portal("@import url(\"none.css\") layer(base);");

        assertThatThrownBy(() -> StylesheetBundle.bundle(portal))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.css");
    }
}
