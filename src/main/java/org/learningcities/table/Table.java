package org.learningcities.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table hold: its name, the columns that together name a row, and all columns in order. A table is put
 * together column by column; what is said of a column follows it.
 */
public record Table<T>(String name, List<String> key, List<Column<T>> columns) {

    public static <T> Table<T> of(String name, String... key) {
        return new Table<>(name, List.of(key), List.of());
    }

    public Table<T> text(String column, Function<? super T, @Nullable String> of) {
        return with(column, Column.Kind.TEXT, of);
    }

    public Table<T> whole(String column, Function<? super T, ? extends @Nullable Number> of) {
        return with(column, Column.Kind.WHOLE, of);
    }

    public Table<T> number(String column, Function<? super T, ? extends @Nullable Number> of) {
        return with(column, Column.Kind.NUMBER, of);
    }

    public Table<T> year(String column, Function<? super T, @Nullable Integer> of) {
        return with(column, Column.Kind.YEAR, of);
    }

    public Table<T> date(String column, Function<? super T, @Nullable LocalDate> of) {
        return with(column, Column.Kind.DATE, of);
    }

    public Table<T> yesNo(String column, Function<? super T, Boolean> of) {
        return with(column, Column.Kind.YES_NO, of).always();
    }

    public Table<T> list(String column, Function<? super T, ? extends Collection<String>> of) {
        return with(column, Column.Kind.LIST, of);
    }

    /** Every row has the last column. */
    public Table<T> always() {
        Column<T> last = last();
        return instead(new Column<>(last.name(), last.kind(), true, last.unit(), last.refersTo(), last.of()));
    }

    /** The numbers of the last column count this. */
    public Table<T> in(String unit) {
        Column<T> last = last();
        return instead(new Column<>(last.name(), last.kind(), last.required(), unit, last.refersTo(), last.of()));
    }

    /** The last column holds the key of a row of that table. */
    public Table<T> to(String table) {
        Column<T> last = last();
        return instead(new Column<>(last.name(), last.kind(), last.required(), last.unit(), table, last.of()));
    }

    /** With these rows. */
    public TableRows<T> with(Collection<? extends T> rows) {
        return new TableRows<>(this, List.copyOf(rows));
    }

    private Table<T> with(String column, Column.Kind kind, Function<? super T, ? extends @Nullable Object> of) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(column, kind, key.contains(column), null, null, of));
        return new Table<>(name, key, List.copyOf(more));
    }

    private Table<T> instead(Column<T> column) {
        List<Column<T>> other = new ArrayList<>(columns);
        other.set(other.size() - 1, column);
        return new Table<>(name, key, List.copyOf(other));
    }

    private Column<T> last() {
        return columns.get(columns.size() - 1);
    }
}
