package org.learningcities.data;

import java.time.LocalDate;
import org.learningcities.table.Table;

/** A version of the content that was published, and what was new in it. */
record Release(String version, LocalDate day, String says) {

    static final Table<Release> TABLE = Table.<Release>of("releases", "version")
            .text("version", Release::version)
            .date("day", Release::day)
            .always()
            .text("says", Release::says)
            .always();
}
