package org.learningcities.casestudy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Figures;
import org.learningcities.city.NumberRow;
import org.learningcities.city.RegionTag;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.initiative.InitiativeRepository.CityCount;
import org.learningcities.web.Kept;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards of all cities, in the order of their names. */
@Service
public class CityCards {

    private static final String POPULATION = "population";

    private final CityRepository cities;
    private final StatisticRepository statistics;
    private final InitiativeRepository initiatives;
    private final Kept kept;
    private final Words words;

    CityCards(
            CityRepository cities,
            StatisticRepository statistics,
            InitiativeRepository initiatives,
            Kept kept,
            Words words) {
        this.cities = cities;
        this.statistics = statistics;
        this.initiatives = initiatives;
        this.kept = kept;
        this.words = words;
    }

    public List<CityCard> all() {
        return kept.get(CityCard.class, "all", this::read);
    }

    private List<CityCard> read() {
        Map<String, Statistic> populations = populations();
        Map<String, Long> counts =
                initiatives.countByCity().stream().collect(Collectors.toMap(CityCount::city, CityCount::initiatives));
        return cities.findSummaries().stream()
                .map(city -> card(city, populations.get(city.slug()), counts.getOrDefault(city.slug(), 0L)))
                .toList();
    }

    /** The population that the card of each city shows, by slug; none where it is not reported. */
    @Transactional(readOnly = true)
    public Map<String, Statistic> populations() {
        Map<String, Statistic> populations = new HashMap<>();
        statistics.findByKey(POPULATION).stream()
                .sorted(Figures.NEAREST_TO_THE_BOOK)
                .forEach(statistic -> populations.putIfAbsent(statistic.city().slug(), statistic));
        return populations;
    }

    private CityCard card(CitySummary city, @Nullable Statistic population, long initiatives) {
        String href = CityListPage.PATH + "/" + city.slug();
        return new CityCard(
                city.slug(),
                href,
                city.name(),
                city.localName(),
                city.iso2(),
                city.country(),
                new RegionTag(city.regionSlug(), city.region()),
                city.tagline(),
                ProfileLead.translated(city.slug(), words),
                population == null ? words.get("number.not-reported") : Figures.withYear(population, words),
                population == null ? null : href + "#" + NumberRow.anchor(population),
                population == null || population.value() == null
                        ? -1
                        : population.value().doubleValue(),
                initiatives);
    }
}
