package org.learningcities.casestudy;

import java.util.Optional;
import org.learningcities.city.CityRepository;
import org.learningcities.city.StatisticRepository;
import org.learningcities.evidence.EvidenceRepository;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.framework.KeyFeatureIndicatorRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.similar.SimilarCities;
import org.learningcities.source.SourceRepository;
import org.springframework.stereotype.Service;

/** Gathers the case study of a city out of the rooms that hold its parts. */
@Service
public class CaseStudies {

    private final CityRepository cities;
    private final QuestionRepository questions;
    private final ChapterRepository chapters;
    private final StatisticRepository statistics;
    private final InitiativeRepository initiatives;
    private final FocalPointRepository focalPoints;
    private final KeyFeatureIndicatorRepository indicators;
    private final EvidenceRepository evidence;
    private final QuoteRepository quotes;
    private final SourceRepository sources;
    private final SimilarCities similar;

    CaseStudies(
            CityRepository cities,
            QuestionRepository questions,
            ChapterRepository chapters,
            StatisticRepository statistics,
            InitiativeRepository initiatives,
            FocalPointRepository focalPoints,
            KeyFeatureIndicatorRepository indicators,
            EvidenceRepository evidence,
            QuoteRepository quotes,
            SourceRepository sources,
            SimilarCities similar) {
        this.cities = cities;
        this.questions = questions;
        this.chapters = chapters;
        this.statistics = statistics;
        this.initiatives = initiatives;
        this.focalPoints = focalPoints;
        this.indicators = indicators;
        this.evidence = evidence;
        this.quotes = quotes;
        this.sources = sources;
        this.similar = similar;
    }

    /** To be called within a transaction: the parts are loaded as the page reads them. */
    public Optional<CaseStudy> find(String slug) {
        return cities.findBySlug(slug)
                .map(city -> new CaseStudy(
                        city,
                        questions.findAll(),
                        chapters.findByCity(slug),
                        statistics.findByCity(slug),
                        initiatives.findByCity(slug),
                        focalPoints.findAll(),
                        indicators.findMeasured(),
                        evidence.findByCity(slug),
                        quotes.findByCity(slug),
                        sources.findByBibliography(slug),
                        cities.findSummaries(),
                        similar.nearestTo(slug)));
    }
}
