package org.learningcities.similar;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Starts from a visitor's own city: which of ours are like it, and what did they do? */
@Controller
@MenuEntry(MenuEntry.Entry.CITIES)
class SimilarController implements Listed {

    private final SimilarCities similar;
    private final RegionRepository regions;
    private final FocalPointRepository focalPoints;
    private final InitiativeRepository initiatives;
    private final Words words;

    SimilarController(
            SimilarCities similar,
            RegionRepository regions,
            FocalPointRepository focalPoints,
            InitiativeRepository initiatives,
            Words words) {
        this.similar = similar;
        this.regions = regions;
        this.focalPoints = focalPoints;
        this.initiatives = initiatives;
        this.words = words;
    }

    @GetMapping(SimilarPage.PATH)
    @Transactional(readOnly = true)
    public String show(Parameters parameters, Model model) {
        List<Region> allRegions = regions.findAll();
        List<FocalPoint> points = focalPoints.findAll();
        SimilarQuery query = SimilarQuery.read(
                parameters,
                allRegions.stream().map(Region::slug).toList(),
                points.stream().map(FocalPoint::code).toList());
        List<KnownCity> known = similar.known();
        Ranking ranking = query.tells()
                ? Ranking.of(query.portrait(), known, SimilarCities.ranges(known))
                : new Ranking(List.of(), List.of());
        model.addAttribute(
                "page",
                SimilarPage.of(
                        query, ranking, known, allRegions, points, practices(query, ranking), parameters, words));
        return "similar/show";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(SimilarPage.PATH);
    }

    private List<Initiative> practices(SimilarQuery query, Ranking ranking) {
        List<String> nearest =
                SimilarPage.nearest(ranking).stream().map(CitySummary::slug).toList();
        return query.cares() && !nearest.isEmpty() ? initiatives.findByCities(nearest) : List.of();
    }
}
