package org.learningcities.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of Markdown makes of escaped texts: nothing but the text. */
class MarkdownTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(AutolinkExtension.create())).build();

    private static Element read(String markdown) {
        return Jsoup.parse(HtmlRenderer.builder().build().render(PARSER.parse(markdown)))
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://evil.example/)",
                "![a](https://evil.example/a.png)",
                "<https://evil.example/>",
                "https://evil.example/",
                "ftp://evil.example/",
                "see www.evil.example/a now",
                "a@evil.example",
                "mailto:a@evil.example",
                "[a][b]",
                "[b]: https://evil.example/",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt; &amp; &#60;",
                "a & b < c > d",
                "*a* **b** _c_ __d__ ~~e~~ `f` ``g``",
                "\\*a\\* \\[a\\](b) \\",
                "# a #",
                "1. a",
                "12345) a",
                "- a",
                "+ a",
                "* a",
                "> a",
                "---",
                "===",
                "``` a",
                "~~~",
                "| a | b |",
                "a](https://evil.example/) [b",
                "`https://evil.example/` ``[a](https://evil.example/)",
                "`[a](https://evil.example/``",
                "<a href=https://evil.example/>a</a>",
                "$a$ {a} (a) \"a\" 'a' a! a?",
                "مدينة التعلّم",
                "北京 <b>",
                "🏙️ a"
            })
    void isReadAsTheTextItself(String text) {
        for (String line : List.of(text, "# " + text)) {
            boolean heading = line.startsWith("# ") && !text.startsWith("# ");
            Element read = read(heading ? "# " + Markdown.text(text) : Markdown.text(text));

            assertThat(read.children()).as("blocks of %s", text).hasSize(1);
            assertThat(read.child(0).normalName()).isEqualTo(heading ? "h1" : "p");
            assertThat(read.child(0).select("> *, * *").not("code"))
                    .as("elements of %s", text)
                    .isEmpty();
            assertThat(read.text()).isEqualTo(text);
        }
    }

    @Test
    void isOneLine() {
        assertThat(Markdown.text("a\r\n\r\n# b\u2028c\u0000d")).isEqualTo("a \\# b c d");
    }

    @Test
    void leavesPlainTextPlain() {
        assertThat(Markdown.text("Cork: since 2004 (and 2.5% more), the city's “festival” - free!"))
                .isEqualTo("Cork: since 2004 (and 2.5% more), the city's “festival” - free!");
    }

    @Test
    void linksWhereThePortalSays() {
        Element link = read(Markdown.link("a](https://evil.example/) <b>", "http://localhost/cities/cork"))
                .expectFirst("a");

        assertThat(link.attr("href")).isEqualTo("http://localhost/cities/cork");
        assertThat(link.text()).isEqualTo("a](https://evil.example/) <b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a_(b)?c=d&e=*f*", "https://example.org/> [a](https://evil.example/)", "x\\>"
            })
    void keepsAnAddressInItsBrackets(String address) {
        assertThat(read("1. Source " + Markdown.address(address)).select("a")).hasSizeLessThanOrEqualTo(1);
    }
}
