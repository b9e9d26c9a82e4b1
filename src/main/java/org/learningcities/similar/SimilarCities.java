package org.learningcities.similar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.city.CityRepository;
import org.learningcities.city.StatisticRepository;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what the cities' numbers say about which are alike. */
@Service
public class SimilarCities {

    /** As many neighbours as a reader wants to compare. */
    static final int NEAREST = 3;

    private final CityRepository cities;
    private final StatisticRepository statistics;
    private final Words words;

    SimilarCities(CityRepository cities, StatisticRepository statistics, Words words) {
        this.cities = cities;
        this.statistics = statistics;
        this.words = words;
    }

    /** The cities nearest to the one of this slug, by all that it reports. */
    @Transactional(readOnly = true)
    public Neighbours nearestTo(String slug) {
        List<KnownCity> known = known();
        Portrait own = known.stream()
                .filter(city -> city.city().slug().equals(slug))
                .findFirst()
                .map(KnownCity::portrait)
                .orElseThrow();
        List<KnownCity> others =
                known.stream().filter(city -> !city.city().slug().equals(slug)).toList();
        return new Neighbours(
                basis(own),
                Ranking.of(own, others, ranges(known)).ranked().stream()
                        .limit(NEAREST)
                        .map(ranked -> NearCity.of(ranked, words))
                        .toList());
    }

    /** All cities with their portraits, in the order of their names. */
    List<KnownCity> known() {
        List<String> keys =
                Part.numbers().stream().flatMap(part -> part.keys().stream()).toList();
        return KnownCity.of(cities.findSummaries(), statistics.findByKeys(keys));
    }

    static Ranges ranges(List<KnownCity> known) {
        return Ranges.of(known.stream().map(KnownCity::portrait).toList());
    }

    private String basis(Portrait own) {
        List<Part> silent =
                Arrays.stream(Part.values()).filter(part -> !own.tells(part)).toList();
        return words.get("similar.basis", labels(own.parts().stream()), silent.size(), labels(silent.stream()));
    }

    private String labels(Stream<Part> parts) {
        return words.list(
                parts.map(part -> words.get("similar.part-name." + part.code())).toList());
    }
}
