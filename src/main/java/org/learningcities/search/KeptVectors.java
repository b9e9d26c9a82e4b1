package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Nearness.Near;
import org.learningcities.source.Statement;

/**
 * All vectors of an index in memory, 1.5 kB each, to compare a query with every one.
 *
 * @param passages what each vector is of
 * @param dimensions for each dimension the numbers of all vectors: in this order the processor multiplies several at once
 */
record KeptVectors(List<Passage> passages, float[][] dimensions) {

    static final KeptVectors NONE = of(List.of());

    /** Statements that are read at once. */
    private static final int PORTION = 1_000;

    /** A statement, and the documents that it lifts. */
    record Passage(String statement, List<String> documents) {}

    /** What the index holds of one. */
    record Read(Passage passage, float[] vector) {}

    static KeptVectors of(List<Read> all) {
        float[][] dimensions = new float[SentenceModel.DIMENSION][all.size()];
        for (int i = 0; i < all.size(); i++) {
            for (int dimension = 0; dimension < dimensions.length; dimension++) {
                dimensions[dimension][i] = all.get(i).vector()[dimension];
            }
        }
        return new KeptVectors(all.stream().map(Read::passage).toList(), dimensions);
    }

    /** The statements nearest to this vector of length 1, in no order. */
    List<Near> nearest(float[] vector) {
        float[] similarities = new float[passages.size()];
        for (int dimension = 0; dimension < dimensions.length; dimension++) {
            addProducts(dimensions[dimension], vector[dimension], similarities);
        }
        float floor = Math.max(Vectors.FARTHEST, best(similarities, Vectors.NEAREST));
        List<Near> nearest = new ArrayList<>();
        for (int i = 0; i < similarities.length; i++) {
            if (similarities[i] >= floor) {
                Passage passage = passages.get(i);
                nearest.add(new Near(passage.statement(), passage.documents(), similarities[i]));
            }
        }
        return nearest;
    }

    private static void addProducts(float[] numbers, float factor, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += numbers[i] * factor;
        }
    }

    /** The least of so many best. */
    private static float best(float[] similarities, int most) {
        if (similarities.length <= most) {
            return 0;
        }
        float[] sorted = similarities.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }

    /**
     * Reads those of the index as it is now.
     *
     * @param vector makes a vector of what the index stores for it
     */
    static <V> KeptVectors read(EntityManagerFactory entities, Class<V> stored, Function<V, float[]> vector) {
        List<Read> read = new ArrayList<>();
        try (var session = entities.createEntityManager();
                SearchScroll<@Nullable Read> statements = Search.session(session)
                        .search(Statement.class)
                        .select(f -> f.composite()
                                .from(
                                        f.id(String.class),
                                        f.field(Fields.OWNER, String.class).multi(),
                                        f.field(Fields.MEANING, stored))
                                .as((id, owners, of) -> of == null
                                        ? null
                                        : new Read(new Passage(id, Near.documents(owners)), vector.apply(of))))
                        .where(f -> f.matchAll())
                        .scroll(PORTION)) {
            for (var portion = statements.next(); portion.hasHits(); portion = statements.next()) {
                portion.hits().stream().filter(Objects::nonNull).forEach(read::add);
            }
        }
        return of(read);
    }
}
