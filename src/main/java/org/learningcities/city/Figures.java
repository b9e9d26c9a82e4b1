package org.learningcities.city;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Words;

/** Writes numbers of cities in words: the value with its unit, a band as a band, the year. */
public final class Figures {

    /** The year of the book: of several figures, the one nearest to it comes first. */
    public static final int YEAR_OF_THE_BOOK = 2015;

    /** Nearest to the year of the book first, those without a year last. */
    public static final Comparator<Statistic> NEAREST_TO_THE_BOOK = Comparator.comparingInt(
            statistic -> statistic.year() == null ? Integer.MAX_VALUE : Math.abs(statistic.year() - YEAR_OF_THE_BOOK));

    private Figures() {}

    /** "119,230", "12%", "300 to 500 people per km²", "over 25,000 US dollars". */
    public static String value(Statistic statistic, Words words) {
        return words.get("unit." + statistic.key().unit(), amount(statistic, words));
    }

    /** The value without its unit: "119,230", "300 to 500", "over 25,000". */
    public static String amount(Statistic statistic, Words words) {
        String unit = statistic.key().unit();
        BigDecimal low = statistic.low();
        BigDecimal high = statistic.high();
        if (statistic.value() != null) {
            return number(statistic.value(), unit, words);
        }
        if (high == null) {
            return words.get("band.over", number(Objects.requireNonNull(low), unit, words));
        }
        return low == null || low.signum() == 0
                ? words.get("band.under", number(high, unit, words))
                : words.get("band.between", number(low, unit, words), number(high, unit, words));
    }

    /** The year, or words for "the source prints none". */
    public static String year(@Nullable Integer year, Words words) {
        return year == null ? words.get("number.no-year") : year.toString();
    }

    /** "119,230 (2011)". */
    public static String withYear(Statistic statistic, Words words) {
        return words.get("number.with-year", value(statistic, words), year(statistic.year(), words));
    }

    private static String number(BigDecimal number, String unit, Words words) {
        return words.get(unit.equals("people") || unit.equals("count") ? "number.whole" : "number.decimal", number);
    }
}
