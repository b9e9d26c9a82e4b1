package org.learningcities.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.learningcities.city.CitySummary;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.source.References;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a focal point: what each city shows, by evidence and by initiatives, who is silent, and its features. */
record FocalPointPage(
        Head head,
        String code,
        String label,
        String question,
        List<References.Mark> marks,
        List<Feature> features,
        List<CityEvidence> cities,
        List<Link> silent,
        String filteredHref,
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
    record CityEvidence(
            String slug,
            String city,
            String href,
            String regionSlug,
            List<EvidenceView> notes,
            List<Link> initiatives) {

        private boolean isSilent() {
            return notes.isEmpty() && initiatives.isEmpty();
        }
    }

    static FocalPointPage of(
            FocalPoint point,
            List<Evidence> evidence,
            List<Initiative> initiatives,
            List<CitySummary> allCities,
            Words words) {
        References references = new References(words);
        List<References.Mark> marks = point.source() == null ? List.of() : references.marks(List.of(point.source()));
        List<CityEvidence> cities = allCities.stream()
                .map(city -> shown(city, evidence, initiatives, references))
                .toList();
        Head head = Head.of(
                        point.label(),
                        words.get("framework.focal-point.description", point.code(), point.label(), point.question()),
                        FrameworkController.PATH + "/" + point.code(),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.key-features"), FrameworkController.PATH),
                        new Link(
                                point.area().label(),
                                FrameworkController.PATH + "/" + point.area().code()))
                .with(FocalPointTerm.of(point));
        return new FocalPointPage(
                head,
                point.code(),
                point.label(),
                point.question(),
                marks,
                point.indicators().stream().map(Feature::of).toList(),
                cities.stream().filter(Predicate.not(CityEvidence::isSilent)).toList(),
                cities.stream()
                        .filter(CityEvidence::isSilent)
                        .map(city -> new Link(city.city(), city.href()))
                        .toList(),
                "/initiatives?feature=" + point.code(),
                references.entries());
    }

    private static CityEvidence shown(
            CitySummary city, List<Evidence> evidence, List<Initiative> initiatives, References references) {
        return new CityEvidence(
                city.slug(),
                city.name(),
                "/cities/" + city.slug(),
                city.regionSlug(),
                evidence.stream()
                        .filter(piece -> piece.city().slug().equals(city.slug()))
                        .map(piece -> EvidenceView.of(piece, references))
                        .toList(),
                initiatives.stream()
                        .filter(initiative -> initiative.city().slug().equals(city.slug()))
                        .map(initiative -> new Link(initiative.name(), InitiativeCard.href(initiative)))
                        .toList());
    }
}
