package org.learningcities.growth;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Many made cities beside the real ones, written straight into the tables: the same ones each time, as long as the
 * content is the same. All that the database demands holds for them; nothing that they say is true.
 */
public final class Growth {

    /** How many cities and initiatives to make, of how many different texts. */
    public record Size(int cities, int initiatives, int texts) {

        /** The texts do not grow with the rest: an embedding is computed for each. */
        private static final int TEXTS = 4000;

        private static final int INITIATIVES_PER_CITY = 20;

        public static Size ofInitiatives(int initiatives) {
            return new Size(Math.max(1, initiatives / INITIATIVES_PER_CITY), initiatives, TEXTS);
        }
    }

    private static final long SEED = 2015;

    /** Cities that wait in memory to be written together. */
    private static final int TOGETHER = 100;

    private final Size size;
    private final Dice dice = new Dice(SEED);
    private final RealContent content = new RealContent();
    private final Places places = new Places(content, dice);
    private final Texts texts;

    private Growth(Size size) {
        this.size = size;
        this.texts = new Texts(content, size.texts(), dice);
    }

    /** Adds the cities to a database that holds the content of the repository, all of them or none. */
    public static void write(Size size, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            write(size, connection);
            connection.commit();
        }
    }

    /** Adds the cities within the connection's transaction. */
    static void write(Size size, Connection connection) throws SQLException {
        new Growth(size).write(connection);
    }

    private void write(Connection connection) throws SQLException {
        // The plans for the checks of foreign keys are kept: made while a table is small, they would read all of it.
        run(connection, "set local enable_seqscan = off", "discard plans");
        Table.Rows rows = new Table.Rows();
        places.countries().stream()
                .filter(country -> !country.real())
                .forEach(country -> rows.add(Table.COUNTRY, country.iso2(), country.iso3(), country.name()));
        double[] shares = shares();
        double before = 0;
        for (int i = 0; i < shares.length; i++) {
            double after = before + shares[i];
            int initiatives = (int) (Math.round(after * size.initiatives()) - Math.round(before * size.initiatives()));
            new GrownCity(content, texts, places, dice, rows)
                    .add(content.cities().size() + i, initiatives);
            before = after;
            if ((i + 1) % TOGETHER == 0) {
                rows.flush(connection);
            }
        }
        rows.flush(connection);
        // Whoever compares the fingerprint with that of an index sees that the tables hold something else now.
        run(
                connection,
                "update content set fingerprint = 'growth of %s to %s'".formatted(SEED, size),
                "set local enable_seqscan = on",
                "analyze");
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** What part of the initiatives each city has: some have many. */
    private double[] shares() {
        double[] shares = new double[size.cities()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = dice.factor();
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
