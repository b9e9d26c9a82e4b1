package org.learningcities.copy;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Language;
import org.learningcities.web.Site;

/**
 * Where links lead in a copy: to a file of it, or to the portal itself.
 *
 * @param pages the paths of the pages that are copied, the further pages of a list with their query
 */
record CopyNames(Set<String> pages, Site site) {

    static final String SEARCH = "/search";

    /** Pages that are nothing without a server. */
    private static final Set<String> SERVED = Set.of(SEARCH, "/compare", "/similar", "/brief");

    /** Pages by which something is cited: what is cited is their address on the portal, and there are very many. */
    private static final Pattern CITED = Pattern.compile("/statements/.*|.*/cite");

    private static final Pattern LATER_PAGE = Pattern.compile("[^?]*\\?page=\\d{1,5}");

    /** Whether a copy may have the page at this address: in English, and no filtered view, since there are too many. */
    static boolean mayHold(String address) {
        return isLocal(address)
                && Language.ofPath(address.replaceFirst("[?#].*", "")).isEmpty()
                && !SERVED.contains(address.replaceFirst("\\?.*", ""))
                && !CITED.matcher(address).matches()
                && (!address.contains("?") || LATER_PAGE.matcher(address).matches());
    }

    static String withoutFragment(String href) {
        int fragment = href.indexOf('#');
        return fragment < 0 ? href : href.substring(0, fragment);
    }

    /** The file of a page, such as "cities/cork.html". */
    static String file(String page) {
        return page.equals("/") ? "index.html" : page.substring(1).replace("?page=", "-page-") + ".html";
    }

    /** The way back from a file to the folder of the copy. */
    static String back(String file) {
        return "../".repeat((int) file.chars().filter(c -> c == '/').count());
    }

    /** A link of a page, as it stands in the file of that page. */
    String href(String href, String file) {
        if (!isLocal(href)) {
            return href;
        }
        String address = withoutFragment(href);
        String fragment = href.substring(address.length());
        if (pages.contains(address)) {
            return back(file) + file(address) + fragment;
        }
        String search = searched(address);
        return search == null ? site.href(href) : back(file) + search;
    }

    /** The search of the copy knows words and no filters. */
    private static @Nullable String searched(String address) {
        return address.equals(SEARCH) || address.matches(SEARCH + "\\?q=[^&]*")
                ? address.substring(1).replaceFirst("^search", "search.html")
                : null;
    }

    private static boolean isLocal(String href) {
        return href.startsWith("/") && !href.startsWith("//");
    }
}
