package org.learningcities.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.StatementPlace;
import org.learningcities.casestudy.StatementPlaces;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.BriefItem;
import org.learningcities.source.RetiredStatement;
import org.learningcities.source.RetiredStatementRepository;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;

/** Gathers briefs, and what a city offers for one. To be called within a transaction: the parts are loaded as they are read. */
@Service
class Briefs {

    private final StatementPlaces places;
    private final RetiredStatementRepository retired;
    private final StatisticRepository statistics;
    private final InitiativeRepository initiatives;
    private final CityRepository cities;
    private final ChapterRepository chapters;
    private final Words words;

    Briefs(
            StatementPlaces places,
            RetiredStatementRepository retired,
            StatisticRepository statistics,
            InitiativeRepository initiatives,
            CityRepository cities,
            ChapterRepository chapters,
            Words words) {
        this.places = places;
        this.retired = retired;
        this.statistics = statistics;
        this.initiatives = initiatives;
        this.cities = cities;
        this.chapters = chapters;
        this.words = words;
    }

    /** The items are asked for kind by kind: more of a kind cost no more queries. */
    Brief gather(BriefQuery query, Parameters parameters) {
        Map<BriefItem.Kind, List<String>> ids = query.items().stream()
                .collect(
                        Collectors.groupingBy(BriefItem::kind, Collectors.mapping(BriefItem::id, Collectors.toList())));
        List<String> statements = ids.getOrDefault(BriefItem.Kind.STATEMENT, List.of());
        Map<String, StatementPlace> found = places.find(statements);
        List<String> missing =
                statements.stream().filter(id -> !found.containsKey(id)).toList();
        Gathered gathered = new Gathered(
                found,
                byId(statistics::findByIds, Statistic::id, ids.get(BriefItem.Kind.NUMBER)),
                byId(initiatives::findByIds, Initiative::id, ids.get(BriefItem.Kind.INITIATIVE)),
                byId(cities::findBySlugs, City::slug, ids.get(BriefItem.Kind.CITY)),
                byId(retired::findByIds, RetiredStatement::id, missing).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().why())));
        return Brief.of(query, gathered, parameters, words);
    }

    /** What can be added to the brief from the city that it names. */
    Optional<Offer> offer(BriefQuery query) {
        return Optional.of(query.from())
                .filter(from -> !from.isEmpty())
                .flatMap(cities::findBySlug)
                .map(city -> Offer.of(
                        city,
                        chapters.findByCity(city.slug()),
                        statistics.findByCity(city.slug()),
                        initiatives.findByCity(city.slug()),
                        query.items(),
                        words));
    }

    private static <T> Map<String, T> byId(
            Function<Collection<String>, List<T>> finder, Function<T, String> id, @Nullable Collection<String> ids) {
        return ids == null || ids.isEmpty()
                ? Map.of()
                : finder.apply(ids).stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
