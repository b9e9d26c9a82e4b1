package org.learningcities.search;

/** A piece of a text; marked where it matched. */
record Part(String text, boolean marked) {}
