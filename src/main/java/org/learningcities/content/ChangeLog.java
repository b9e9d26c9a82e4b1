package org.learningcities.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Remembers when what the portal tells was there first and when its text changed, for feeds. What the first loading brings is
 * dated by the edition, so that an empty database is the same portal on every machine; what comes later by the clock.
 */
final class ChangeLog {

    /** What has an address, with a hash of its texts; a city, a chapter and a practice change with their statements. */
    private static final String TOLD = """
            create temporary table told on commit drop as
            with text as (
                select s.id, s.chapter_id, s.initiative_id, md5(concat_ws('|', s.text,
                    (select string_agg(source_id, ' ' order by position)
                     from statement_source where statement_id = s.id))) as hash
                from statement s)
            select '/statements/' || id as address, hash from text
            union all
            select '/cities/' || replace(chapter_id, '/', '#'), md5(string_agg(hash, '' order by id collate "C"))
                from text where chapter_id is not null group by chapter_id
            union all
            select '/initiatives/' || i.id, md5(concat_ws('|', i.name, i.since,
                (select string_agg(hash, '' order by t.id collate "C") from text t where t.initiative_id = i.id)))
                from initiative i
            union all
            select '/cities/' || c.slug, md5(concat_ws('|', c.name, c.tagline,
                string_agg(t.hash, '' order by t.id collate "C")))
                from city c left join text t on split_part(t.id, '/', 1) = c.slug group by c.slug
            union all
            select '/key-features/' || code, md5(label) from focal_point
            union all
            select '/key-features/' || code, md5(label) from key_feature_indicator
            union all
            select '/sources/' || id, md5(concat_ws('|', title, publisher, year, url)) from source""";

    private static final String REMEMBER = """
            insert into change (address, hash, added, changed)
            select address, hash, moment, moment from told, (
                select case when exists (select from change) then date_trunc('second', now())
                    else make_timestamptz(%d, 1, 1, 0, 0, 0, 'UTC') end as moment) clock
            on conflict (address) do update set hash = excluded.hash, changed = excluded.changed
                where change.hash <> excluded.hash""";

    private static final String FORGET =
            "delete from change where not exists (select from told where told.address = change.address)";

    private final Connection connection;
    private final int edition;

    ChangeLog(Connection connection, int edition) {
        this.connection = connection;
        this.edition = edition;
    }

    /** Compares the tables with what was remembered; within the connection's transaction, once they are written. */
    void update() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TOLD);
            statement.execute(REMEMBER.formatted(edition));
            statement.execute(FORGET);
        }
    }
}
