package org.learningcities.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningcities.city.CityRepository;
import org.learningcities.city.StatisticRepository;
import org.learningcities.framework.Area;
import org.learningcities.framework.AreaRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.framework.KeyFeatureIndicatorRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.source.PublicationRepository;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The Key Features and what the cities show on them. */
@Controller
@MenuEntry(MenuEntry.Entry.KEY_FEATURES)
class FrameworkController implements Listed {

    static final String PATH = "/key-features";

    private final AreaRepository areas;
    private final KeyFeatureIndicatorRepository indicators;
    private final EvidenceRepository evidence;
    private final InitiativeRepository initiatives;
    private final StatisticRepository statistics;
    private final CityRepository cities;
    private final PublicationRepository publications;
    private final Words words;

    FrameworkController(
            AreaRepository areas,
            KeyFeatureIndicatorRepository indicators,
            EvidenceRepository evidence,
            InitiativeRepository initiatives,
            StatisticRepository statistics,
            CityRepository cities,
            PublicationRepository publications,
            Words words) {
        this.areas = areas;
        this.indicators = indicators;
        this.evidence = evidence;
        this.initiatives = initiatives;
        this.statistics = statistics;
        this.cities = cities;
        this.publications = publications;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute(
                "page", FrameworkPage.of(areas.findAll(), evidence.countByFocalPoint(), publications.findAll(), words));
        return "evidence/list";
    }

    @GetMapping(PATH + "/{code}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String code, Model model) {
        List<Area> all = areas.findAll();
        for (Area area : all) {
            if (area.code().equals(code)) {
                model.addAttribute("page", AreaPage.of(area, evidence.countByFocalPoint(), words));
                return "evidence/area";
            }
            for (FocalPoint point : area.focalPoints()) {
                if (point.code().equals(code)) {
                    model.addAttribute("page", focalPoint(point));
                    return "evidence/focal-point";
                }
            }
        }
        KeyFeatureIndicator indicator = Optional.of(code)
                .filter(asked -> asked.matches("\\d\\.\\d\\.\\d"))
                .flatMap(indicators::findByCode)
                .orElseThrow(() -> MissingPageException.of(code, candidates(all)));
        model.addAttribute(
                "page", IndicatorPage.of(indicator, statistics.findByKeys(indicator.statisticKeys()), words));
        return "evidence/indicator";
    }

    @Override
    public Stream<String> listed() {
        return Stream.concat(
                Stream.of(PATH),
                areas.findAll().stream().flatMap(FrameworkController::codes).map(code -> PATH + "/" + code));
    }

    private FocalPointPage focalPoint(FocalPoint point) {
        return FocalPointPage.of(
                point,
                evidence.findByFocalPoint(point.code()),
                initiatives.findByFocalPoint(point.code()),
                cities.findSummaries(),
                words);
    }

    private static Stream<String> codes(Area area) {
        return Stream.concat(
                Stream.of(area.code()),
                area.focalPoints().stream()
                        .flatMap(point -> Stream.concat(
                                Stream.of(point.code()),
                                point.indicators().stream().map(KeyFeatureIndicator::code))));
    }

    private static List<Link> candidates(List<Area> areas) {
        List<Link> links = new ArrayList<>();
        areas.forEach(area -> area.focalPoints()
                .forEach(point -> links.add(new Link(point.code() + " " + point.label(), PATH + "/" + point.code()))));
        return links;
    }
}
