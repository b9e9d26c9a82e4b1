package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.city.CityRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.RetiredStatementRepository;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.WithdrawnPageException;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a statement, at an address that stays, and its citations as files; a withdrawn one is said to be gone. */
@Controller
@MenuEntry(MenuEntry.Entry.CITIES)
class StatementController {

    private final StatementPlaces places;
    private final RetiredStatementRepository retired;
    private final CityRepository cities;
    private final Citations citations;
    private final Words words;

    StatementController(
            StatementPlaces places,
            RetiredStatementRepository retired,
            CityRepository cities,
            Citations citations,
            Words words) {
        this.places = places;
        this.retired = retired;
        this.cities = cities;
        this.citations = citations;
        this.words = words;
    }

    @GetMapping(StatementView.PATH + "/{city}/{key:[^.]+}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String city, @PathVariable String key, Model model) {
        refuseWithdrawn(city, key);
        model.addAttribute("page", StatementPage.of(places.get(city, key), citations, words));
        return "casestudy/statement";
    }

    @GetMapping(StatementView.PATH + "/{city}/{key:[a-z0-9-]+}.{ending:bib|ris|csl\\.json}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(
            @PathVariable String city, @PathVariable String key, @PathVariable String ending) {
        refuseWithdrawn(city, key);
        return StatementPage.works(places.get(city, key), citations, words)
                .file(Format.of(ending).orElseThrow());
    }

    private void refuseWithdrawn(String city, String key) {
        if (!Slug.isWellFormed(city) || !Slug.isWellFormed(key)) {
            return;
        }
        retired.findById(city + "/" + key).ifPresent(statement -> {
            String title = words.get("statement.withdrawn.title");
            Link way = cities.findBySlug(city)
                    .map(found -> new Link(found.name(), CityListPage.PATH + "/" + found.slug()))
                    .orElseGet(() -> new Link(words.get("menu.cities"), CityListPage.PATH));
            throw new WithdrawnPageException(
                    Head.of(title, title, StatementView.PATH + "/" + statement.id()),
                    words.get("statement.withdrawn.sentence", statement.why()),
                    List.of(way));
        });
    }
}
