package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Statistic;
import org.learningcities.evidence.Evidence;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicatorRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.similar.Neighbours;
import org.learningcities.source.Source;

/** All that a profile tells of one city. */
public record CaseStudy(
        City city,
        List<Question> questions,
        List<Chapter> chapters,
        List<Statistic> statistics,
        List<Initiative> initiatives,
        List<FocalPoint> focalPoints,
        List<KeyFeatureIndicatorRepository.Measured> measured,
        List<Evidence> evidence,
        List<Quote> quotes,
        List<Source> sources,
        List<CitySummary> allCities,
        Neighbours nearest) {}
