package org.learningcities.initiative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.shared.Slug;
import org.learningcities.web.Kept;
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

/** The list of all initiatives, and the page of one. */
@Controller
@MenuEntry(MenuEntry.Entry.INITIATIVES)
class InitiativeController implements Listed {

    private final InitiativeRepository initiatives;
    private final RegionRepository regions;
    private final FocalPointRepository focalPoints;
    private final Kept kept;
    private final Words words;

    InitiativeController(
            InitiativeRepository initiatives,
            RegionRepository regions,
            FocalPointRepository focalPoints,
            Kept kept,
            Words words) {
        this.initiatives = initiatives;
        this.regions = regions;
        this.focalPoints = focalPoints;
        this.kept = kept;
        this.words = words;
    }

    @GetMapping(InitiativeListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Parameters parameters, Model model) {
        InitiativeSelection selection = InitiativeSelection.of(
                initiatives.findAll(), regions.findAll(), focalPoints.findAll(), parameters, words);
        model.addAttribute("page", InitiativeListPage.of(selection, parameters, words));
        return "initiative/list";
    }

    @GetMapping(InitiativeListPage.PATH + "/{city}/{slug}")
    public String show(@PathVariable String city, @PathVariable String slug, Model model) {
        model.addAttribute("page", kept.get(InitiativePage.class, city + "/" + slug, () -> page(city, slug)));
        return "initiative/show";
    }

    private InitiativePage page(String city, String slug) {
        Initiative initiative = Optional.of(city + "/" + slug)
                .filter(id -> Slug.isWellFormed(city) && Slug.isWellFormed(slug))
                .flatMap(initiatives::findById)
                .orElseThrow(() -> MissingPageException.of(slug, candidates()));
        return InitiativePage.of(initiative, initiatives.findByCity(city), words);
    }

    @Override
    public Stream<String> listed() {
        return Stream.concat(
                Stream.of(InitiativeListPage.PATH), candidates().stream().map(Link::href));
    }

    private List<Link> candidates() {
        return initiatives.findAll().stream()
                .map(initiative -> new Link(initiative.name(), InitiativeCard.href(initiative)))
                .toList();
    }
}
