package org.learningcities.chart;

/** A place on a plane. */
record Point(double x, double y) {}
