package org.learningcities.search;

/** An order of the hits, with the address of the list in it; one is the current. */
public record Order(String label, String href, boolean current) {}
