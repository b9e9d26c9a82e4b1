package org.learningcities.growth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.learningcities.search.PortalSearcher;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lucene alone finds what the portal finds; only so can their times be held against each other. */
@PortalTest
class BareLuceneTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void findsAsManyAsThePortal() throws IOException {
        Searcher search = new PortalSearcher(portal);
        try (BareLucene lucene = new BareLucene(entities)) {
            assertThat(Queries.all())
                    .hasSizeGreaterThan(190)
                    .allSatisfy(
                            query -> assertThat(lucene.search(query)).as(query).isEqualTo(search.search(query)));
            assertThat(lucene.search("libraries")).isPositive();
            assertThat(lucene.search("xyzzyx")).isZero();
        }
    }
}
