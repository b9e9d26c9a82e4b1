package org.learningcities.brief;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts in Markdown, as CommonMark and GitHub read it: what they say, and never a link, an element or a mark-up of theirs. */
final class Markdown {

    /** What opens or closes mark-up, wherever it stands. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~$]");

    /** What begins a list or a heading where it stands first, or draws a line under what is before. */
    private static final Pattern FIRST = Pattern.compile("^[-+=]|(?<=^[0-9]{1,9})[.)]");

    /** Words that many programs make links of, escaped or not: addresses of the web and of mail. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\S*(?:://|www\\.|@|mailto:|xmpp:)\\S*");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Markdown() {}

    /** A text within a line; an address in it stands as code, which nothing makes a link of. */
    static String text(String text) {
        String line =
                text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
        StringBuilder written = new StringBuilder();
        int end = 0;
        for (MatchResult address : ADDRESS.matcher(line).results().toList()) {
            written.append(escaped(line.substring(end, address.start()))).append(code(address.group()));
            end = address.end();
        }
        return FIRST.matcher(written.append(escaped(line.substring(end)))).replaceFirst("\\\\$0");
    }

    /** A link of the portal's own. */
    static String link(String text, String address) {
        return "[" + text(text) + "](" + address(address) + ")";
    }

    /** An address in angle brackets, without what would end them: a link that is its own text. */
    static String address(String address) {
        return "<" + address.replaceAll("[<>\\\\\\s\\p{Cntrl}]", "") + ">";
    }

    private static String escaped(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    /** Between more backticks than it has in a row, and spaces, which do not count. */
    private static String code(String word) {
        int longest = BACKTICKS
                .matcher(word)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String space = longest == 0 ? "" : " ";
        return fence + space + word + space + fence;
    }
}
