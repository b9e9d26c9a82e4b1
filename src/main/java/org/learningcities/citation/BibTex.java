package org.learningcities.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works as entries of BibTeX, in UTF-8, of types and fields that the old standard styles know as well as biblatex. Titles
 * and names stand in two pairs of braces, so that no style changes their capitals or takes an organisation apart.
 */
final class BibTex {

    /** What LaTeX would take for something else than the letter. */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('%', "\\%"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"));

    /** What BibTeX's own reader, or a URL in LaTeX, could not stand unescaped. */
    private static final Map<Character, String> IN_URL =
            Map.of('{', "%7B", '}', "%7D", '\\', "%5C", '^', "%5E", '`', "%60", '|', "%7C");

    private BibTex() {}

    static String write(List<Work> works) {
        return works.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Work work) {
        WorkType type = work.type();
        List<String> fields = new ArrayList<>();
        if (!work.authors().isEmpty()) {
            String authors = work.authors().stream()
                    .map(author -> "{" + escaped(author) + "}")
                    .collect(Collectors.joining(" and "));
            fields.add("author = {" + authors + "}");
        }
        fields.add("title = {{" + escaped(work.title()) + "}}");
        add(fields, type.bibTexContainer(), work.container());
        add(fields, type.bibTexPublisher(), work.publisher());
        fields.add("year = {" + (work.year() == null ? "n.d." : work.year()) + "}");
        if (work.url() != null) {
            // Not escaped like a text: biblatex reads this field letter by letter.
            fields.add("url = {" + replaced(work.url(), IN_URL) + "}");
        }
        add(fields, "note", work.note());
        return "@" + type.bibTex() + "{" + work.key() + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
    }

    private static void add(List<String> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.add(name + " = {" + escaped(text) + "}");
        }
    }

    /** Some signs in a row would be drawn as one, as two hyphens as a dash: a pair of braces parts them. */
    private static String escaped(String text) {
        return replaced(text, SPECIAL).replaceAll("([-'`,<>])(?=\\1)|([?!])(?=`)", "$1$2{}");
    }

    private static String replaced(String text, Map<Character, String> replacements) {
        StringBuilder replaced = new StringBuilder();
        text.chars().forEach(c -> replaced.append(replacements.getOrDefault((char) c, String.valueOf((char) c))));
        return replaced.toString();
    }
}
