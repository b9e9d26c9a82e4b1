package org.learningcities.chart;

/**
 * The Equal Earth projection, on which equal areas are equal; of Šavrič, Patterson and Jenny, "The Equal Earth map
 * projection", International Journal of Geographical Information Science 33 (2019), equations 1 to 3.
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /** A place given in degrees, in radii of the globe from the point at 0, 0; east and north are positive. */
    static Point of(double latitude, double longitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        return new Point(
                Math.toRadians(longitude) * Math.cos(t) / (M * slope), t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
