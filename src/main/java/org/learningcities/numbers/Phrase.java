package org.learningcities.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.learningcities.shared.Coded;

/**
 * The table of the comparison: what is said of two values above zero, by how many times the larger is the smaller. A
 * phrase holds below its bound, from the bound of the phrase before it on; its words are in the bundle.
 */
enum Phrase implements Coded {
    /** Nobody should read a difference into figures that are so near. */
    ABOUT_THE_SAME("1.05"),
    NINE_TENTHS("1.18"),
    FOUR_FIFTHS("1.29"),
    THREE_QUARTERS("1.42"),
    TWO_THIRDS("1.58"),
    THREE_FIFTHS("1.80"),
    HALF("2.25"),
    TWO_FIFTHS("2.75"),
    A_THIRD("3.5"),
    A_QUARTER("4.5"),
    A_FIFTH("5.5"),
    /** So many times, with the digits that {@link #times} keeps. */
    TIMES("1000000"),
    MORE_THAN_A_MILLION_TIMES("Infinity");

    /** Figures of years that lie further apart are not compared: a city may have changed more than the cities differ. */
    static final int MOST_YEARS_APART = 5;

    /** "About 220 times": more digits would claim more than the figures hold. */
    private static final int DIGITS_OF_TIMES = 2;

    private final double bound;

    Phrase(String bound) {
        this.bound = Double.parseDouble(bound);
    }

    /** Below this ratio the phrase holds. */
    double bound() {
        return bound;
    }

    /** The phrase for two values above zero. */
    static Phrase of(BigDecimal smaller, BigDecimal larger) {
        double ratio = ratio(smaller, larger).doubleValue();
        for (Phrase phrase : values()) {
            if (ratio < phrase.bound) {
                return phrase;
            }
        }
        return MORE_THAN_A_MILLION_TIMES;
    }

    /** How many times the larger is the smaller, as it is told. */
    static BigDecimal times(BigDecimal smaller, BigDecimal larger) {
        BigDecimal ratio = ratio(smaller, larger);
        return ratio.compareTo(BigDecimal.TEN) < 0
                ? ratio.setScale(0, RoundingMode.HALF_UP)
                : ratio.round(new MathContext(DIGITS_OF_TIMES, RoundingMode.HALF_UP));
    }

    private static BigDecimal ratio(BigDecimal smaller, BigDecimal larger) {
        return larger.divide(smaller, MathContext.DECIMAL64);
    }
}
