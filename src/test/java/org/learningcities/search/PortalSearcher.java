package org.learningcities.search;

import java.util.Map;
import org.learningcities.growth.Searcher;
import org.springframework.context.ApplicationContext;

/** The portal's own search, to be measured: ten hits with their texts, and the counts of filters. */
public final class PortalSearcher implements Searcher {

    private final PortalSearch search;

    public PortalSearcher(ApplicationContext portal) {
        search = portal.getBean(PortalSearch.class);
    }

    @Override
    public int search(String query) {
        return search.find(new SearchQuery(query, Map.of(), SearchQuery.Sort.RELEVANCE, 1), Ranking.OURS)
                .total();
    }
}
