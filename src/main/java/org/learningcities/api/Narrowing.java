package org.learningcities.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.shared.Slug;
import org.learningcities.web.Parameters;
import org.springframework.stereotype.Component;

/** Narrows a list to the rows that have one of the asked values; where none is asked for, all rows stay. */
@Component
class Narrowing {

    private final CityRepository cities;

    Narrowing(CityRepository cities) {
        this.cities = cities;
    }

    <T> List<T> byCity(List<T> rows, Function<? super T, String> city, Parameters parameters) {
        List<String> known =
                cities.findSummaries().stream().map(CitySummary::slug).toList();
        return by(Asks.CITY, rows, city, known, parameters);
    }

    static <T> List<T> by(
            Asks asks,
            List<T> rows,
            Function<? super T, String> value,
            Collection<String> known,
            Parameters parameters) {
        List<String> chosen = parameters.filter(asks.code(), known);
        return chosen.isEmpty()
                ? rows
                : rows.stream().filter(row -> chosen.contains(value.apply(row))).toList();
    }

    /** The id of these two parts of an address; none where no id looks so. */
    static Optional<String> id(String first, String second) {
        return Slug.isWellFormed(first) && Slug.isWellFormed(second)
                ? Optional.of(first + "/" + second)
                : Optional.empty();
    }
}
