package org.learningcities.embed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.city.Figures;
import org.learningcities.city.StatisticRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the card of a page. */
@Service
class Embeds {

    private static final Pattern CITY = Pattern.compile("/cities/([a-z0-9-]+)");

    private static final Pattern INITIATIVE = Pattern.compile("/initiatives/([a-z0-9-]+/[a-z0-9-]+)");

    private final CityRepository cities;
    private final StatisticRepository statistics;
    private final InitiativeRepository initiatives;
    private final Words words;

    Embeds(CityRepository cities, StatisticRepository statistics, InitiativeRepository initiatives, Words words) {
        this.cities = cities;
        this.statistics = statistics;
        this.initiatives = initiatives;
        this.words = words;
    }

    /** The card of the page at this path; none where there is no such page, or none that may be shown elsewhere. */
    @Transactional(readOnly = true)
    public Optional<EmbedPage> find(String path) {
        Matcher city = CITY.matcher(path);
        if (city.matches()) {
            return cities.findBySlug(city.group(1)).map(this::card);
        }
        Matcher initiative = INITIATIVE.matcher(path);
        return initiative.matches()
                ? initiatives.findById(initiative.group(1)).map(found -> EmbedPage.of(found, words))
                : Optional.empty();
    }

    private EmbedPage card(City city) {
        return EmbedPage.of(
                city,
                statistics.findByCity(city.slug()).stream()
                        .filter(statistic -> statistic.key().key().equals("population"))
                        .min(Figures.NEAREST_TO_THE_BOOK)
                        .orElse(null),
                words);
    }
}
