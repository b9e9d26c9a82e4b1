package org.learningcities.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learningcities.table.JsonText;
import org.learningcities.table.Table;
import org.springframework.stereotype.Component;

/** The whole data package in one file: the description first, then the tables. */
@Component
class DataZip {

    /** The earliest that the format knows: of equal content, equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OpenData data;
    private final DataPackage description;

    DataZip(OpenData data, DataPackage description) {
        this.data = data;
        this.description = description;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin("datapackage.json", zip);
        zip.write(JsonText.of(description.json()).getBytes(StandardCharsets.UTF_8));
        for (Table<?> table : OpenTables.ALL) {
            begin(table.name() + ".csv", zip);
            data.writeCsv(table, zip);
        }
        zip.finish();
        zip.flush();
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry("learning-cities/" + name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
