package org.learningcities.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.web.Link;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Cites works, and knows how the portal itself wants to be cited. */
@Component
public class Citations {

    /** Under which the portal's own texts stand: CC BY-SA 4.0. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    private final Words words;
    private final Site site;

    /** Made when the first citation is asked for, so that no start waits for them. */
    private final SingletonSupplier<Map<Style, StyleWriter>> styles = SingletonSupplier.of(
            () -> Arrays.stream(Style.values()).collect(Collectors.toMap(Function.identity(), StyleWriter::new)));

    Citations(Words words, Site site) {
        this.words = words;
        this.site = site;
    }

    /**
     * The page of this portal at this path as a work. There is no date of access: a page is made of its address and the
     * content alone, and so is its citation.
     */
    public Work page(String title, String path) {
        return new Work(
                path.substring(1),
                WorkType.WEBPAGE,
                title,
                words.get("citation.portal.container"),
                List.of(words.get("citation.portal.author")),
                null,
                site.edition(),
                site.href(path),
                null);
    }

    public Citation cite(Work work) {
        return new Citation(
                work.title(),
                Arrays.stream(Style.values())
                        .map(style -> new Citation.Part(
                                words.get("citation.style." + style.code()),
                                styles.obtain().get(style).cite(work)))
                        .toList(),
                Arrays.stream(Format.values())
                        .map(format -> new Citation.Part(
                                label(format), format.write(List.of(work)).strip()))
                        .toList());
    }

    /** The files that hold all works of this page, one a format. */
    public List<Link> downloads(String path) {
        return Arrays.stream(Format.values())
                .map(format -> new Link(label(format), path + "." + format.ending()))
                .toList();
    }

    private String label(Format format) {
        return words.get("citation.format." + format.code());
    }
}
