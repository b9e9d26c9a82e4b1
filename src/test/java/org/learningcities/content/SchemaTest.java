package org.learningcities.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database itself refuses, whoever writes: each attempt is a transaction of its own that must not commit. */
@DatabaseTest
class SchemaTest {

    private static final String CHECK = "23514";
    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";

    private static final String STATEMENT = "insert into statement (id, key, city_slug, position, paragraph, text)"
            + " values ('cork/new', 'new', 'cork', 9, 1, 'New.')";

    @Autowired
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATEMENT,
                "insert into initiative (id, city_slug, slug, position, name) values ('cork/new', 'cork', 'new', 99, 'New')",
                "insert into evidence (id, city_slug, focal_point_code, position, note) values ('cork/new', 'cork', '1.1', 99, 'New')",
                "insert into quote (id, city_slug, position, text, speaker) values ('cork/new', 'cork', 99, 'New', 'Me')",
                "insert into statistic (id, city_slug, statistic_key, unit, position, value)"
                        + " values ('cork/new', 'cork', 'population', 'people', 99, 1)"
            })
    void refusesAtCommitWhatHasNoSource(String insert) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(insert); // the source may still come
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(connection::commit)
                    .withMessageContaining("has no source")
                    .returns(CHECK, SQLException::getSQLState);
        }
        assertThat(rows("select 1 from statement where id = 'cork/new'")).isFalse();
    }

    @Test
    void takesStatementWhoseSourceComesBeforeCommit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(STATEMENT);
            connection
                    .createStatement()
                    .execute("insert into statement_source select 'cork/new', id, 1 from source"
                            + " where bibliography_id = 'cork' limit 1");
            connection.createStatement().execute("set constraints all immediate");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "initiative", "evidence", "statistic"})
    void refusesToTakeTheLastSource(String table) throws SQLException {
        refuses(CHECK, "delete from %1$s_source where %1$s_id = (select min(id) from %1$s)".formatted(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statistic set low = 1 where value is not null",
                "update statistic set value = null, low = null, high = null",
                "update statistic set low = 5, high = 4, value = null",
                "update city set latitude = 91",
                "update source set url = 'javascript:alert(1)', copy = false, unlinked = null",
                "update source set url = 'https://example.org', copy = true",
                "update source set url = null, copy = false, unlinked = null",
                "update source set title = ''",
                "update source set publisher = ''",
                "update statement set text = ''",
                "update statement set city_slug = 'cork' where chapter_id is not null",
                "update initiative set since = 1",
                "update initiative_audience set audience = 'cats'",
                "update initiative_setting set setting = 'moon'",
                "update region set slug = 'Not A Slug'",
                "insert into content values (false, 'x')"
            })
    void refusesWrongValues(String sql) throws SQLException {
        refuses(CHECK, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update city set region_slug = 'atlantis'",
                "update city set country_iso2 = 'XX'",
                "update city set coordinates_source_id = 'cork/nothing'",
                "update statistic set statistic_key = 'nothing'",
                "update statistic set unit = 'krw' where unit = 'people'",
                "update statement set chapter_id = 'cork/nothing' where chapter_id is not null",
                "update statement_source set source_id = 'cork/nothing' where position = 0 and statement_id = 'cork/lead'",
                "update evidence set focal_point_code = '3.9'",
                "update initiative_focal_point set focal_point_code = '3.9'"
                        + " where (initiative_id, focal_point_code)"
                        + " = (select min(initiative_id), min(focal_point_code) from initiative_focal_point"
                        + " where initiative_id = (select min(initiative_id) from initiative_focal_point))",
                "delete from city where slug = 'cork'",
                "delete from region where slug = 'africa'",
                "delete from source where id = 'cork/s1'",
                "delete from question",
                "delete from focal_point"
            })
    void refusesKeysThatDangle(String sql) throws SQLException {
        refuses(FOREIGN_KEY, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update country set name = 'Ireland'",
                "insert into city select * from city where slug = 'cork'",
                "insert into chapter select * from chapter where city_slug = 'cork'",
                "insert into content values (true, 'second')"
            })
    void refusesTheSameTwice(String sql) throws SQLException {
        refuses(UNIQUE, sql);
    }

    private void refuses(String state, String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> {
                        connection.createStatement().execute(sql);
                        connection.createStatement().execute("set constraints all immediate");
                    })
                    .returns(state, SQLException::getSQLState);
            connection.rollback();
        }
    }

    private boolean rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next();
        }
    }
}
