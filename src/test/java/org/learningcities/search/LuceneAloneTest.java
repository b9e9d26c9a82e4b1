package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lucene alone does the work that the portal does, but for the fusion: only so can their times be held against each other. */
@PortalTest
class LuceneAloneTest {

    @Autowired
    ApplicationContext portal;

    @Test
    void findsAboutAsManyAsThePortal() throws IOException {
        PortalSearcher search = new PortalSearcher(portal);
        try (LuceneAlone lucene = new LuceneAlone(portal)) {
            assertThat(lucene.documents()).isGreaterThan(400);
            assertThat(List.of("libraries", "learning festival", "seniors teaching kids", "health"))
                    .allSatisfy(query -> assertThat(lucene.search(query))
                            .as(query)
                            .isBetween(search.search(query) / 2, search.search(query) * 2));
        }
    }
}
