package org.learningcities.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.learningcities.web.Language;

/** The one true address of a page, which names the portal in full. */
public final class Canonical {

    /** What application.yml says where nothing else is set. */
    public static final String PORTAL = "http://localhost:8080";

    private Canonical() {}

    /** The path behind the portal's address. */
    public static String path(Document page) {
        String address = page.select("link[rel=canonical]").attr("href");
        assertThat(address).startsWith(PORTAL + "/");
        return address.substring(PORTAL.length());
    }

    /** The whole addresses of a page and of its likes in the other languages. */
    public static List<String> inAllLanguages(Document page) {
        return Arrays.stream(Language.values())
                .map(language -> PORTAL + language.href(path(page)))
                .toList();
    }
}
