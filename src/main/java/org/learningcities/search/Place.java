package org.learningcities.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.learningcities.city.City;
import org.learningcities.search.SearchDocument.Passage;
import org.learningcities.source.Statement;

/** What a document takes from the city that it stands in. */
record Place(City city) {

    String profile() {
        return "/cities/" + city.slug();
    }

    /** As it is shown: "Cork, Ireland". */
    String where() {
        return city.name() + ", " + city.country().name();
    }

    /** In any script and language that we have. */
    List<String> names() {
        return Stream.of(
                        city.name(),
                        city.officialName(),
                        city.localName(),
                        city.country().name(),
                        city.region().name())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What a document of this type is filtered by, as far as its city tells. */
    Map<FilterField, List<String>> values(HitType type) {
        Map<FilterField, List<String>> values = new EnumMap<>(FilterField.class);
        values.put(FilterField.TYPE, List.of(type.code()));
        values.put(FilterField.CITY, List.of(city.slug()));
        values.put(FilterField.REGION, List.of(city.region().slug()));
        values.put(FilterField.COUNTRY, List.of(city.country().iso2().toLowerCase(Locale.ROOT)));
        return values;
    }

    List<Passage> passages(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new Passage(statement.text(), href(statement)))
                .toList();
    }

    /** Where the statement stands: on the page of its initiative, else in the profile. */
    String href(Statement statement) {
        String page = statement.initiative() == null ? profile() : "/initiatives/" + statement.initiative();
        return page + "#s-" + statement.key();
    }
}
