package org.learningcities.database;

import org.jspecify.annotations.Nullable;

/** The portal cannot start; the message is the sentence the operator reads. */
final class StartFailure extends RuntimeException {

    StartFailure(String sentence) {
        this(sentence, null);
    }

    StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
