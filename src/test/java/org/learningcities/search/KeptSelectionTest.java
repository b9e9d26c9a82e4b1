package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningcities.search.SearchQuery.Sort;
import org.learningcities.shared.ContentChanged;
import org.learningcities.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is filtered, counted and sorted in memory is what the index would have given. */
@PortalTest
class KeptSelectionTest {

    private static final List<Map<FilterField, List<String>>> FILTERS = List.of(
            Map.of(),
            Map.of(FilterField.TYPE, List.of("city")),
            Map.of(FilterField.REGION, List.of("africa", "europe-and-north-america")),
            Map.of(FilterField.TYPE, List.of("initiative", "chapter"), FilterField.COUNTRY, List.of("ie")),
            Map.of(FilterField.CITY, List.of("cork"), FilterField.EVIDENCE, List.of("independent")),
            Map.of(FilterField.AUDIENCE, List.of("no-such-audience")));

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    Expansion expansion;

    @Autowired
    Meaning meaning;

    @Autowired
    IndexGuard guard;

    @Autowired
    KeptHits hits;

    @Autowired
    KeptDocuments documents;

    @Autowired
    Phases phases;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Test
    void givesWhatTheIndexWouldGive() {
        PortalSearch kept = searching(documents);
        PortalSearch inIndex = searching(new KeptDocuments(entities));
        assertThat(documents.table()).isNotNull();
        Stream.of("open.yaml", "own-c.yaml")
                .flatMap(file -> Judged.in(file).stream())
                .map(Judged::query)
                .distinct()
                .forEach(words -> same(words, kept, inIndex));
        BoundedSearchTest.heavy().forEach(words -> same(words.strip(), kept, inIndex));
    }

    @Test
    void forgetsWhatWordsMeantWhenTheContentChanges() {
        SearchQuery query = new SearchQuery("libroteque", Map.of(), Sort.RELEVANCE, 1);
        PortalSearch search = context.getBean(PortalSearch.class);
        List<Term> before = search.find(query).terms();
        try {
            sql.sql("insert into synonym (typed, means, position) values ('libroteque', 'library', 9999)")
                    .update();
            context.publishEvent(new ContentChanged());
            assertThat(search.find(query).terms())
                    .isNotEqualTo(before)
                    .first()
                    .satisfies(term -> assertThat(term.alternatives())
                            .extracting(Term.Alternative::text)
                            .containsExactly("libroteque", "library"));
        } finally {
            sql.sql("delete from synonym where typed = 'libroteque'").update();
            context.publishEvent(new ContentChanged());
        }
        assertThat(search.find(query).terms()).isEqualTo(before);
    }

    private static void same(String words, PortalSearch kept, PortalSearch inIndex) {
        for (int i = 0; i < FILTERS.size(); i++) {
            Sort sort = Sort.values()[(i + words.length()) % Sort.values().length];
            for (int page : i == 0 ? List.of(1, 2, 25) : List.of(1)) {
                SearchQuery query = new SearchQuery(words, FILTERS.get(i), sort, page);
                assertThat(kept.find(query)).as(query.toString()).isEqualTo(inIndex.find(query));
            }
        }
    }

    private PortalSearch searching(KeptDocuments documents) {
        return new PortalSearch(entities, expansion, meaning, guard, hits, documents, phases);
    }
}
