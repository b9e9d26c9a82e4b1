package org.learningcities.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualEarthTest {

    private static final double EXACT = 1e-9;

    /** The ends of the axes by the paper: half the equator is 2.70663 radii, half the central meridian 1.31736. */
    @Test
    void hasTheSizeThatThePaperGives() {
        assertThat(EqualEarth.of(0, 180).x()).isCloseTo(2.706630, within(1e-6));
        assertThat(EqualEarth.of(90, 0).y()).isCloseTo(1.317363, within(1e-6));
        assertThat(EqualEarth.of(0, 0)).isEqualTo(new Point(0, 0));
    }

    /** Of the pole it makes a line of 0.59 of the equator. */
    @Test
    void drawsThePoleAsALine() {
        double pole = EqualEarth.of(90, 180).x() / EqualEarth.of(0, 180).x();
        assertThat(pole).isCloseTo(0.59, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"51.9, 8.47", "19.4, 99.1", "64, 170", "0, 33"})
    void isTheSameOnAllFourSides(double latitude, double longitude) {
        Point point = EqualEarth.of(latitude, longitude);
        assertThat(EqualEarth.of(latitude, -longitude)).isEqualTo(new Point(-point.x(), point.y()));
        assertThat(EqualEarth.of(-latitude, longitude).x()).isCloseTo(point.x(), within(EXACT));
        assertThat(EqualEarth.of(-latitude, longitude).y()).isCloseTo(-point.y(), within(EXACT));
    }

    /** A small square of the globe has the area on the map that it has on the globe. */
    @ParameterizedTest
    @CsvSource({"0, 0", "51.9, -8.47", "19.4, -99.1", "-37.7, 144.6", "80, 170"})
    void keepsAreas(double latitude, double longitude) {
        double step = 1e-4;
        double side = Math.toRadians(2 * step);
        double width = EqualEarth.of(latitude, longitude + step).x()
                - EqualEarth.of(latitude, longitude - step).x();
        double height = EqualEarth.of(latitude + step, longitude).y()
                - EqualEarth.of(latitude - step, longitude).y();
        assertThat(width * height / side / side).isCloseTo(Math.cos(Math.toRadians(latitude)), within(1e-6));
    }
}
