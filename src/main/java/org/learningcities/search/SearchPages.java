package org.learningcities.search;

import java.util.Map;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;

/** What an address of the search asks for, read, found and told; the page and its files are made of the same. */
@Service
public class SearchPages {

    private final PortalSearch search;
    private final FilterValues values;
    private final HelpFinder helpFinder;
    private final Tokens tokens;
    private final Words words;
    private final Phases phases;

    SearchPages(
            PortalSearch search,
            FilterValues values,
            HelpFinder helpFinder,
            Tokens tokens,
            Words words,
            Phases phases) {
        this.search = search;
        this.values = values;
        this.helpFinder = helpFinder;
        this.tokens = tokens;
        this.words = words;
        this.phases = phases;
    }

    /** The hits as rows. */
    public SearchRows rows(Parameters parameters) {
        return SearchRows.of(page(parameters));
    }

    SearchPage page(Parameters parameters) {
        Map<FilterField, Map<String, String>> known = values.all();
        SearchQuery query = SearchQuery.read(parameters, FilterValues.codes(known));
        Found found = search.find(query);
        return phases.time(Phases.Phase.PAGE, () -> {
            Help help = helpFinder.help(query, found, known, parameters);
            return SearchPage.of(query, found, help, known, tokens, parameters, words);
        });
    }
}
