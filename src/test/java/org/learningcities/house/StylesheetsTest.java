package org.learningcities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningcities.testing.SourceFile;

/** Colours in one place, sides by the flow of text, and every stylesheet in portal.css. */
class StylesheetsTest {

    private static final String FOLDER = "src/main/resources/static/css/";

    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b"
                    + "|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\\("
                    + "|(?<![\\w-])(white|black|gr[ae]y|silver|red|maroon|orange|yellow|olive|gold|green|lime|teal|cyan|aqua|blue"
                    + "|navy|purple|violet|fuchsia|magenta|pink|brown|beige|(dark|light|medium|pale|deep|dim)[a-z]+)(?![\\w-])");

    private static final Pattern SIDE = Pattern.compile(
            "(?<![\\w-])((margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right|top|bottom)[\\w-]*"
                    + "|border-(top|bottom)-(left|right)-radius|left|right|top|bottom)\\s*:"
                    + "|(text-align|float|clear)\\s*:\\s*(left|right)(?![\\w-])");

    private static final Pattern DECLARATION = Pattern.compile("[\\w-]+\\s*:\\s*[^;{}]+(?=[;}])");

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");

    private static final Pattern URL = Pattern.compile("url\\(\"([^\"]+)\"\\)");

    static List<SourceFile> stylesheets() {
        return SourceFile.under(FOLDER, ".css");
    }

    /** A stylesheet without its comments. */
    private static String css(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<String> colours(String css) {
        return DECLARATION
                .matcher(css(css))
                .results()
                .map(declaration -> declaration.group())
                .filter(declaration -> COLOUR.matcher(declaration).find())
                .toList();
    }

    private static List<String> sides(String css) {
        return SIDE.matcher(css(css)).results().map(found -> found.group()).toList();
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void leaveColoursToTheTokens(SourceFile stylesheet) {
        if (!stylesheet.name().equals("tokens")) {
            assertThat(colours(stylesheet.text())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void nameNoSideOfTheScreen(SourceFile stylesheet) {
        assertThat(sides(stylesheet.text())).isEmpty();
    }

    @Test
    void areAllImportedOnceAndIntoALayerThatIsDeclared() {
        String portal = SourceFile.of(FOLDER + "portal.css").text();
        List<String> layers = List.of(
                portal.substring("@layer ".length(), portal.indexOf(';')).split(",\\s*"));

        assertThat(IMPORT.matcher(portal).results().map(line -> line.group(1)))
                .containsExactlyInAnyOrderElementsOf(stylesheets().stream()
                        .map(file -> file.toString().substring(FOLDER.length()))
                        .filter(file -> !file.equals("portal.css") && !file.equals("embed.css"))
                        .toList());
        assertThat(IMPORT.matcher(portal).results().map(line -> line.group(2))).isSubsetOf(layers);
    }

    @Test
    void importAndOrderLayersButStyleNothingInThePortalsOwn() {
        assertThat(SourceFile.of(FOLDER + "portal.css").text().lines())
                .allMatch(line -> line.isBlank()
                        || line.startsWith("@layer ")
                        || IMPORT.matcher(line).matches());
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void nameFilesThatExist(SourceFile stylesheet) {
        assertThat(URL.matcher(css(stylesheet.text())).results().map(url -> url.group(1)))
                .allSatisfy(
                        url -> assertThat(stylesheet.path().resolveSibling(url)).exists());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{color:#fff}",
                "a { background: rgb(0 0 0 / 50%); }",
                "a { border: 1px solid white; }",
                "a { color: darkred; }",
                "a { fill: oklch(50% 0.1 20) }"
            })
    void wouldFindAColour(String css) {
        assertThat(colours(css)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { margin-left: 1rem }",
                "a { padding-right : 0; }",
                "a{left:0}",
                "a { text-align: right; }",
                "a { border-top-left-radius: 0; }",
                "a { inset-block: 0; bottom: 0; }",
                "a { float: left }"
            })
    void wouldFindASide(String css) {
        assertThat(sides(css)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#main { color: var(--red); white-space: nowrap; background: Canvas; }",
                "a { margin-inline-start: auto; inset-inline-end: 0; text-align: start; border-start-start-radius: 0 }",
                "/* left: #fff */ a:hover { color: color-mix(in oklab, var(--a), transparent); }"
            })
    void wouldLeaveTheRestAlone(String css) {
        assertThat(colours(css)).isEmpty();
        assertThat(sides(css)).isEmpty();
    }
}
