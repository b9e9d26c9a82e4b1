package org.learningcities.search;

/** The search index cannot be written; the message is the sentence the operator reads. */
final class IndexFailure extends RuntimeException {

    IndexFailure(String place, Throwable cause) {
        super("The search index cannot be written to %s: %s.".formatted(place, reason(cause)), cause);
    }

    /** The last word of all who made something of it. */
    static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
