package org.learningcities.content;

/** What is wrong in a content file, at which line (from 1), and what is allowed instead. */
record Problem(String file, int line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
