package org.learningcities.search;

import java.util.List;
import org.learningcities.growth.Searcher;
import org.springframework.context.ApplicationContext;

/** The portal's own search, to be measured: hits with their entities and marked passages, and the counts of filters. */
public final class PortalSearcher implements Searcher {

    private final PortalSearch search;

    public PortalSearcher(ApplicationContext portal) {
        search = portal.getBean(PortalSearch.class);
    }

    @Override
    public int search(String query) {
        return search.find(new SearchQuery(query, List.of(), List.of(), 1)).total();
    }
}
