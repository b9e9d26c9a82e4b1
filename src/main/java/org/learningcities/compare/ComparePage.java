package org.learningcities.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.Question;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.framework.FocalPoint;
import org.learningcities.source.References;
import org.learningcities.web.Downloads;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/**
 * The page /compare: two to six cities side by side; with fewer the form that chooses them, and no tables.
 *
 * @param chapters where the answers stand that a comparison of many cities leaves out; none where nothing is left out
 */
record ComparePage(
        Head head,
        List<String> notices,
        ChoiceForm form,
        @Nullable Link chapters,
        List<ComparisonTable> tables,
        List<References.Entry> references,
        Downloads downloads) {

    static final String PATH = "/compare";

    static ComparePage of(
            Choice choice,
            Compared compared,
            List<CitySummary> cities,
            List<Region> regions,
            List<Question> questions,
            List<FocalPoint> points,
            Words words) {
        References references = new References(words);
        List<ComparisonTable> tables =
                choice.isEnough() ? tables(choice, compared, questions, points, references, words) : List.of();
        String title =
                choice.isEnough() ? words.get("compare.title-of", choice.names(words)) : words.get("compare.title");
        String description = choice.isEnough()
                ? words.get("compare.description-of", choice.names(words))
                : words.get("compare.description", cities.size());
        Head head = Head.of(title, description, choice.state().on(PATH), new Link(words.get("shell.home"), "/"))
                .listedIf(choice.state().isEmpty());
        return new ComparePage(
                head,
                choice.notices(),
                ChoiceForm.of(choice, cities, regions, questions, points, words),
                choice.leavesChaptersOut()
                        ? new Link(words.get("compare.left-out.link", questions.size()), choice.only(Rows.CHAPTERS))
                        : null,
                tables,
                references.entries(),
                Downloads.of(PATH, choice.state(), words));
    }

    /** In the order of the page, so that the marks are numbered as they are read. */
    static List<ComparisonTable> tables(
            Choice choice,
            Compared compared,
            List<Question> questions,
            List<FocalPoint> points,
            References references,
            Words words) {
        List<CitySummary> cities = choice.cities();
        List<FocalPoint> shown = choice.focalPoints().isEmpty() ? points : choice.focalPoints();
        List<ComparisonTable> tables = new ArrayList<>();
        for (Rows kind : Rows.values()) {
            if (choice.shows(kind)) {
                List<ComparisonTable.Row> rows = switch (kind) {
                    case NUMBERS -> NumberRows.of(cities, compared, references, words);
                    case CHAPTERS ->
                        ChapterRows.of(
                                cities,
                                choice.questions().isEmpty() ? questions : choice.questions(),
                                compared.chapters(),
                                references);
                    case INITIATIVES ->
                        FocalPointRows.initiatives(cities, shown, compared.initiatives(), references, words);
                    case FEATURES -> FocalPointRows.evidence(cities, shown, compared.evidence(), references);
                };
                tables.add(new ComparisonTable(
                        kind.code(),
                        words.get("compare.rows." + kind.code()),
                        words.get("compare.caption", words.get("compare.rows." + kind.code()), choice.names(words)),
                        cities.stream().map(ComparisonTable.Column::of).toList(),
                        rows));
            }
        }
        return tables;
    }
}
