package org.learningcities.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Link;

/**
 * What helps where a query was mistyped or found nothing.
 *
 * @param corrected the query as it should have been typed, with the number of its hits
 * @param looser the same search without one of its filters, with the number of hits
 * @param nearest words of the index near those that no text has
 * @param signposts pages on what the query seems to be about
 */
public record Help(@Nullable Link corrected, List<Link> looser, List<Link> nearest, List<Link> signposts) {}
