package org.learningcities.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcities.shared.Coded;

/** The formats of the programs that keep references. */
public enum Format implements Coded {
    BIBTEX("bib", "application/x-bibtex", BibTex::write),
    RIS("ris", "application/x-research-info-systems", Ris::write),
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", CslJson::write);

    private final String ending;
    private final String mediaType;
    private final Function<List<Work>, String> writer;

    Format(String ending, String mediaType, Function<List<Work>, String> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
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
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** The works as one file. */
    public String write(List<Work> works) {
        return writer.apply(works);
    }
}
