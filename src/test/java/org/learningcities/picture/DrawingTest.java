package org.learningcities.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the paths of our own SVG files. */
class DrawingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 2h4v3H1z            | 1,2,4,3
            m1 2l4 0l0 3l-4 0z     | 1,2,4,3
            M1 2L5 2 5 5V3z        | 1,2,4,3
            M0 0z m2 2h1v1z        | 0,0,3,3
            M0 0c0 4 4 4 4 0z      | 0,0,4,4
            M0-1.5l.5.5z           | 0,-1.5,0.5,0.5
            """)
    void followsSteps(String data, String box) {
        Rectangle2D bounds = Drawing.of(data).getBounds2D();

        assertThat(new double[] {bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()})
                .as(data)
                .containsExactly(java.util.Arrays.stream(box.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    @Test
    void readsTheMarkAndTheWorld() {
        assertThat(Drawing.read("img/mark.svg").getBounds2D()).matches(box -> box.getWidth() == 30);
        Path2D land = Drawing.read("img/world.svg");
        assertThat(land.getBounds2D()).matches(box -> box.getWidth() > 1800 && box.getMaxX() <= 2000);
        assertThat(land.contains(1000, 490)).as("the gulf of Guinea").isFalse();
        assertThat(land.contains(1100, 300)).as("the Sahara").isTrue();
    }
}
