package org.learningcities.compare;

import java.util.List;
import org.learningcities.casestudy.Question;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an address of the comparison asks for, as rows: the very cells of the page. */
@Service
public class ComparedRows {

    private final CityComparison comparison;
    private final CityRepository cities;
    private final QuestionRepository questions;
    private final FocalPointRepository focalPoints;
    private final Words words;

    ComparedRows(
            CityComparison comparison,
            CityRepository cities,
            QuestionRepository questions,
            FocalPointRepository focalPoints,
            Words words) {
        this.comparison = comparison;
        this.cities = cities;
        this.questions = questions;
        this.focalPoints = focalPoints;
        this.words = words;
    }

    /** How the numbers of a row compare, in a sentence, or why they do not. */
    public record Sentence(String row, String label, String text) {

        private static List<Sentence> of(List<ComparisonTable> tables) {
            return tables.stream()
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> row.verdict() != null)
                    .map(row -> new Sentence(ComparedRow.code(row), row.label(), row.verdict()))
                    .toList();
        }
    }

    /** The rows with their sentences and the sources that they name, and what was dropped from the address. */
    public record Answer(List<ComparedRow> rows, List<Sentence> verdicts, List<Source> sources, List<String> notices) {}

    /** To be called within a transaction. Without two cities there are no rows, and a notice says so. */
    @Transactional(readOnly = true)
    public Answer of(Parameters parameters) {
        List<CitySummary> asked = Choice.cities(parameters, cities.findSummaries());
        List<Question> all = questions.findAll();
        List<FocalPoint> points = focalPoints.findAll();
        Choice choice = Choice.read(parameters, asked, Choice.questions(parameters, all), points, words);
        References references = new References(words);
        List<ComparisonTable> tables = choice.isEnough()
                ? ComparePage.tables(choice, comparison.find(choice), all, points, references, words)
                : List.of();
        return new Answer(
                ComparedRow.of(tables, references), Sentence.of(tables), references.sources(), choice.notices());
    }
}
