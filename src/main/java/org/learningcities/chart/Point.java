package org.learningcities.chart;

/** A place on a plane. */
public record Point(double x, double y) {}
