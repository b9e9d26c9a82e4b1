package org.learningcities.search;

import org.springframework.dao.DataAccessResourceFailureException;

/** The search index does not answer just now; of a start, the message is the sentence the operator reads. */
final class IndexAway extends DataAccessResourceFailureException {

    IndexAway(String place, Throwable cause) {
        super("The search index in %s does not answer: %s.".formatted(place, IndexFailure.reason(cause)), cause);
    }
}
