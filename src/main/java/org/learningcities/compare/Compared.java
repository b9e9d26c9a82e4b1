package org.learningcities.compare;

import java.util.List;
import java.util.Set;
import org.learningcities.casestudy.Chapter;
import org.learningcities.city.Statistic;
import org.learningcities.evidence.Evidence;
import org.learningcities.initiative.Initiative;

/**
 * What the chosen cities tell in the chosen rows; a kind of rows that is not shown is empty.
 *
 * @param withPage the keys of the numbers that have a page over all cities
 */
record Compared(
        List<Statistic> statistics,
        Set<String> withPage,
        List<Chapter> chapters,
        List<Initiative> initiatives,
        List<Evidence> evidence) {}
