package org.learningcities.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.References;
import org.learningcities.table.Table;
import org.learningcities.web.Link;

/** A statement or a number of a brief, as a row; its references are numbered as on the page. */
record BriefRow(String item, @Nullable Link heading, BriefEntry.Line line) {

    static final Table<BriefRow> ROWS = Table.<BriefRow>of("rows")
            .text("item", BriefRow::item)
            .always()
            .text("heading", row -> row.heading == null ? null : row.heading.label())
            .text("text", row -> row.line.text())
            .always()
            .list(
                    "references",
                    row -> row.line.marks().stream()
                            .map(mark -> String.valueOf(mark.number()))
                            .toList())
            .text("page", row -> row.heading == null ? null : row.heading.href());

    static final Table<References.Entry> REFERENCES = Table.<References.Entry>of("references", "number")
            .whole("number", References.Entry::number)
            .text("title", References.Entry::title)
            .always()
            .text("publisher", References.Entry::publisher)
            .always()
            .text("year", References.Entry::year)
            .always()
            .text("kind", References.Entry::kind)
            .always()
            .text("url", References.Entry::url)
            .text("remark", References.Entry::remark);

    /** An entry without a heading of its own stands under the one before it. */
    static List<BriefRow> of(List<BriefEntry> entries) {
        List<BriefRow> rows = new ArrayList<>();
        Link heading = null;
        for (BriefEntry entry : entries) {
            heading = entry.heading() == null ? heading : entry.heading();
            for (List<BriefEntry.Line> paragraph : entry.paragraphs()) {
                for (BriefEntry.Line line : paragraph) {
                    rows.add(new BriefRow(entry.item(), heading, line));
                }
            }
        }
        return rows;
    }
}
