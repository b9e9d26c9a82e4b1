package org.learningcities.chart;

/** Something that has a page and a place on the map, in degrees; its region gives colour and shape. */
public record Place(String name, String label, String href, String region, double latitude, double longitude) {}
