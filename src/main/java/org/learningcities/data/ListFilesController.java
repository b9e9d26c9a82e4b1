package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.learningcities.casestudy.CityCard;
import org.learningcities.casestudy.CityCards;
import org.learningcities.casestudy.CitySelection;
import org.learningcities.casestudy.SourceWork;
import org.learningcities.citation.Citations;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.initiative.InitiativeSelection;
import org.learningcities.source.Source;
import org.learningcities.source.SourceRepository;
import org.learningcities.source.SourceSelection;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists as files: all rows that the address asks for, whatever page of them it names. */
@Controller
class ListFilesController {

    private final CityCards cards;
    private final CityRows cityRows;
    private final InitiativeRepository initiatives;
    private final SourceRepository sources;
    private final RegionRepository regions;
    private final FocalPointRepository focalPoints;
    private final FocalPointRows focalPointRows;
    private final Citations citations;
    private final FileAnswers files;
    private final Words words;

    ListFilesController(
            CityCards cards,
            CityRows cityRows,
            InitiativeRepository initiatives,
            SourceRepository sources,
            RegionRepository regions,
            FocalPointRepository focalPoints,
            FocalPointRows focalPointRows,
            Citations citations,
            FileAnswers files,
            Words words) {
        this.cards = cards;
        this.cityRows = cityRows;
        this.initiatives = initiatives;
        this.sources = sources;
        this.regions = regions;
        this.focalPoints = focalPoints;
        this.focalPointRows = focalPointRows;
        this.citations = citations;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/cities" + FiledPages.FOLLOWED)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> cities(HttpServletRequest request, Parameters parameters) {
        parameters.page();
        List<CityCard> chosen = CitySelection.of(cards.all(), regions.findAll(), parameters, words)
                .rows();
        return files.answer(
                request,
                Taken.list(
                                "cities",
                                parameters.state().on("/cities"),
                                CityTables.CITIES.with(cityRows.of(chosen)),
                                () -> chosen.stream()
                                        .map(card -> citations.page(card.name(), card.href()))
                                        .toList(),
                                parameters.notices())
                        .asFeed(words.get("city.list.title"), () -> FeedEntries.ofCities(chosen)));
    }

    @GetMapping("/initiatives" + FiledPages.FOLLOWED)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> initiatives(HttpServletRequest request, Parameters parameters) {
        parameters.page();
        List<Initiative> chosen = InitiativeSelection.of(
                        initiatives.findAll(), regions.findAll(), focalPoints.findAll(), parameters, words)
                .rows();
        return files.answer(
                request,
                Taken.list(
                                "initiatives",
                                parameters.state().on("/initiatives"),
                                PracticeTables.INITIATIVES.with(chosen),
                                () -> chosen.stream()
                                        .map(initiative ->
                                                citations.page(initiative.name(), InitiativeCard.href(initiative)))
                                        .toList(),
                                parameters.notices())
                        .asFeed(words.get("initiative.list.title"), () -> FeedEntries.ofInitiatives(chosen, words)));
    }

    @GetMapping("/sources" + FiledPages.FOLLOWED)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> sources(HttpServletRequest request, Parameters parameters) {
        parameters.page();
        List<Source> chosen =
                SourceSelection.of(sources.findAll(), parameters, words).rows();
        return files.answer(
                request,
                Taken.list(
                                "sources",
                                parameters.state().on("/sources"),
                                SourceTables.SOURCES.with(chosen),
                                () -> chosen.stream()
                                        .map(source -> SourceWork.of(source, words))
                                        .toList(),
                                parameters.notices())
                        .asFeed(words.get("source.list.title"), () -> FeedEntries.ofSources(chosen, words)));
    }

    @GetMapping("/key-features" + FiledPages.FOLLOWED)
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> keyFeatures(HttpServletRequest request, Parameters parameters) {
        List<FocalPointRow> rows = focalPointRows.all();
        return files.answer(
                request,
                Taken.list(
                                "key-features",
                                "/key-features",
                                PracticeTables.FOCAL_POINTS.with(rows),
                                () -> rows.stream()
                                        .map(row -> citations.page(row.point().label(), row.href()))
                                        .toList(),
                                parameters.notices())
                        .asFeed(words.get("framework.title"), () -> FeedEntries.ofFocalPoints(rows)));
    }
}
