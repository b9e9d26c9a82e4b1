package org.learningcities.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.casestudy.CityCard;
import org.learningcities.casestudy.CityCards;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.city.Statistic;
import org.springframework.stereotype.Component;

/** The rows of cities, in the order of their cards. */
@Component
public class CityRows {

    private final CityCards cards;
    private final CityRepository cities;

    CityRows(CityCards cards, CityRepository cities) {
        this.cards = cards;
        this.cities = cities;
    }

    public List<CityRow> of(List<CityCard> chosen) {
        Map<String, City> bySlug = cities.findAll().stream().collect(Collectors.toMap(City::slug, Function.identity()));
        Map<String, Statistic> populations = cards.populations();
        return chosen.stream()
                .filter(card -> bySlug.containsKey(card.slug()))
                .map(card -> new CityRow(bySlug.get(card.slug()), populations.get(card.slug()), card.initiatives()))
                .toList();
    }
}
