package org.learningcities.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcities.city.RegionRepository;
import org.learningcities.data.PracticeTables;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.framework.KeyFeatureIndicatorRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.initiative.InitiativeSelection;
import org.learningcities.source.Source;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The initiatives, and the features of the framework. */
@RestController
@RequestMapping(path = Resource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class PracticeApiController {

    private final InitiativeRepository initiatives;
    private final KeyFeatureIndicatorRepository indicators;
    private final RegionRepository regions;
    private final FocalPointRepository focalPoints;
    private final Narrowing narrowing;
    private final ApiAnswers answers;
    private final Words words;

    PracticeApiController(
            InitiativeRepository initiatives,
            KeyFeatureIndicatorRepository indicators,
            RegionRepository regions,
            FocalPointRepository focalPoints,
            Narrowing narrowing,
            ApiAnswers answers,
            Words words) {
        this.initiatives = initiatives;
        this.indicators = indicators;
        this.regions = regions;
        this.focalPoints = focalPoints;
        this.narrowing = narrowing;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/initiatives")
    @Gives(
            value = "InitiativeList",
            in = "initiatives",
            asks = {
                Asks.CITY,
                Asks.REGION,
                Asks.AUDIENCE,
                Asks.SETTING,
                Asks.FEATURE,
                Asks.EVIDENCE,
                Asks.PAGE,
                Asks.SIZE
            })
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listInitiatives(Parameters parameters) {
        List<Initiative> ofCities = narrowing.byCity(
                initiatives.findAll(), initiative -> initiative.city().slug(), parameters);
        List<Initiative> chosen = InitiativeSelection.of(
                        ofCities, regions.findAll(), focalPoints.findAll(), parameters, words)
                .rows();
        return answers.list(PracticeTables.INITIATIVES, chosen, PracticeApiController::sources, parameters);
    }

    @GetMapping("/initiatives/{city}/{slug}")
    @Gives(
            value = "Initiative",
            in = "initiatives",
            example = {"cork", "lifelong-learning-festival"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getInitiative(
            @PathVariable String city, @PathVariable String slug, Parameters parameters) {
        Optional<Initiative> found = Narrowing.id(city, slug).flatMap(initiatives::findById);
        return answers.one(PracticeTables.INITIATIVES, found, PracticeApiController::sources, parameters);
    }

    @GetMapping("/indicators")
    @Gives(
            value = "IndicatorList",
            in = "indicators",
            asks = {Asks.FEATURE, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listIndicators(Parameters parameters) {
        List<String> codes =
                focalPoints.findAll().stream().map(FocalPoint::code).toList();
        List<KeyFeatureIndicator> chosen = Narrowing.by(
                Asks.FEATURE,
                indicators.findAll(),
                indicator -> indicator.focalPoint().code(),
                codes,
                parameters);
        return answers.list(PracticeTables.INDICATORS, chosen, PracticeApiController::sources, parameters);
    }

    @GetMapping("/indicators/{indicator}")
    @Gives(value = "Indicator", in = "indicators", example = "1.1.1")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getIndicator(@PathVariable String indicator, Parameters parameters) {
        Optional<KeyFeatureIndicator> found =
                Optional.of(indicator).filter(code -> code.matches("[0-9.]+")).flatMap(indicators::findByCode);
        return answers.one(PracticeTables.INDICATORS, found, PracticeApiController::sources, parameters);
    }

    /** Of the sentences that tell what it is, and of its audiences, settings and focal points. */
    private static List<Source> sources(Initiative initiative) {
        return Stream.concat(
                        initiative.summary().stream().flatMap(statement -> statement.sources().stream()),
                        initiative.sources().stream())
                .distinct()
                .toList();
    }

    private static List<Source> sources(KeyFeatureIndicator indicator) {
        return indicator.source() == null ? List.of() : List.of(indicator.source());
    }
}
