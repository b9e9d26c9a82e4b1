package org.learningcities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One page of a list: its rows, which and how many they are, and the way to the other pages. */
public record Slice<T>(List<T> rows, int total, int page, int pages, Pagination pagination, List<String> notices) {

    /** The rows of the asked page out of all; no rows and a notice where there are not so many pages. */
    public static <T> Slice<T> of(List<T> all, int size, Parameters parameters, String path, Words words) {
        int page = parameters.page();
        int from = (int) Math.min((long) (page - 1) * size, all.size());
        List<T> rows = all.subList(from, Math.min(from + size, all.size()));
        return of(rows, all.size(), size, parameters, path, words);
    }

    /** The rows of the asked page, already cut out of a list of this many. */
    public static <T> Slice<T> of(List<T> rows, int total, int size, Parameters parameters, String path, Words words) {
        int page = parameters.page();
        int pages = Math.max(1, (total + size - 1) / size);
        List<String> notices = new ArrayList<>(parameters.notices());
        if (page > pages) {
            notices.add(words.get("notice.page-out-of-range", page, pages));
        }
        return new Slice<>(
                rows, total, page, pages, Pagination.of(page, pages, path, parameters.state(), words), notices);
    }

    /** The same page with its rows as something else. */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(rows.stream().<R>map(change).toList(), total, page, pages, pagination, notices);
    }
}
