package org.learningcities.search;

import java.util.stream.Stream;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of results. */
@Controller
@MenuEntry(MenuEntry.Entry.SEARCH)
class SearchController implements Listed {

    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping(SearchPage.PATH)
    public String search(Parameters parameters, Model model) {
        model.addAttribute("page", pages.page(parameters));
        return "search/list";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(SearchPage.PATH);
    }
}
