package org.learningcities.shared;

/** The database holds other content than before: whatever was read of it and kept is old. */
public record ContentChanged() {

    /** The order of those who keep what they read of it: after the labels, and before all who keep what was made of that. */
    public static final int READ = 0;
}
