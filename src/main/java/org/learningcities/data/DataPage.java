package org.learningcities.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learningcities.table.Column;
import org.learningcities.table.Table;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.LinkedData;
import org.learningcities.web.Words;

/** The page /data: what can be taken along, under which licence, and what every column of every table says. */
record DataPage(Head head, String version, List<ReleaseView> releases, String zip, List<TableView> tables) {

    /** Characters of a fingerprint that tell two versions from each other. */
    private static final int SHORT = 12;

    /** A version of the content, by the beginning of its fingerprint, and what was new in it. */
    record ReleaseView(String version, String day, String says) {}

    /** A table of the dictionary, with its file. */
    record TableView(String name, String says, String href, List<ColumnView> columns) {}

    /** A column of the dictionary; "to" leads to the table whose key stands in it. */
    record ColumnView(
            String name,
            String says,
            String kind,
            @Nullable String unit,
            String required,
            @Nullable Link to) {}

    static DataPage of(List<Table<?>> tables, ContentVersion version, Words words) {
        Head head = Head.of(
                        words.get("data.title"),
                        words.get("data.description"),
                        DataController.PATH,
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.about"), "/about"))
                .with(dataset(words));
        return new DataPage(
                head,
                version.fingerprint(),
                version.releases().stream().map(release -> view(release, words)).toList(),
                DataController.ZIP,
                tables.stream().map(table -> view(table, words)).toList());
    }

    /** All content; the licence that the page names. */
    private static LinkedData dataset(Words words) {
        return new LinkedData.Dataset(
                words.get("citation.portal.container"),
                words.get("data.dataset"),
                "en",
                LinkedData.LICENCE,
                true,
                new LinkedData.Address(DataController.PATH),
                LinkedData.Organization.portal(words),
                List.of(new LinkedData.DataDownload("application/zip", new LinkedData.Address(DataController.ZIP))));
    }

    private static ReleaseView view(Release release, Words words) {
        return new ReleaseView(release.version().substring(0, SHORT), words.day(release.day()), release.says());
    }

    private static TableView view(Table<?> table, Words words) {
        return new TableView(
                table.name(),
                words.get("data.table." + table.name()),
                DataController.PATH + "/" + table.name() + ".csv",
                table.columns().stream().map(column -> view(column, words)).toList());
    }

    private static ColumnView view(Column<?> column, Words words) {
        return new ColumnView(
                column.name(),
                words.get("data.column." + column.name()),
                words.get("data.kind." + code(column.kind())),
                column.unit() == null ? null : words.get("data.unit." + column.unit()),
                words.get(column.required() ? "data.always" : "data.at-times"),
                column.refersTo() == null ? null : new Link(column.refersTo(), "#" + column.refersTo()));
    }

    private static String code(Column.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
