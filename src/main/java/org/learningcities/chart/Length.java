package org.learningcities.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as SVG writes them. */
final class Length {

    private Length() {}

    /** A share from 0 to 1, as "34.25%". */
    static String percent(double share) {
        return number(share * 100) + "%";
    }

    /** In multiples of the size of the text of the page, as "2.5rem". */
    static String rem(double length) {
        return number(length) + "rem";
    }

    /** With two decimals at the most, as "2.5". */
    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
