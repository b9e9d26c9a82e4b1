package org.learningcities.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads back what was written with a parser of BibTeX and one of LaTeX. */
class BibTexTest {

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern NUMBER = Pattern.compile("U\\+(\\d+);");

    @ParameterizedTest
    @MethodSource("org.learningcities.citation.Awkward#works")
    void isReadBackAsItWas(Work work) throws Exception {
        BibTeXEntry entry = read(BibTex.write(List.of(work)));

        assertThat(entry.getType().getValue()).isEqualTo(work.type().bibTex());
        assertThat(text(entry, "title")).isEqualTo(work.title());
        assertThat(text(entry, "author"))
                .isEqualTo(work.authors().isEmpty() ? null : String.join(" and ", work.authors()));
        assertThat(text(entry, work.type().bibTexContainer())).isEqualTo(work.container());
        assertThat(text(entry, work.type().bibTexPublisher())).isEqualTo(work.publisher());
        assertThat(text(entry, "year"))
                .isEqualTo(work.year() == null ? "n.d." : work.year().toString());
        assertThat(text(entry, "note")).isEqualTo(work.note());
        assertThat(raw(entry, "url")).isEqualTo(work.url());
    }

    @Test
    void keepsAnAddressWithBraces() throws Exception {
        Work work = new Work(
                "a/b", WorkType.WEBPAGE, "Title", null, List.of(), null, 2015, "https://example.org/{x}?y=}\\", null);

        assertThat(raw(read(BibTex.write(List.of(work))), "url")).isEqualTo("https://example.org/%7Bx%7D?y=%7D%5C");
    }

    @Test
    void writesWorksOneBelowTheOther() throws Exception {
        List<Work> works = Awkward.works().toList();

        assertThat(new BibTeXParser()
                        .parse(new StringReader(BibTex.write(works)))
                        .getObjects())
                .hasSameSizeAs(works);
    }

    private static BibTeXEntry read(String text) throws Exception {
        return new BibTeXParser()
                .parse(new StringReader(text))
                .getEntries()
                .values()
                .iterator()
                .next();
    }

    private static @Nullable String raw(BibTeXEntry entry, String field) {
        Value value = entry.getField(new Key(field));
        return value == null ? null : value.toUserString();
    }

    /** As LaTeX prints it; its own signs for an apostrophe and a grave accent count as these. */
    private static @Nullable String text(BibTeXEntry entry, String field) throws Exception {
        String raw = raw(entry, field);
        if (raw == null) {
            return null;
        }
        // The parser's lexer knows no script but the Latin one: other letters pass it by their numbers.
        String latin = FOREIGN.matcher(raw)
                .replaceAll(match -> "U+%d;".formatted(match.group().codePointAt(0)));
        String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latin)));
        return NUMBER.matcher(printed.replace('’', '\'').replace('‘', '`'))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1))));
    }
}
