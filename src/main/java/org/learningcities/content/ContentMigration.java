package org.learningcities.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the content files to the tables, as a repeatable Flyway migration: it runs whenever the files differ from those
 * of the last run, in Flyway's own transaction, after the migrations of the schema.
 */
@Component
class ContentMigration implements JavaMigration {

    /** Raise it when the same files have to be written again because this code writes them in another way. */
    private static final int WRITER = 3;

    private static final Logger log = LoggerFactory.getLogger(ContentMigration.class);

    private final ContentFolder folder;
    private final int edition;

    ContentMigration(@Value("${portal.content}") String location, @Value("${portal.edition}") int edition) {
        this.folder = ContentFolder.at(location);
        this.edition = edition;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        load(context.getConnection());
    }

    /** Makes the tables hold what the files say. */
    void load(Connection connection) throws SQLException {
        log.info("Content: loading it");
        List<ContentFile> files = ContentReader.read(folder);
        Rows rows = new ContentRows(files).rows();
        rows.add("content").with("one", true).with("fingerprint", fingerprint());
        int written = new TableWriter(connection).write(rows);
        new ChangeLog(connection, edition).update();
        log.info("Content: {} files checked, {} rows written or removed", files.size(), written);
    }

    /** Equal for equal files. */
    String fingerprint() {
        return folder.fingerprint();
    }

    @Override
    public Integer getChecksum() {
        return (folder.checksum() + WRITER).hashCode();
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "content";
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
