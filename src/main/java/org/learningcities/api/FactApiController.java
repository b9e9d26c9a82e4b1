package org.learningcities.api;

import java.util.List;
import java.util.Optional;
import org.learningcities.city.Statistic;
import org.learningcities.city.StatisticRepository;
import org.learningcities.data.CityTables;
import org.learningcities.data.PracticeTables;
import org.learningcities.data.SourceTables;
import org.learningcities.evidence.Evidence;
import org.learningcities.evidence.EvidenceRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.source.Source;
import org.learningcities.source.SourceRepository;
import org.learningcities.source.SourceSelection;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers, the evidence on the Key Features, and all sources. */
@RestController
@RequestMapping(path = Resource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class FactApiController {

    private final StatisticRepository statistics;
    private final EvidenceRepository evidence;
    private final FocalPointRepository focalPoints;
    private final SourceRepository sources;
    private final Narrowing narrowing;
    private final ApiAnswers answers;
    private final Words words;

    FactApiController(
            StatisticRepository statistics,
            EvidenceRepository evidence,
            FocalPointRepository focalPoints,
            SourceRepository sources,
            Narrowing narrowing,
            ApiAnswers answers,
            Words words) {
        this.statistics = statistics;
        this.evidence = evidence;
        this.focalPoints = focalPoints;
        this.sources = sources;
        this.narrowing = narrowing;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/statistics")
    @Gives(
            value = "StatisticList",
            in = "statistics",
            asks = {Asks.CITY, Asks.KEY, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listStatistics(Parameters parameters) {
        List<Statistic> all = statistics.findAll();
        List<String> keys = all.stream()
                .map(number -> number.key().key())
                .distinct()
                .sorted()
                .toList();
        List<Statistic> ofCities = narrowing.byCity(all, number -> number.city().slug(), parameters);
        List<Statistic> chosen =
                Narrowing.by(Asks.KEY, ofCities, number -> number.key().key(), keys, parameters);
        return answers.list(CityTables.STATISTICS, chosen, Statistic::sources, parameters);
    }

    @GetMapping("/statistics/{city}/{key}")
    @Gives(
            value = "Statistic",
            in = "statistics",
            example = {"cork", "population-2011"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getStatistic(
            @PathVariable String city, @PathVariable String key, Parameters parameters) {
        Optional<Statistic> found = Narrowing.id(city, key)
                .flatMap(id -> statistics.findByIds(List.of(id)).stream().findFirst());
        return answers.one(CityTables.STATISTICS, found, Statistic::sources, parameters);
    }

    @GetMapping("/evidence")
    @Gives(
            value = "EvidenceList",
            in = "evidence",
            asks = {Asks.CITY, Asks.FEATURE, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listEvidence(Parameters parameters) {
        List<Evidence> ofCities =
                narrowing.byCity(evidence.findAll(), piece -> piece.city().slug(), parameters);
        List<Evidence> chosen = Narrowing.by(
                Asks.FEATURE,
                ofCities,
                piece -> piece.focalPoint().code(),
                focalPoints.findAll().stream().map(FocalPoint::code).toList(),
                parameters);
        return answers.list(PracticeTables.EVIDENCE, chosen, Evidence::sources, parameters);
    }

    @GetMapping("/evidence/{city}/{key}")
    @Gives(
            value = "Evidence",
            in = "evidence",
            example = {"cork", "focal-point-1-1-1"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getEvidence(
            @PathVariable String city, @PathVariable String key, Parameters parameters) {
        Optional<Evidence> found = Narrowing.id(city, key)
                .flatMap(id -> evidence.findByCity(city).stream()
                        .filter(piece -> piece.id().equals(id))
                        .findFirst());
        return answers.one(PracticeTables.EVIDENCE, found, Evidence::sources, parameters);
    }

    @GetMapping("/sources")
    @Gives(
            value = "SourceList",
            in = "sources",
            asks = {Asks.KIND, Asks.CITED, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listSources(Parameters parameters) {
        List<Source> chosen =
                SourceSelection.of(sources.findAll(), parameters, words).rows();
        return answers.list(SourceTables.SOURCES, chosen, source -> List.of(), parameters);
    }

    @GetMapping("/sources/{file}/{key}")
    @Gives(
            value = "Source",
            in = "sources",
            example = {"cork", "s1"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getSource(
            @PathVariable String file, @PathVariable String key, Parameters parameters) {
        Optional<Source> found = Narrowing.id(file, key)
                .flatMap(id -> sources.findByBibliography(file).stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst());
        return answers.one(SourceTables.SOURCES, found, source -> List.of(), parameters);
    }
}
