package org.learningcities.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a focal point: its features, which cities show evidence, which initiatives, and who is silent. */
record FocalPointPage(
        Head head,
        String code,
        String label,
        String question,
        List<References.Mark> marks,
        List<Feature> features,
        List<CityEvidence> cities,
        List<Link> silent,
        List<InitiativeCard> initiatives,
        List<References.Entry> references) {

    /** A feature under the focal point; not checked where its label is a recollection. */
    record Feature(String code, String label, String href, boolean checked) {

        static Feature of(KeyFeatureIndicator indicator) {
            return new Feature(
                    indicator.code(),
                    indicator.label(),
                    FrameworkController.PATH + "/" + indicator.code(),
                    indicator.source() != null);
        }
    }

    /** What one city shows. */
    record CityEvidence(String city, String href, String regionSlug, List<EvidenceView> notes) {}

    static FocalPointPage of(
            FocalPoint point,
            List<Evidence> evidence,
            List<Initiative> initiatives,
            List<CitySummary> allCities,
            Words words) {
        References references = new References(words);
        List<References.Mark> marks = point.source() == null ? List.of() : references.marks(List.of(point.source()));
        Map<City, List<EvidenceView>> byCity = new LinkedHashMap<>();
        evidence.forEach(piece -> byCity.computeIfAbsent(piece.city(), city -> new ArrayList<>())
                .add(EvidenceView.of(piece, references)));
        Head head = Head.of(
                point.label(),
                words.get("framework.focal-point.description", point.code(), point.label(), point.question()),
                FrameworkController.PATH + "/" + point.code(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.key-features"), FrameworkController.PATH),
                new Link(
                        point.area().label(),
                        FrameworkController.PATH + "/" + point.area().code()));
        return new FocalPointPage(
                head,
                point.code(),
                point.label(),
                point.question(),
                marks,
                point.indicators().stream().map(Feature::of).toList(),
                byCity.entrySet().stream()
                        .map(city -> new CityEvidence(
                                city.getKey().name(),
                                "/cities/" + city.getKey().slug(),
                                city.getKey().region().slug(),
                                city.getValue()))
                        .toList(),
                silent(allCities, byCity.keySet().stream().map(City::slug).toList(), initiatives),
                initiatives.stream()
                        .map(initiative -> InitiativeCard.of(initiative, words))
                        .toList(),
                references.entries());
    }

    private static List<Link> silent(List<CitySummary> all, List<String> shown, List<Initiative> initiatives) {
        List<String> active =
                initiatives.stream().map(initiative -> initiative.city().slug()).toList();
        return all.stream()
                .filter(city -> !shown.contains(city.slug()) && !active.contains(city.slug()))
                .map(city -> new Link(city.name(), "/cities/" + city.slug()))
                .toList();
    }
}
