package org.learningcities.web;

import java.util.List;

/** The links by which a list is taken along: as the visitor has filtered and ordered it, in each format. */
public record Downloads(List<Link> links) {

    /** Of the page at this path and in this state; all of its rows, or those of its page where the state names one. */
    public static Downloads of(String path, QueryString state, Words words) {
        return of(path, state, FileFormat.FILES, words);
    }

    /** The same of a list that can be followed. */
    public static Downloads withFeed(String path, QueryString state, Words words) {
        return of(path, state, List.of(FileFormat.values()), words);
    }

    /** In these formats only. */
    public static Downloads of(String path, QueryString state, List<FileFormat> formats, Words words) {
        return new Downloads(formats.stream()
                .map(format -> new Link(words.get("download." + format.code()), state.on(path + "." + format.ending())))
                .toList());
    }
}
