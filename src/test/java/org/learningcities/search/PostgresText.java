package org.learningcities.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL's own full text over the same content, to compare: a text for each initiative (name and summary) and each city
 * (name, tagline, lead and all its statements), cut as English, without accents where the server can, ranked by
 * ts_rank_cd. Lives as long as the transaction it was made in.
 */
final class PostgresText {

    /** A document that has all words of the query, in PostgreSQL's form for web searches: phrases, -word and or. */
    static final String ALL_WORDS = "websearch_to_tsquery('english', %s)";

    /** A document that has any of them. */
    static final String ANY_WORD =
            "(select string_agg(quote_literal(lexeme), ' | ') from unnest(to_tsvector('english', %s)))::tsquery";

    private static final String DOCUMENTS = """
            create temporary table document on commit drop as
            select 'initiative' as type, i.id, c.region_slug as region, to_tsvector('english', %1$s) as words
            from initiative i join city c on c.slug = i.city_slug,
            lateral (select concat_ws('. ', i.name, string_agg(s.text, ' ' order by s.position)) as text
                from statement s where s.initiative_id = i.id) told
            union all
            select 'city', c.slug, c.region_slug, to_tsvector('english', %1$s)
            from city c,
            lateral (select concat_ws('. ', c.name, c.tagline, string_agg(s.text, ' ' order by s.id)) as text
                from statement s where s.id like c.slug || '/%%') told
            """;

    private static final String FILTERED = """
            d.type = :type
            and (cast(:region as text) is null or d.region = :region)
            and (cast(:audience as text) is null or exists (
                select from initiative_audience a where a.initiative_id = d.id and a.audience = :audience))
            and (cast(:feature as text) is null or exists (
                select from initiative_focal_point f where f.initiative_id = d.id and f.focal_point_code = :feature))
            """;

    private final JdbcClient database;
    private final boolean unaccent;

    PostgresText(JdbcClient database) {
        this.database = database;
        unaccent = database.sql("select count(*) from pg_available_extensions where name = 'unaccent'")
                        .query(Integer.class)
                        .single()
                > 0;
        if (unaccent) {
            database.sql("create extension if not exists unaccent").update();
        }
        database.sql(DOCUMENTS.formatted(folded("text"))).update();
    }

    boolean unaccents() {
        return unaccent;
    }

    /** The ids of the first twenty hits, best first. */
    List<String> ranked(Judged query, HitType type, String form) {
        return database.sql("""
                        select d.id from document d, (select %s as query) q
                        where d.words @@ q.query and %s
                        order by ts_rank_cd(d.words, q.query) desc, d.id limit 20
                        """.formatted(form.formatted(folded(":words")), FILTERED))
                .param("words", query.query())
                .params(filters(query, type))
                .query(String.class)
                .list();
    }

    /** The ids of all that the filters of the query leave. */
    List<String> filtered(Judged query, HitType type) {
        return database.sql("select d.id from document d where " + FILTERED)
                .params(filters(query, type))
                .query(String.class)
                .list();
    }

    private static Map<String, Object> filters(Judged query, HitType type) {
        Map<String, Object> filters = new HashMap<>();
        filters.put("type", type.code());
        for (FilterField field : List.of(FilterField.REGION, FilterField.AUDIENCE, FilterField.FEATURE)) {
            List<String> values = query.filters().getOrDefault(field, List.of());
            filters.put(field.code(), values.isEmpty() ? null : values.get(0));
        }
        return filters;
    }

    private String folded(String text) {
        return unaccent ? "unaccent(" + text + ")" : text;
    }
}
