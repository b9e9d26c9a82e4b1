package org.learningcities.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.web.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When things came and when they changed, as the loading of the content has remembered it. */
@Component
public class Changes {

    /** The days of one thing, by its address. */
    public record Change(String address, Instant added, Instant changed) {}

    private final JdbcClient database;
    private final Site site;

    Changes(JdbcClient database, Site site) {
        this.database = database;
        this.site = site;
    }

    /** The changes of these addresses. */
    Map<String, Change> of(Collection<String> addresses) {
        return database
                .sql("select address, added, changed from change where address = any(?)")
                .param(addresses.toArray(String[]::new))
                .query(Changes::change)
                .list()
                .stream()
                .collect(Collectors.toMap(Change::address, Function.identity()));
    }

    /** The addresses below this path that changed last, the latest first. */
    public List<String> newest(String path, int most) {
        return database.sql("""
                        select address from change where starts_with(address, ?)
                        order by changed desc, address limit ?""").param(path).param(most).query(String.class).list();
    }

    /** Of what has no day of its own: the first day of the edition. */
    Instant edition() {
        return LocalDate.of(site.edition(), 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(row.getString("address"), instant(row, "added"), instant(row, "changed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
