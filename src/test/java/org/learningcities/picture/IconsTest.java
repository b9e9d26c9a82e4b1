package org.learningcities.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The icons are drawn from static/img/mark.svg; -Dicons=write draws them anew. */
class IconsTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/img");

    /** An icon file with one PNG in it: six bytes of head, sixteen of the entry. */
    private static final int HEAD = 22;

    @ParameterizedTest
    @CsvSource({"icon-180.png, 180, true", "icon-192.png, 192, false", "icon-512.png, 512, false"})
    void areDrawnFromTheMark(String file, int size, boolean full) throws IOException {
        BufferedImage drawn = Icon.draw(size, full);
        if (writes()) {
            Files.write(FOLDER.resolve(file), Icon.png(drawn));
        }
        same(ImageIO.read(FOLDER.resolve(file).toFile()), drawn);
    }

    @Test
    void theOldOneHoldsThirtyTwoPixels() throws IOException {
        BufferedImage drawn = Icon.draw(32, false);
        if (writes()) {
            Files.write(FOLDER.resolve("favicon.ico"), Icon.ico(Icon.png(drawn), 32));
        }
        byte[] file = Files.readAllBytes(FOLDER.resolve("favicon.ico"));
        assertThat(file).startsWith(0, 0, 1, 0, 1, 0, 32, 32);
        same(ImageIO.read(new ByteArrayInputStream(file, HEAD, file.length - HEAD)), drawn);
    }

    private static boolean writes() {
        return "write".equals(System.getProperty("icons"));
    }

    /** Another Java may smooth edges a little differently. */
    private static void same(BufferedImage kept, BufferedImage drawn) {
        assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
        long different = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                different += distance(kept.getRGB(x, y), drawn.getRGB(x, y)) > 32 ? 1 : 0;
            }
        }
        assertThat(different)
                .as("pixels that differ; run mvn test -Dtest=IconsTest -Dicons=write")
                .isLessThanOrEqualTo(drawn.getWidth() * drawn.getHeight() / 200);
    }

    private static int distance(int one, int other) {
        return Arrays.stream(new int[] {0, 8, 16, 24})
                .map(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)))
                .max()
                .orElse(0);
    }
}
