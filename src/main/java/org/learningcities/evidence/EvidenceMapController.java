package org.learningcities.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The evidence map: which city shows which focal point, and how often. */
@Controller
@MenuEntry(MenuEntry.Entry.KEY_FEATURES)
class EvidenceMapController implements Listed {

    private final FocalPointRepository focalPoints;
    private final CityRepository cities;
    private final RegionRepository regions;
    private final EvidenceRepository evidence;
    private final InitiativeRepository initiatives;
    private final Words words;

    EvidenceMapController(
            FocalPointRepository focalPoints,
            CityRepository cities,
            RegionRepository regions,
            EvidenceRepository evidence,
            InitiativeRepository initiatives,
            Words words) {
        this.focalPoints = focalPoints;
        this.cities = cities;
        this.regions = regions;
        this.evidence = evidence;
        this.initiatives = initiatives;
        this.words = words;
    }

    @GetMapping(EvidenceMapPage.PATH)
    @Transactional(readOnly = true)
    public String show(Parameters parameters, Model model) {
        List<FocalPoint> points = focalPoints.findAll();
        List<Region> allRegions = regions.findAll();
        List<CitySummary> shown = EvidenceMapPage.columns(cities.findSummaries(), allRegions, parameters);
        EvidenceMap map = new EvidenceMap(
                points.stream().map(FocalPoint::code).toList(),
                shown.stream().map(CitySummary::slug).toList());
        evidence.countByFocalPointAndCity()
                .forEach(count -> map.add(count.focalPoint(), count.city(), new EvidenceMap.Cell(count.pieces(), 0)));
        initiatives
                .countByFocalPointAndCity()
                .forEach(count ->
                        map.add(count.focalPoint(), count.city(), new EvidenceMap.Cell(0, count.initiatives())));
        model.addAttribute("page", EvidenceMapPage.of(map, points, shown, allRegions, parameters, words));
        return "evidence/map";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(EvidenceMapPage.PATH);
    }
}
