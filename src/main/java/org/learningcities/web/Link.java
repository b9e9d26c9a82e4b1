package org.learningcities.web;

/** A label and where it leads. */
public record Link(String label, String href) {}
