package org.learningcities.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.CityCards;
import org.learningcities.casestudy.CitySelection;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.RegionRepository;
import org.learningcities.data.CityRow;
import org.learningcities.data.CityRows;
import org.learningcities.data.CityTables;
import org.learningcities.data.StoryTables;
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

/** The cities and their chapters. */
@RestController
@RequestMapping(path = Resource.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class StoryApiController {

    private final CityCards cards;
    private final CityRows cityRows;
    private final RegionRepository regions;
    private final ChapterRepository chapters;
    private final QuestionRepository questions;
    private final Narrowing narrowing;
    private final ApiAnswers answers;
    private final Words words;

    StoryApiController(
            CityCards cards,
            CityRows cityRows,
            RegionRepository regions,
            ChapterRepository chapters,
            QuestionRepository questions,
            Narrowing narrowing,
            ApiAnswers answers,
            Words words) {
        this.cards = cards;
        this.cityRows = cityRows;
        this.regions = regions;
        this.chapters = chapters;
        this.questions = questions;
        this.narrowing = narrowing;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/cities")
    @Gives(
            value = "CityList",
            in = "cities",
            asks = {Asks.REGION, Asks.COUNTRY, Asks.SORT, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listCities(Parameters parameters) {
        CitySelection chosen = CitySelection.of(cards.all(), regions.findAll(), parameters, words);
        Asked.once(parameters, words, Asks.SORT);
        return answers.list(CityTables.CITIES, cityRows.of(chosen.rows()), StoryApiController::sources, parameters);
    }

    @GetMapping("/cities/{city}")
    @Gives(value = "City", in = "cities", example = "cork")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getCity(@PathVariable String city, Parameters parameters) {
        Optional<CityRow> found = cityRows.of(cards.all()).stream()
                .filter(row -> row.city().slug().equals(city))
                .findFirst();
        return answers.one(CityTables.CITIES, found, StoryApiController::sources, parameters);
    }

    @GetMapping("/chapters")
    @Gives(
            value = "ChapterList",
            in = "chapters",
            asks = {Asks.CITY, Asks.QUESTION, Asks.PAGE, Asks.SIZE})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> listChapters(Parameters parameters) {
        List<Chapter> ofCities =
                narrowing.byCity(chapters.findAll(), chapter -> chapter.city().slug(), parameters);
        List<Chapter> chosen = Narrowing.by(
                Asks.QUESTION, ofCities, chapter -> chapter.question().key(), keys(), parameters);
        return answers.list(StoryTables.CHAPTERS, chosen, chapter -> List.of(), parameters);
    }

    @GetMapping("/chapters/{city}/{question}")
    @Gives(
            value = "Chapter",
            in = "chapters",
            example = {"cork", "funding"})
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> getChapter(
            @PathVariable String city, @PathVariable String question, Parameters parameters) {
        Optional<Chapter> found = Narrowing.id(city, question)
                .flatMap(id -> chapters.findByCity(city).stream()
                        .filter(chapter -> chapter.id().equals(id))
                        .findFirst());
        return answers.one(StoryTables.CHAPTERS, found, chapter -> List.of(), parameters);
    }

    private List<String> keys() {
        return questions.findAll().stream().map(question -> question.key()).toList();
    }

    /** Of the place on the map and of the population. */
    private static List<Source> sources(CityRow row) {
        Stream<Source> ofPopulation = row.population() == null ? Stream.of() : row.population().sources().stream();
        return Stream.concat(Stream.of(row.city().coordinatesSource()), ofPopulation)
                .distinct()
                .toList();
    }
}
