package org.learningcities.queries;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.learningcities.web.Kept;
import org.learningcities.web.PageCache;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of queries of each page, pinned. */
@PortalTest
class TwelveCitiesTest {

    @Autowired
    Visitor visitor;

    @Autowired
    PageCache cache;

    @Autowired
    Kept kept;

    @Autowired
    EntityManagerFactory entities;

    @ParameterizedTest
    @MethodSource("org.learningcities.queries.PageCost#pages")
    void costsThisManyQueries(String path, int status, long queries) {
        PageCost.isPinned(visitor, cache, kept, entities, path, status, queries);
    }
}
