package org.learningcities.data;

import java.util.List;
import org.learningcities.table.Table;

/** The tables of the open data, in the order of the package. Each is found in the dictionary, the description and the file. */
public final class OpenTables {

    public static final List<Table<?>> ALL = List.of(
            CityTables.REGIONS,
            CityTables.CITIES,
            CityTables.STATISTIC_KEYS,
            CityTables.STATISTICS,
            StoryTables.QUESTIONS,
            StoryTables.CHAPTERS,
            StoryTables.STATEMENTS,
            PracticeTables.INITIATIVES,
            PracticeTables.INITIATIVE_FEATURES,
            PracticeTables.FOCAL_POINTS,
            PracticeTables.INDICATORS,
            PracticeTables.EVIDENCE,
            SourceTables.SOURCES,
            SourceTables.STATEMENT_SOURCES,
            SourceTables.STATISTIC_SOURCES,
            SourceTables.INITIATIVE_SOURCES,
            SourceTables.EVIDENCE_SOURCES,
            Release.TABLE);

    private OpenTables() {}
}
