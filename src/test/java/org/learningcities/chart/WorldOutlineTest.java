package org.learningcities.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** static/img/world.svg is drawn from Natural Earth's outlines; -Dworld.outline=write draws it anew. */
class WorldOutlineTest {

    private static final Path DRAWING = Path.of("src/main/resources/static/img/world.svg");

    /** What the drawing may weigh on the wire. */
    private static final int MOST_BYTES = 12_000;

    @Test
    void isDrawnFromTheOutlines() throws IOException {
        String svg = WorldOutline.read(Path.of("src/test/resources/chart/land-110m.json"))
                .svg();
        if ("write".equals(System.getProperty("world.outline"))) {
            Files.writeString(DRAWING, svg);
        }

        assertThat(Files.readString(DRAWING))
                .as("run mvn test -Dtest=WorldOutlineTest -Dworld.outline=write")
                .isEqualTo(svg);
    }

    @Test
    void isLight() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readString(DRAWING).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(packed.size()).isLessThan(MOST_BYTES);
    }
}
