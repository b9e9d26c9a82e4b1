package org.learningcities.search;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Indexes of OpenSearch, which all nodes share. One node at a time builds them, beside those that the others go on reading; then
 * they take the place of these all at once. Each bears its fingerprint.
 */
@OnOpenSearch
@Component
class OpenSearchStore implements IndexStore {

    /** The lock of PostgreSQL that the builder holds: "learning", a number that nothing else takes. */
    private static final long LOCK = 0x6c65_6172_6e69_6e67L;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final String FINGERPRINT = "fingerprint";

    private final DataSource database;
    private final OpenSearchIndexes indexes;
    private final OpenSearchLayout layout;
    private final OpenSearchVectors vectors;
    private final KeptHits hits;
    private final KeptDocuments documents;
    private final OpenSearchDictionary dictionary;
    private final String hosts;

    OpenSearchStore(
            DataSource database,
            OpenSearchIndexes indexes,
            OpenSearchLayout layout,
            OpenSearchVectors vectors,
            KeptHits hits,
            KeptDocuments documents,
            OpenSearchDictionary dictionary,
            @Value("${portal.search.hosts}") String hosts) {
        this.database = database;
        this.indexes = indexes;
        this.layout = layout;
        this.vectors = vectors;
        this.hits = hits;
        this.documents = documents;
        this.dictionary = dictionary;
        this.hosts = hosts;
    }

    @Override
    public @Nullable String fingerprint() throws IOException {
        Map<String, JsonObject> read = indexes.read();
        List<String> fingerprints = read.values().stream()
                .map(about -> about.get(FINGERPRINT).getAsString())
                .distinct()
                .toList();
        return read.size() == IndexMapping.ALL.size() && fingerprints.size() == 1 ? fingerprints.get(0) : null;
    }

    @Override
    public String place() {
        return "OpenSearch at " + hosts;
    }

    /** OpenSearch looks after its files; where an index is missing, {@link IndexWatch} builds it. */
    @Override
    public boolean healsByBuilding() {
        return false;
    }

    @Override
    public void alone(Runnable build) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (!isTaken(statement)) {
                Thread.sleep(BETWEEN_TRIES.toMillis());
            }
            try {
                build.run();
            } finally {
                statement.execute("select pg_advisory_unlock(%d)".formatted(LOCK));
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database does not say who builds the search index", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while another node builds the search index", e);
        }
    }

    /** Asks and does not wait: a statement that waits longer than a visitor may is ended. */
    private static boolean isTaken(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(LOCK))) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void write(SearchSession search, String fingerprint) throws IOException, InterruptedException {
        // Only now those before the ones that are read: a moment ago another node may have begun to read in them.
        indexes.dropUnread();
        String time = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        Map<String, JsonObject> schemas = indexes.schemas();
        for (Map.Entry<String, JsonObject> schema : schemas.entrySet()) {
            JsonObject about = new JsonObject();
            about.addProperty(FINGERPRINT, fingerprint);
            indexes.create(layout.built(schema.getKey(), time), schema.getValue(), about);
        }
        indexes.point(schemas.keySet(), layout::createWriteAlias, time);
        IndexStore.indexer(search).purgeAllOnStart(false).startAndWait();
        search.workspace(IndexMapping.ALL).refresh();
        indexes.point(schemas.keySet(), layout::createReadAlias, time);
    }

    @Override
    public void adopt() {
        dictionary.forget();
        vectors.read();
        hits.forget();
        documents.read();
    }
}
