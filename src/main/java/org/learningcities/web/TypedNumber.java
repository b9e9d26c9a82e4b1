package org.learningcities.web;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: "119,230" in English is "119.230" in Spanish and "119 230" in French. A point with three digits
 * behind it is not guessed at where it does not part groups.
 */
final class TypedNumber {

    /** Plain digits, as they stand in addresses, in every language. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    private static final Pattern BEFORE_POINT =
            Pattern.compile("(\\d{1,15}|\\d{1,3}([,\\h]\\d{3}){1,4})(\\.\\d{1,2})?");

    private static final Pattern BEFORE_COMMA = Pattern.compile("(\\d{1,15}|\\d{1,3}([.\\h]\\d{3}){1,4})(,\\d{1,2})?");

    private TypedNumber() {}

    /** The number; none where it is none, or below zero. */
    static Optional<BigDecimal> read(String typed, Language language) {
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed));
        }
        boolean comma = DecimalFormatSymbols.getInstance(language.formats()).getDecimalSeparator() == ',';
        if (!(comma ? BEFORE_COMMA : BEFORE_POINT).matcher(typed).matches()) {
            return Optional.empty();
        }
        String digits = typed.replaceAll(comma ? "[.\\h]" : "[,\\h]", "");
        return Optional.of(new BigDecimal(digits.replace(',', '.')));
    }
}
