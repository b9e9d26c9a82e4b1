package org.learningcities.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.chart.Point;

/** What a picture shows, by the colours of its pixels. */
class PictureTest {

    private static final int INK = Palette.of("ink").getRGB();

    private static Picture africa() {
        return new Picture(Palette.of("africa")).land(new Point(1100, 300), 0.8).dot(Palette.of("africa"));
    }

    @Test
    void hasTheSizeThatTheLayoutSays() throws IOException {
        BufferedImage image = read(africa());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void showsTheRegionAtItsEdgeAndInItsDot() throws IOException {
        BufferedImage image = read(africa());
        int africa = Palette.of("africa").getRGB();
        assertThat(image.getRGB(5, 300)).isEqualTo(africa);
        assertThat(image.getRGB(940, 315)).isEqualTo(africa);
        assertThat(image.getRGB(1000, 315)).isEqualTo(Palette.of("hair").getRGB());
        assertThat(image.getRGB(400, 315)).isEqualTo(Palette.of("paper").getRGB());
    }

    /** Letters that the portal's own font lacks are written in another. */
    @ParameterizedTest
    @ValueSource(strings = {"Cork", "Llanfairpwllgwyngyllgogerychwyrndrobwll", "São Vicente", "北京", "عمّان"})
    void keepsTheWordsOffTheMap(String name) throws IOException {
        BufferedImage image = read(africa().name("Learning Cities")
                .words("A country", Palette.of("africa"), name, "One word and another ".repeat(30)));
        Set<Integer> columns = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == INK) {
                    columns.add(x);
                }
            }
        }
        assertThat(columns).isNotEmpty().allMatch(x -> x > 60 && x < 700);
    }

    @Test
    void cutsASentenceThatIsTooLong() {
        Lettering small = Lettering.regular("a", 34);
        assertThat(small.lines("One word and another ".repeat(30), 500, 5))
                .hasSize(5)
                .allMatch(line -> small.width(line) < 540)
                .last()
                .asString()
                .endsWith("…");
        assertThat(small.lines("Two words", 500, 5)).containsExactly("Two words");
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
