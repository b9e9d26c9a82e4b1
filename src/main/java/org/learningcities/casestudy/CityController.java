package org.learningcities.casestudy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningcities.city.CityRepository;
import org.learningcities.city.Region;
import org.learningcities.city.RegionRepository;
import org.learningcities.shared.Slug;
import org.learningcities.web.Kept;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of cities, the case study of one, and the cities of a region. */
@Controller
@MenuEntry(MenuEntry.Entry.CITIES)
class CityController implements Listed {

    private final CityCards cards;
    private final CaseStudies caseStudies;
    private final CityRepository cities;
    private final RegionRepository regions;
    private final Kept kept;
    private final Words words;

    CityController(
            CityCards cards,
            CaseStudies caseStudies,
            CityRepository cities,
            RegionRepository regions,
            Kept kept,
            Words words) {
        this.cards = cards;
        this.caseStudies = caseStudies;
        this.cities = cities;
        this.regions = regions;
        this.kept = kept;
        this.words = words;
    }

    @GetMapping(CityListPage.PATH)
    public String list(Parameters parameters, Model model) {
        List<CityCard> all = cards.all();
        CitySelection selection = CitySelection.of(all, regions(), parameters, words);
        model.addAttribute("page", CityListPage.of(selection, all.size(), parameters, words));
        return "casestudy/list";
    }

    @GetMapping(CityListPage.PATH + "/{slug}")
    public String show(@PathVariable String slug, Model model) {
        model.addAttribute("page", kept.get(CaseStudyPage.class, slug, () -> profile(slug)));
        return "casestudy/show";
    }

    private CaseStudyPage profile(String slug) {
        return Optional.of(slug)
                .filter(Slug::isWellFormed)
                .flatMap(caseStudies::find)
                .map(caseStudy -> CaseStudyPage.of(caseStudy, words))
                .orElseThrow(() -> MissingPageException.of(slug, cityLinks()));
    }

    @GetMapping("/regions/{slug}")
    public String region(@PathVariable String slug, Model model) {
        List<Region> all = regions();
        Region region = all.stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(
                        slug,
                        all.stream()
                                .map(other -> new Link(other.name(), "/regions/" + other.slug()))
                                .toList()));
        model.addAttribute("page", RegionPage.of(region, all, cards.all(), words));
        return "casestudy/region";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(
                        Stream.of(CityListPage.PATH),
                        cityLinks().stream().map(Link::href),
                        regions.findAll().stream().map(region -> "/regions/" + region.slug()))
                .flatMap(Function.identity());
    }

    private List<Region> regions() {
        return kept.get(Region.class, "all", regions::findAll);
    }

    private List<Link> cityLinks() {
        return cities.findSummaries().stream()
                .map(city -> new Link(city.name(), CityListPage.PATH + "/" + city.slug()))
                .toList();
    }
}
