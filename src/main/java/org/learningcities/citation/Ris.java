package org.learningcities.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works as records of RIS: a tag and a value a line. Nothing is escaped there; that a value is one line, Work sees to. */
final class Ris {

    private static final String LINE_END = "\r\n";

    private Ris() {}

    static String write(List<Work> works) {
        return works.stream().map(Ris::entry).collect(Collectors.joining(LINE_END));
    }

    private static String entry(Work work) {
        StringBuilder lines = new StringBuilder();
        line(lines, "TY", work.type().ris());
        line(lines, "ID", work.key());
        work.authors().forEach(author -> line(lines, "AU", author));
        line(lines, "TI", work.title());
        line(lines, "T2", work.container());
        line(lines, "PB", work.publisher());
        line(lines, "PY", work.year() == null ? null : work.year().toString());
        line(lines, "UR", work.url());
        line(lines, "N1", work.note());
        return lines.append("ER  - ").append(LINE_END).toString();
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append(LINE_END);
        }
    }
}
