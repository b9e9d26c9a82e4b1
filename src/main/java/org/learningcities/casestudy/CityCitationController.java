package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.source.SourceRepository;
import org.learningcities.web.Link;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How to cite the case study of a city, as a page and as files. */
@Controller
@MenuEntry(MenuEntry.Entry.CITIES)
class CityCitationController {

    private static final String PATH = CityListPage.PATH + "/{slug}" + CitationPage.CITE;

    private final CityRepository cities;
    private final SourceRepository sources;
    private final Citations citations;
    private final Words words;

    CityCitationController(CityRepository cities, SourceRepository sources, Citations citations, Words words) {
        this.cities = cities;
        this.sources = sources;
        this.citations = citations;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String show(@PathVariable String slug, Model model) {
        Link city = city(slug);
        Link list = new Link(words.get("menu.cities"), CityListPage.PATH);
        model.addAttribute("page", CitationPage.of(city, list, works(slug, city), citations, words));
        return "casestudy/citation";
    }

    @GetMapping(PATH + ".{ending:bib|ris|csl\\.json}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String ending) {
        return works(slug, city(slug)).file(Format.of(ending).orElseThrow());
    }

    private Link city(String slug) {
        List<CitySummary> all = cities.findSummaries();
        return all.stream()
                .filter(city -> city.slug().equals(slug))
                .findFirst()
                .map(CityCitationController::link)
                .orElseThrow(() -> MissingPageException.of(
                        slug, all.stream().map(CityCitationController::link).toList()));
    }

    private CitedWorks works(String slug, Link city) {
        return CitedWorks.of(citations.page(city.label(), city.href()), sources.findByBibliography(slug), words);
    }

    private static Link link(CitySummary city) {
        return new Link(city.name(), CityListPage.PATH + "/" + city.slug());
    }
}
