package org.learningcities.compare;

import java.util.List;
import org.learningcities.casestudy.Chapter;
import org.learningcities.city.Statistic;
import org.learningcities.evidence.Evidence;
import org.learningcities.initiative.Initiative;

/** What the chosen cities tell in the chosen rows; a kind of rows that is not shown is empty. */
record Compared(
        List<Statistic> statistics, List<Chapter> chapters, List<Initiative> initiatives, List<Evidence> evidence) {}
