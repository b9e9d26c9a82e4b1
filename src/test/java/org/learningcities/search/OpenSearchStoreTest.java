package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The wait for the node that builds the index. */
class OpenSearchStoreTest {

    private final ResultSet lock = Mockito.mock(ResultSet.class);

    @Test
    void endsWhenThePortalIsStopped() throws SQLException {
        Mockito.when(lock.next()).thenReturn(true);
        Mockito.when(lock.getBoolean(1)).thenReturn(false);

        Thread.currentThread().interrupt();
        assertThatIllegalStateException()
                .isThrownBy(() -> store().alone(() -> {
                    throw new AssertionError("built without the lock");
                }));

        assertThat(Thread.interrupted()).isTrue();
        Mockito.verify(lock).getBoolean(1);
    }

    @Test
    void endsWhenTheOtherNodeIsDone() throws SQLException {
        Mockito.when(lock.next()).thenReturn(true);
        Mockito.when(lock.getBoolean(1)).thenReturn(false, true);
        Runnable build = Mockito.mock(Runnable.class);

        store().alone(build);

        Mockito.verify(build).run();
        Mockito.verify(lock, Mockito.times(2)).getBoolean(1);
    }

    private OpenSearchStore store() throws SQLException {
        DataSource database = Mockito.mock(DataSource.class);
        Connection connection = Mockito.mock(Connection.class);
        Statement statement = Mockito.mock(Statement.class);
        Mockito.when(database.getConnection()).thenReturn(connection);
        Mockito.when(connection.createStatement()).thenReturn(statement);
        Mockito.when(statement.executeQuery(Mockito.anyString())).thenReturn(lock);
        return new OpenSearchStore(
                database,
                Mockito.mock(OpenSearchIndexes.class),
                Mockito.mock(OpenSearchLayout.class),
                Mockito.mock(OpenSearchVectors.class),
                Mockito.mock(KeptHits.class),
                Mockito.mock(KeptDocuments.class),
                Mockito.mock(OpenSearchDictionary.class),
                "localhost:9200");
    }
}
