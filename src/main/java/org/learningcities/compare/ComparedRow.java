package org.learningcities.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.References;
import org.learningcities.source.Source;
import org.learningcities.source.StatementView;

/**
 * One thing that one city tells in a comparison, as a row of its own.
 *
 * @param kind the kind of rows: numbers, chapters, initiatives or features
 * @param row the code of what is compared
 * @param detail the year and a note, where there is more to say than the text
 * @param href where it stands on the portal
 * @param sources the ids of its sources
 */
public record ComparedRow(
        String kind,
        String row,
        String label,
        String city,
        String text,
        @Nullable String detail,
        @Nullable String href,
        List<String> sources) {

    /** The tables of a page, cell by cell; what is not reported has no row. */
    static List<ComparedRow> of(List<ComparisonTable> tables, References references) {
        List<String> sources = references.sources().stream().map(Source::id).toList();
        List<ComparedRow> rows = new ArrayList<>();
        for (ComparisonTable table : tables) {
            for (ComparisonTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    String city = table.columns().get(i).href().replaceFirst(".*/", "");
                    ComparisonTable.Cell cell = row.cells().get(i);
                    cell.paragraphs().stream()
                            .flatMap(List::stream)
                            .forEach(statement -> rows.add(of(table, row, city, statement, sources)));
                    cell.lines().forEach(line -> rows.add(of(table, row, city, line, sources)));
                }
            }
        }
        return rows;
    }

    private static ComparedRow of(
            ComparisonTable table,
            ComparisonTable.Row row,
            String city,
            StatementView statement,
            List<String> sources) {
        return new ComparedRow(
                table.anchor(),
                code(row),
                row.label(),
                city,
                statement.text(),
                null,
                statement.href(),
                ids(statement.marks(), sources));
    }

    private static ComparedRow of(
            ComparisonTable table,
            ComparisonTable.Row row,
            String city,
            ComparisonTable.Line line,
            List<String> sources) {
        return new ComparedRow(
                table.anchor(),
                code(row),
                row.label(),
                city,
                line.text(),
                line.detail(),
                line.href(),
                ids(line.marks(), sources));
    }

    /** The anchor without the letter that keeps numbers and focal points apart. */
    static String code(ComparisonTable.Row row) {
        return row.anchor().replaceFirst("^[nif]-", "");
    }

    private static List<String> ids(List<References.Mark> marks, List<String> sources) {
        return marks.stream().map(mark -> sources.get(mark.number() - 1)).toList();
    }
}
