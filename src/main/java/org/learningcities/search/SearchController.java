package org.learningcities.search;

import java.util.Map;
import java.util.stream.Stream;
import org.learningcities.web.Listed;
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
class SearchController implements Listed {

    private final PortalSearch search;
    private final FilterValues values;
    private final HelpFinder helpFinder;
    private final Tokens tokens;
    private final Words words;

    SearchController(PortalSearch search, FilterValues values, HelpFinder helpFinder, Tokens tokens, Words words) {
        this.search = search;
        this.values = values;
        this.helpFinder = helpFinder;
        this.tokens = tokens;
        this.words = words;
    }

    @GetMapping(SearchPage.PATH)
    @Transactional(readOnly = true)
    public String search(Parameters parameters, Model model) {
        Map<FilterField, Map<String, String>> known = values.all();
        SearchQuery query = SearchQuery.read(parameters, FilterValues.codes(known));
        Found found = search.find(query);
        Help help = helpFinder.help(query, found, known, parameters);
        model.addAttribute("page", SearchPage.of(query, found, help, known, tokens, parameters, words));
        return "search/list";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(SearchPage.PATH);
    }
}
