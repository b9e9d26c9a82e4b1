package org.learningcities.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.learningcities.shared.Coded;
import org.learningcities.web.Parameters;

/** What a visitor asks for: words, the values that hits must have, the order and the page. */
record SearchQuery(String words, Map<FilterField, List<String>> filters, Sort sort, int page) {

    /** Characters; longer ones are cut with a notice. Nobody types more, and it bounds the work. */
    static final int LONGEST = 200;

    /** The order of the hits; equal ones in the order of their keys, whoever built the index. */
    enum Sort implements Coded {
        RELEVANCE,
        NAME,
        NEWEST;

        SortFinalStep on(SearchSortFactory f) {
            return switch (this) {
                case RELEVANCE -> f.score().then().field(Fields.KEY);
                case NAME -> f.field(Fields.SORT_NAME).then().field(Fields.KEY);
                case NEWEST ->
                    f.field(Fields.NEWEST)
                            .desc()
                            .missing()
                            .last()
                            .then()
                            .score()
                            .then()
                            .field(Fields.KEY);
            };
        }
    }

    /** Reads it from the address; known are the values of each filter. */
    static SearchQuery read(Parameters parameters, Map<FilterField, ? extends Collection<String>> known) {
        String words = parameters.text("q", LONGEST);
        Map<FilterField, List<String>> filters = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.values()) {
            filters.put(field, parameters.filter(field.code(), known.get(field)));
        }
        Sort sort = Coded.of(
                Sort.class,
                parameters.choice(
                        "sort", Arrays.stream(Sort.values()).map(Coded::code).toList()));
        return new SearchQuery(words, filters, sort, parameters.page());
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** The values of which a hit must have one; none where any will do. */
    List<String> filter(FilterField field) {
        return filters.getOrDefault(field, List.of());
    }

    /** The same with other words. */
    SearchQuery asking(String other) {
        return new SearchQuery(other, filters, sort, 1);
    }
}
