package org.learningcities.search;

import java.util.Collection;
import java.util.List;
import org.learningcities.web.Parameters;

/** What a visitor asks for: words, and the regions and types that hits must be of; none chosen means all. */
record SearchQuery(String words, List<String> regions, List<HitType> types, int page) {

    /** Characters; longer ones are cut with a notice. Nobody types more, and it bounds the work. */
    static final int LONGEST = 200;

    static SearchQuery read(Parameters parameters, Collection<String> regions) {
        String words = parameters.text("q", LONGEST);
        List<HitType> types = parameters.filter("type", HitType.codes()).stream()
                .map(HitType::ofCode)
                .toList();
        return new SearchQuery(words, parameters.filter("region", regions), types, parameters.page());
    }

    boolean isBlank() {
        return words.isBlank();
    }
}
