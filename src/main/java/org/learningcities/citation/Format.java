package org.learningcities.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.learningcities.shared.Coded;
import org.learningcities.web.FileFormat;

/** The formats of the programs that keep references. */
public enum Format implements Coded {
    BIBTEX(FileFormat.BIBTEX, BibTex::write),
    RIS(FileFormat.RIS, Ris::write),
    CSL_JSON(FileFormat.CSL_JSON, CslJson::write);

    private final FileFormat file;
    private final Function<List<Work>, String> writer;

    Format(FileFormat file, Function<List<Work>, String> writer) {
        this.file = file;
        this.writer = writer;
    }

    /** What the names of its files end with, without the dot. */
    public String ending() {
        return file.ending();
    }

    /** The type that a server sends its files as; they are in UTF-8. */
    public String mediaType() {
        return file.mediaType();
    }

    /** The format of the files that end so. */
    public static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** The format of these files; none where they hold no works. */
    public static Optional<Format> of(FileFormat file) {
        return of(file.ending());
    }

    /** The works as one file. */
    public String write(List<Work> works) {
        return writer.apply(works);
    }
}
