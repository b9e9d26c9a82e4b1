package org.learningcities.similar;

import java.util.List;

/** The cities nearest to one of the portal's, and by which parts that could be told. */
public record Neighbours(String basis, List<NearCity> cities) {}
