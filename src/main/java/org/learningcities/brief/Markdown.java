package org.learningcities.brief;

import java.util.regex.Pattern;

/** Texts in Markdown, as CommonMark and GitHub read it: what they say, and never a link, an element or a mark-up of theirs. */
final class Markdown {

    /** What opens or closes mark-up, wherever it stands. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~$]");

    /** What GitHub makes a link of without being asked: addresses of the web and of mail. */
    private static final Pattern ADDRESSES = Pattern.compile("(?i)(?<=www)\\.|:(?=//)|@|(?<=mailto|xmpp):");

    /** What begins a list where it stands first. */
    private static final Pattern BULLET = Pattern.compile("^[-+]|(?<=^[0-9]{1,9})[.)]");

    private Markdown() {}

    /** A text within a line. */
    static String text(String text) {
        String line =
                text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
        return BULLET.matcher(ADDRESSES
                        .matcher(SIGNS.matcher(line).replaceAll("\\\\$0"))
                        .replaceAll("\\\\$0"))
                .replaceAll("\\\\$0");
    }

    /** A link of the portal's own. */
    static String link(String text, String address) {
        return "[" + text(text) + "](" + target(address) + ")";
    }

    /** An address that is its own text. */
    static String address(String address) {
        return target(address);
    }

    /** In angle brackets, without what would end them. */
    private static String target(String address) {
        return "<" + address.replaceAll("[<>\\\\\\s\\p{Cntrl}]", "") + ">";
    }
}
