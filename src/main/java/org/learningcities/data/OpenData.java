package org.learningcities.data;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.CityCards;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.RegionRepository;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticRepository;
import org.learningcities.evidence.Evidence;
import org.learningcities.evidence.EvidenceRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicatorRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.source.Source;
import org.learningcities.source.SourceRepository;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementRepository;
import org.learningcities.table.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gets the rows of the tables of the open data. */
@Service
class OpenData {

    /** A table and what gets all its rows; they are in memory only while they are written. */
    private record Part<T>(Table<T> table, Supplier<List<T>> rows) {

        void writeCsv(OutputStream out) {
            table.with(rows.get()).writeCsv(out);
        }
    }

    private final List<Part<?>> parts;

    OpenData(
            RegionRepository regions,
            CityCards cards,
            CityRows cityRows,
            StatisticRepository statistics,
            QuestionRepository questions,
            ChapterRepository chapters,
            StatementRepository statements,
            InitiativeRepository initiatives,
            FocalPointRows focalPoints,
            KeyFeatureIndicatorRepository indicators,
            EvidenceRepository evidence,
            SourceRepository sources,
            ContentVersion version) {
        Supplier<List<Statement>> allStatements = () -> statements.findByStart("");
        this.parts = List.of(
                new Part<>(CityTables.REGIONS, regions::findAll),
                new Part<>(CityTables.CITIES, () -> cityRows.of(cards.all())),
                new Part<>(
                        CityTables.STATISTIC_KEYS,
                        () -> statistics.findAll().stream()
                                .map(Statistic::key)
                                .distinct()
                                .toList()),
                new Part<>(CityTables.STATISTICS, statistics::findAll),
                new Part<>(StoryTables.QUESTIONS, questions::findAll),
                new Part<>(StoryTables.CHAPTERS, chapters::findAll),
                new Part<>(StoryTables.STATEMENTS, allStatements),
                new Part<>(PracticeTables.INITIATIVES, initiatives::findAll),
                new Part<>(
                        PracticeTables.INITIATIVE_FEATURES,
                        relations(
                                initiatives::findAll,
                                Initiative::id,
                                initiative -> initiative.focalPoints().stream().map(FocalPoint::code))),
                new Part<>(PracticeTables.FOCAL_POINTS, focalPoints::all),
                new Part<>(PracticeTables.INDICATORS, indicators::findAll),
                new Part<>(PracticeTables.EVIDENCE, evidence::findAll),
                new Part<>(SourceTables.SOURCES, sources::findAll),
                new Part<>(SourceTables.STATEMENT_SOURCES, sourced(allStatements, Statement::id, Statement::sources)),
                new Part<>(
                        SourceTables.STATISTIC_SOURCES,
                        sourced(statistics::findAll, Statistic::id, Statistic::sources)),
                new Part<>(
                        SourceTables.INITIATIVE_SOURCES,
                        sourced(initiatives::findAll, Initiative::id, Initiative::sources)),
                new Part<>(SourceTables.EVIDENCE_SOURCES, sourced(evidence::findAll, Evidence::id, Evidence::sources)),
                new Part<>(Release.TABLE, version::releases));
    }

    /** Writes all rows of one of the tables as CSV. */
    @Transactional(readOnly = true)
    public void writeCsv(Table<?> table, OutputStream out) {
        parts.stream()
                .filter(part -> part.table() == table)
                .findFirst()
                .orElseThrow()
                .writeCsv(out);
    }

    private static <T> Supplier<List<Relation>> sourced(
            Supplier<List<T>> owners, Function<T, String> id, Function<T, List<Source>> sources) {
        return relations(owners, id, owner -> sources.apply(owner).stream().map(Source::id));
    }

    private static <T> Supplier<List<Relation>> relations(
            Supplier<List<T>> owners, Function<T, String> id, Function<T, Stream<String>> to) {
        return () -> owners.get().stream()
                .flatMap(owner -> to.apply(owner).map(other -> new Relation(id.apply(owner), other)))
                .distinct()
                .toList();
    }
}
