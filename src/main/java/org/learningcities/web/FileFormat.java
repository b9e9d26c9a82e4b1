package org.learningcities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Coded;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The formats in which a page can be taken along, in the order of the links: the page's address with an ending. */
public enum FileFormat implements Coded {
    CSV("csv", "text/csv"),
    JSON("json", "application/json"),
    BIBTEX("bib", "application/x-bibtex"),
    RIS("ris", "application/x-research-info-systems"),
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json"),
    /** To be followed: a list, or the statements of a city, with the days of their last changes. */
    ATOM("atom", "application/atom+xml");

    /** Those of a page that cannot be followed. */
    public static final List<FileFormat> FILES = List.of(CSV, JSON, BIBTEX, RIS, CSL_JSON);

    private final String ending;
    private final String mediaType;

    FileFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What the names of its files end with, without the dot. */
    public String ending() {
        return ending;
    }

    /** The type that a server sends its files as; they are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** The format of the files that end so. */
    public static Optional<FileFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** The format of this address, by what stands behind the first dot of its last part. */
    public static Optional<FileFormat> ofPath(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return of(name.substring(name.indexOf('.') + 1));
    }

    /** Which of these a program asks for by its Accept header; none where it likes a page as much, as browsers do. */
    public static Optional<FileFormat> accepted(@Nullable String accept, List<FileFormat> formats) {
        if (accept == null || accept.isBlank()) {
            return Optional.empty();
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            FileFormat best = null;
            double liking = quality(wanted, MediaType.TEXT_HTML);
            for (FileFormat format : formats) {
                double quality = quality(wanted, MediaType.parseMediaType(format.mediaType));
                if (quality > liking) {
                    best = format;
                    liking = quality;
                }
            }
            return Optional.ofNullable(best);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    /** As RFC 9110 weighs a type: by the most specific range that it falls into. */
    private static double quality(List<MediaType> wanted, MediaType type) {
        MediaType nearest = null;
        for (MediaType range : wanted) {
            boolean nearer = nearest == null || specificity(range) > specificity(nearest);
            if (range.includes(type) && nearer) {
                nearest = range;
            }
        }
        return nearest == null ? 0 : nearest.getQualityValue();
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
