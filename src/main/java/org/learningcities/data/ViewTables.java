package org.learningcities.data;

import org.learningcities.compare.ComparedRow;
import org.learningcities.search.SearchRows;
import org.learningcities.table.Table;

/** The columns of views that are no tables of the open data: hits of a search, and cities side by side. */
public final class ViewTables {

    public static final Table<SearchRows.Row> HITS = Table.<SearchRows.Row>of("hits", "page")
            .text("kind", SearchRows.Row::kind)
            .always()
            .text("title", SearchRows.Row::title)
            .always()
            .text("place", SearchRows.Row::place)
            .text("region", SearchRows.Row::region)
            .to("regions")
            .text("passage", SearchRows.Row::passage)
            .text("passage_page", SearchRows.Row::passageHref)
            .list("why", SearchRows.Row::why)
            .text("page", SearchRows.Row::href);

    public static final Table<ComparedRow> COMPARISON = Table.<ComparedRow>of("comparison")
            .text("kind", ComparedRow::kind)
            .always()
            .text("row", ComparedRow::row)
            .always()
            .text("label", ComparedRow::label)
            .always()
            .text("city", ComparedRow::city)
            .always()
            .to("cities")
            .text("text", ComparedRow::text)
            .always()
            .text("detail", ComparedRow::detail)
            .list("sources", ComparedRow::sources)
            .always()
            .text("page", ComparedRow::href);

    private ViewTables() {}
}
