package org.learningcities.search;

import java.util.List;
import org.learningcities.city.Region;
import org.learningcities.city.RegionRepository;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of results. */
@Controller
@MenuEntry(MenuEntry.Entry.SEARCH)
class SearchController {

    private final PortalSearch search;
    private final RegionRepository regions;
    private final Words words;

    SearchController(PortalSearch search, RegionRepository regions, Words words) {
        this.search = search;
        this.regions = regions;
        this.words = words;
    }

    @GetMapping(SearchPage.PATH)
    @Transactional(readOnly = true)
    public String search(Parameters parameters, Model model) {
        List<Region> known = regions.findAll();
        SearchQuery query =
                SearchQuery.read(parameters, known.stream().map(Region::slug).toList());
        model.addAttribute("page", SearchPage.of(query, search.find(query), known, parameters, words));
        return "search/list";
    }
}
