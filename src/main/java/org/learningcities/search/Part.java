package org.learningcities.search;

/** A piece of a text; marked where it matched. */
public record Part(String text, boolean marked) {}
