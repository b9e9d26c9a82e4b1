package org.learningcities.web;

import java.util.stream.Stream;

/** A controller with pages that search engines may list; the sitemap asks it which. */
public interface Listed {

    /** The canonical paths of its pages that are listed. */
    Stream<String> listed();
}
