package org.learningcities.search;

import java.nio.file.Path;

/** The search index cannot be written; the message is the sentence the operator reads. */
final class IndexFailure extends RuntimeException {

    IndexFailure(Path folder, Throwable cause) {
        super("The search index cannot be written to %s: %s.".formatted(folder, reason(cause)), cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
