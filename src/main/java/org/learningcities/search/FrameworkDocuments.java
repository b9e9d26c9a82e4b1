package org.learningcities.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.framework.Measurement;
import org.learningcities.search.SearchDocument.Passage;
import org.learningcities.source.Source;

/** Makes documents of the focal points and features of the framework. */
final class FrameworkDocuments {

    private FrameworkDocuments() {}

    static SearchDocument of(FocalPoint point, Session session) {
        String href = "/key-features/" + point.code();
        return framework(
                point.code(),
                point.label(),
                point.question(),
                point.indicators().stream()
                        .map(indicator -> new Passage(indicator.label(), "/key-features/" + indicator.code()))
                        .toList(),
                point,
                href,
                point.source());
    }

    static SearchDocument of(KeyFeatureIndicator indicator, Session session) {
        String href = "/key-features/" + indicator.code();
        return framework(
                indicator.code(),
                indicator.label(),
                indicator.focalPoint().label(),
                indicator.measurements().stream()
                        .map(Measurement::label)
                        .map(label -> new Passage(label, href))
                        .toList(),
                indicator.focalPoint(),
                href,
                indicator.source());
    }

    private static SearchDocument framework(
            String code,
            String label,
            String tagline,
            List<Passage> passages,
            FocalPoint point,
            String href,
            @Nullable Source source) {
        Map<FilterField, List<String>> values = new EnumMap<>(FilterField.class);
        values.put(FilterField.TYPE, List.of(HitType.KEY_FEATURE.code()));
        values.put(FilterField.FEATURE, List.of(point.code()));
        return new SearchDocument(
                HitType.KEY_FEATURE.key(code),
                href,
                List.of(code + " " + label, label),
                tagline,
                passages,
                List.of(),
                null,
                List.of(),
                values,
                source == null ? null : source.year());
    }
}
