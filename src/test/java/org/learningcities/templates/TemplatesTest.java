package org.learningcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningcities.testing.SourceFile;

/** What a template may hold: no style, no script, no words of its own, and only fragments that exist. */
class TemplatesTest {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "th:utext|\\[\\(|\\[\\[|\\sstyle=|th:style|th:attr=|<script(?![^>]*\\ssrc=)|<style|javascript:|\\s(th:)?on[a-z]+=");

    /** JSON for machines, which HTML's escapes would spoil; LinkedDataWriterTest says that nothing in it can break out. */
    private static final String DATA_BLOCK = "<script type=\"application/ld+json\" th:unless=\"${head.data.isEmpty()}\""
            + " th:utext=\"${shell.data.write(head)}\"></script>";

    private static final Pattern FRAGMENT = Pattern.compile("~\\{([\\w/-]*) ?:: ([\\w-]+)\\(");

    /** Attributes that people read or hear. */
    private static final List<String> SPOKEN =
            List.of("aria-label", "aria-description", "title", "alt", "placeholder", "content", "label");

    private static final Pattern LITERAL = Pattern.compile("'[^']*\\p{L}[^']*'");

    static List<SourceFile> templates() {
        return SourceFile.under("src/main/resources/templates", ".html");
    }

    @Test
    void areFound() {
        assertThat(templates()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void beginWithACommentThatSaysWhatTheyPrint(SourceFile template) {
        assertThat(template.text().lines().findFirst().orElse(""))
                .matches("<!--/\\* (Prints|Takes|The shell) ?.*\\. ?.*\\*/-->");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNoStyleNoScriptAndNoRawText(SourceFile template) {
        assertThat(FORBIDDEN
                        .matcher(template.text().replace(DATA_BLOCK, ""))
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void haveNoWordsOfTheirOwn(SourceFile template) {
        assertThat(wordsIn(template.html())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nameFragmentsThatExist(SourceFile template) {
        Matcher fragment = FRAGMENT.matcher(template.text());
        while (fragment.find()) {
            String name = fragment.group(1);
            SourceFile file =
                    name.isEmpty() ? template : SourceFile.of("src/main/resources/templates/" + name + ".html");
            assertThat(file.text()).contains("th:fragment=\"" + fragment.group(2) + "(");
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void includeNothingButNamedFragments(SourceFile template) {
        assertThat(template.html().getElementsByAttribute("th:replace").eachAttr("th:replace"))
                .allMatch(value -> FRAGMENT.matcher(value).lookingAt() || value.equals("${main}"));
        assertThat(template.html().getElementsByAttribute("th:insert")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void leaveALoopToTheItemAroundAFragment(SourceFile template) {
        assertThat(template.html().getElementsByAttribute("th:replace"))
                .noneMatch(element -> element.hasAttr("th:each") || element.hasAttr("th:if"));
    }

    @Test
    void wouldFindWordsOutsideABundle() {
        assertThat(wordsIn(SourceFile.parse("""
                        <html th:replace="~{layout :: page(1, 2)}"><main><p th:text="#{a.b}">sample</p> · , …
                        <p>Hello <b>you</b></p><img alt="A picture"><img th:alt="#{a.b}" alt="sample">
                        <p th:text="'by ' + ${name}">by Ann</p><p th:text="${a ? 'b' : ''}">b</p></main></html>""")))
                .containsExactly("Hello", "you", "alt=A picture", "th:text='by '", "th:text='b'");
    }

    private static List<String> wordsIn(Element html) {
        List<String> words = new java.util.ArrayList<>();
        html.getAllElements().stream()
                .filter(element -> element.parents().stream().noneMatch(TemplatesTest::isSample))
                .forEach(element -> {
                    if (!isSample(element)) {
                        element.textNodes().stream()
                                .map(TextNode::text)
                                .map(String::strip)
                                .filter(text -> text.matches(".*[\\p{L}\\p{N}].*"))
                                .forEach(words::add);
                    }
                    wordsInAttributes(element, words);
                });
        return words;
    }

    private static void wordsInAttributes(Element element, List<String> words) {
        for (String name : SPOKEN) {
            boolean machine = element.is("meta[name~=viewport|robots|color-scheme|theme-color|referrer|twitter:card],"
                    + " meta[property~=og:type|og:image:(type|width|height)]");
            if (element.hasAttr(name) && !element.hasAttr("th:" + name) && !machine) {
                words.add(name + "=" + element.attr(name));
            }
            LITERAL.matcher(element.attr("th:" + name)).results().forEach(text -> words.add(name + "=" + text.group()));
        }
        LITERAL.matcher(element.attr("th:text")).results().forEach(text -> words.add("th:text=" + text.group()));
    }

    /** Whether what stands inside is only there for whoever opens the template from disk. */
    private static boolean isSample(Element element) {
        return element.hasAttr("th:text")
                || element.hasAttr("th:replace") && !element.normalName().equals("html");
    }
}
