package org.learningcities.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.city.CityRepository;
import org.learningcities.city.RegionRepository;
import org.learningcities.city.StatisticRepository;
import org.learningcities.city.StatisticRepository.KeyCount;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The numbers that several cities report, one of them over all cities, and two of them against each other. */
@Controller
@MenuEntry(MenuEntry.Entry.CITIES)
class NumberController implements Listed {

    private final StatisticRepository statistics;
    private final CityRepository cities;
    private final RegionRepository regions;
    private final Words words;

    NumberController(StatisticRepository statistics, CityRepository cities, RegionRepository regions, Words words) {
        this.statistics = statistics;
        this.cities = cities;
        this.regions = regions;
        this.words = words;
    }

    @GetMapping(NumberListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute(
                "page", NumberListPage.of(keys(), cities.findSummaries().size(), words));
        return "numbers/list";
    }

    @GetMapping(NumberListPage.PATH + "/{slug}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String slug, Parameters parameters, Model model) {
        List<KeyCount> keys = keys();
        KeyCount key = keys.stream()
                .filter(candidate -> NumberPages.slug(candidate.key()).equals(slug))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(slug, candidates(keys)));
        model.addAttribute(
                "page",
                NumberPage.of(
                        key,
                        statistics.findByKey(key.key()),
                        cities.findSummaries(),
                        regions.findAll(),
                        parameters,
                        words));
        return "numbers/show";
    }

    @GetMapping(WealthPage.PATH)
    @Transactional(readOnly = true)
    public String wealth(Model model) {
        model.addAttribute(
                "page",
                WealthPage.of(
                        statistics.findByKey(WealthPage.POPULATION),
                        statistics.findByKey(WealthPage.WEALTH),
                        cities.findSummaries(),
                        words));
        return "numbers/wealth";
    }

    @Override
    public Stream<String> listed() {
        return Stream.concat(
                Stream.of(NumberListPage.PATH, WealthPage.PATH),
                candidates(keys()).stream().map(Link::href));
    }

    private List<KeyCount> keys() {
        return statistics.findKeysReportedBy(NumberPages.LEAST);
    }

    private static List<Link> candidates(List<KeyCount> keys) {
        return keys.stream()
                .map(key -> new Link(key.label(), NumberPages.href(key.key())))
                .toList();
    }
}
