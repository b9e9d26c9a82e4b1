package org.learningcities.growth;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningcities.shared.Slug;
import org.learningcities.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The made cities at a small size: as many as asked for, sound, the same each time, and like the real ones. */
@DatabaseTest
class GrowthTest {

    private static final Growth.Size SMALL = new Growth.Size(50, 1000, 800);

    /** Tells the sources of the made cities. */
    private static final String MADE = "url like 'https://example.org/%'";

    private static final List<String> TABLES = Arrays.stream(Table.values())
            .map(table -> table.name().toLowerCase(Locale.ROOT))
            .toList();

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    private final RealContent content = new RealContent();
    private Map<String, Long> real;
    private Connection connection;

    @BeforeEach
    void grow() throws SQLException {
        connection = DataSourceUtils.getConnection(database);
        real = counts();
        Growth.write(SMALL, connection);
    }

    @Test
    void makesAsManyAsAskedFor() {
        Map<String, Long> made = counts();
        made.replaceAll((table, count) -> count - real.get(table));

        assertThat(made).containsEntry("city", 50L).containsEntry("initiative", 1000L);
        assertThat(made.get("chapter")).isBetween(150L, 300L);
        assertThat(made.get("statement")).isBetween(2000L + 50 + 150, 3000L + 50 + 900);
        assertThat(made.values()).allSatisfy(count -> assertThat(count).isPositive());
        assertThat(count("(select distinct text from statement) t")).isBetween(1000L + 600, 1100L + 800);
        assertThat(count("(select from initiative group by city_slug having count(*) > 30) t"))
                .as("cities with many initiatives")
                .isPositive();
    }

    @Test
    void breaksNoRuleThatTheDatabaseChecksAtTheEnd() {
        assertThatNoException()
                .isThrownBy(() -> sql.sql("set constraints all immediate").update());
    }

    @Test
    void makesTheSameEachTime() throws SQLException {
        String first = digest();
        connection.rollback();
        assertThat(counts()).isEqualTo(real);
        assertThat(digest()).isNotEqualTo(first);

        Growth.write(SMALL, connection);

        assertThat(digest()).isEqualTo(first);
    }

    @Test
    void givesTheTablesAnotherFingerprint() {
        assertThat(strings("select fingerprint from content"))
                .singleElement()
                .satisfies(fingerprint -> assertThat(fingerprint).contains("growth", "1000"));
    }

    @Test
    void speaksInTheWordsOfTheRealTexts() {
        Map<String, Double> realWords = shares(content.texts());
        List<String> texts = strings("select text from statement where id in (select statement_id from statement_source"
                + " join source on source.id = source_id where " + MADE + ")");
        Map<String, Double> madeWords = shares(texts.stream());

        assertThat(realWords.keySet()).containsAll(madeWords.keySet());
        assertThat(realWords.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(40))
                .allSatisfy(word -> assertThat(madeWords.getOrDefault(word.getKey(), 0.0))
                        .as(word.getKey())
                        .isBetween(word.getValue() / 2, word.getValue() * 2));
        assertThat(length(texts.stream())).isCloseTo(length(content.texts()), within(4.0));
    }

    @Test
    void givesAudiencesAndFocalPointsAsOftenAsTheRealContent() {
        assertThat(shares("audience", "initiative_audience"))
                .allSatisfy((audience, share) ->
                        assertThat(share).as(audience).isCloseTo(realShare("audience", audience), within(0.06)));
        assertThat(shares("focal_point_code", "initiative_focal_point"))
                .hasSize(12)
                .allSatisfy((code, share) ->
                        assertThat(share).as(code).isCloseTo(realShare("features", code), within(0.06)));
    }

    @Test
    void givesNamesThatMakeGoodAddresses() {
        assertThat(strings("select slug from city union all select slug from initiative"))
                .allSatisfy(slug -> assertThat(Slug.isWellFormed(slug)).as(slug).isTrue());
        assertThat(strings("select name from initiative")).noneMatch(name -> name.contains(RealContent.CITY));
        assertThat(strings("select region_slug from city group by 1 having count(*) > 3"))
                .hasSize(5);
    }

    /** What part of the made and real initiatives has each value. */
    private Map<String, Double> shares(String column, String table) {
        return strings("select " + column + " from " + table).stream()
                .collect(groupingBy(
                        Function.identity(),
                        TreeMap::new,
                        java.util.stream.Collectors.collectingAndThen(
                                counting(), count -> count / (double) count("initiative"))));
    }

    private double realShare(String key, String value) {
        return content.initiatives().stream()
                .mapToInt(initiative -> RealContent.values(initiative, key).contains(value) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** What part of all words each word is. */
    private static Map<String, Double> shares(Stream<String> texts) {
        List<String> words = texts.flatMap(text -> Arrays.stream(
                        text.toLowerCase(Locale.ROOT).replaceAll("[“”\"()]", "").split("\\s+")))
                .toList();
        return words.stream()
                .collect(groupingBy(
                        Function.identity(),
                        java.util.stream.Collectors.collectingAndThen(
                                counting(), count -> count / (double) words.size())));
    }

    private static double length(Stream<String> texts) {
        return texts.collect(averagingInt(text -> text.split("\\s+").length));
    }

    private Map<String, Long> counts() {
        return TABLES.stream().collect(toMap(Function.identity(), this::count));
    }

    private long count(String from) {
        return sql.sql("select count(*) from " + from).query(Long.class).single();
    }

    private String digest() {
        return TABLES.stream()
                .map(table -> table + " "
                        + strings("select md5(string_agg(t::text, ';' order by t::text)) from " + table + " t"))
                .toList()
                .toString();
    }

    private List<String> strings(String query) {
        return sql.sql(query).query(String.class).list();
    }
}
