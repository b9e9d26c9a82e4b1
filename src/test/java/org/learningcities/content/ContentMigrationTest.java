package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.TestDatabase;

class ContentMigrationTest {

    @Test
    void loads() throws Exception {
        var db = TestDatabase.create();
        var flyway = Flyway.configure()
                .dataSource(db.url(), db.user(), db.password())
                .locations("classpath:db/migration")
                .group(true)
                .javaMigrations(new ContentMigration("classpath:/db/content/"))
                .load();
        long t = System.nanoTime();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(9);
        System.out.println("ms " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        System.out.println("ms " + (System.nanoTime() - t) / 1_000_000);
    }
}
