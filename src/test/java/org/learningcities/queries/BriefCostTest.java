package org.learningcities.queries;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.PortalTest;
import org.learningcities.testing.Visitor;
import org.learningcities.web.PageCache;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A brief costs as many queries with ten of each kind as with two. */
@PortalTest
class BriefCostTest {

    @Autowired
    Visitor visitor;

    @Autowired
    PageCache cache;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient sql;

    @Test
    void doesNotGrowWithTheItems() {
        assertThat(cost(10)).isEqualTo(cost(2)).isPositive();
    }

    private long cost(int ofEachKind) {
        String items = List.of(
                        "select 'statement:' || id from statement where chapter_id is not null",
                        "select 'number:' || id from statistic",
                        "select 'initiative:' || id from initiative",
                        "select 'city:' || slug as id from city")
                .stream()
                .flatMap(query -> sql
                        .sql("select * from (" + query + ") as item order by md5(item::text) limit " + ofEachKind)
                        .query(String.class)
                        .stream())
                .collect(Collectors.joining("&item=", "/brief?item=", ""));
        assertThat(visitor.page(items).select(".brief-entry")).hasSize(4 * ofEachKind);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        cache.forget();
        statistics.clear();
        visitor.page(items);
        return statistics.getPrepareStatementCount();
    }
}
