package org.learningcities.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.learningcities.web.FileFormat;

/** Which pages can be taken along, and in which formats. */
enum FiledPages {
    CITIES("/cities", false, FileFormat.values()),
    CITY("/cities/[a-z0-9-]+", true, FileFormat.values()),
    INITIATIVES("/initiatives", false, FileFormat.values()),
    INITIATIVE("/initiatives/[a-z0-9-]+/[a-z0-9-]+", true),
    SOURCES("/sources", false, FileFormat.values()),
    KEY_FEATURES("/key-features", false, FileFormat.values()),
    SEARCH("/search", false, FileFormat.values()),
    COMPARE("/compare", false),
    BRIEF("/brief", false);

    /** What the address of a page with all formats ends on. */
    static final String ALL = ".{ending:csv|json|bib|ris|csl\\.json}";

    /** The same for lists that can be followed. */
    static final String FOLLOWED = ".{ending:csv|json|bib|ris|csl\\.json|atom}";

    private final Pattern address;
    private final boolean cited;
    private final List<FileFormat> formats;

    /** A page that is cited tells of one thing. */
    FiledPages(String address, boolean cited, FileFormat... formats) {
        this.address = Pattern.compile(address);
        this.cited = cited;
        this.formats = formats.length == 0 ? FileFormat.FILES : List.of(formats);
    }

    static Optional<FiledPages> at(String path) {
        return Arrays.stream(values())
                .filter(page -> page.address.matcher(path).matches())
                .findFirst();
    }

    boolean isCited() {
        return cited;
    }

    List<FileFormat> formats() {
        return formats;
    }
}
