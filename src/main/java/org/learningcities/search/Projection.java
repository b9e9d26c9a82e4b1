package org.learningcities.search;

import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.search.engine.backend.common.DocumentReference;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Fusion.Scored;

/** Reads a hit from the index, so that no table is asked. */
final class Projection {

    private Projection() {}

    static ProjectionFinalStep<Found.Hit> hit(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.field(Fields.KEY, String.class),
                        f.composite(
                                f.field(Fields.TITLE, String.class),
                                f.field(Fields.HREF, String.class),
                                f.field(Fields.WHERE, String.class)),
                        f.composite(
                                f.field(FilterField.TYPE.code(), String.class).multi(),
                                f.field(FilterField.REGION.code(), String.class).multi(),
                                f.field(FilterField.COUNTRY.code(), String.class)
                                        .multi(),
                                f.field(FilterField.CITY.code(), String.class).multi()),
                        f.composite(
                                f.field(Fields.PASSAGE, String.class).multi(),
                                f.field(Fields.PASSAGE_HREF, String.class).multi(),
                                f.field(Fields.BESIDES, String.class).multi(),
                                f.field(Fields.LINE, String.class).multi()))
                .asList(Projection::hit);
    }

    /** The key of a hit and its score, without reading what is stored of it, which would cost more than finding it. */
    static ProjectionFinalStep<Scored> scored(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(f.documentReference(), f.score())
                .as((document, score) -> new Scored(key(document), score));
    }

    /** The key of a hit alone. */
    static ProjectionFinalStep<String> key(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(f.documentReference()).as(Projection::key);
    }

    private static String key(DocumentReference document) {
        return IndexMapping.TYPES.get(document.typeName()).key(document.id());
    }

    @SuppressWarnings("unchecked")
    private static Found.Hit hit(List<?> values) {
        List<String> shown = (List<String>) values.get(1);
        List<List<String>> codes = (List<List<String>>) values.get(2);
        List<List<String>> texts = (List<List<String>>) values.get(3);
        String city = first(codes.get(3));
        return new Found.Hit(
                (String) values.get(0),
                HitType.ofCode(codes.get(0).get(0)),
                shown.get(0),
                shown.get(1),
                shown.get(2),
                first(codes.get(1)),
                first(codes.get(2)),
                city,
                first(texts.get(3)),
                IntStream.range(0, texts.get(0).size())
                        .mapToObj(i -> Found.Passage.of(
                                city, texts.get(0).get(i), texts.get(1).get(i)))
                        .toList(),
                texts.get(2));
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.get(0);
    }
}
