package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.VectorUtil;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.learningcities.search.Nearness.Near;
import org.learningcities.source.Statement;
import org.springframework.stereotype.Component;

/**
 * The vectors of an index of OpenSearch, which need not have a plugin for them: it stores them as text, and each node reads them
 * once and compares a query with every one.
 */
@OnOpenSearch
@Component
class KeptVectors implements Vectors {

    /** Statements that are read at once. */
    private static final int PORTION = 1_000;

    private final EntityManagerFactory entities;
    private volatile List<Kept> all = List.of();

    /** A statement, the documents that it is a passage of, and its vector. */
    private record Kept(String statement, List<String> owners, float[] vector) {}

    KeptVectors(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public List<Near> nearest(float[] vector) {
        Comparator<Near> byNearness = Comparator.comparing(Near::similarity);
        PriorityQueue<Near> nearest = new PriorityQueue<>(byNearness);
        for (Kept kept : all) {
            float similarity = VectorUtil.dotProduct(kept.vector(), vector);
            if (similarity >= FARTHEST
                    && (nearest.size() < NEAREST || similarity > nearest.peek().similarity())) {
                nearest.add(new Near(kept.statement(), kept.owners(), similarity));
                if (nearest.size() > NEAREST) {
                    nearest.poll();
                }
            }
        }
        return nearest.stream().sorted(byNearness.reversed()).toList();
    }

    /** Reads those of the index as it is now. */
    void read() {
        List<Kept> read = new ArrayList<>();
        try (var session = entities.createEntityManager();
                SearchScroll<@Nullable Kept> statements = Search.session(session)
                        .search(Statement.class)
                        .select(f -> f.composite()
                                .from(
                                        f.id(String.class),
                                        f.field(Fields.OWNER, String.class).multi(),
                                        f.field(Fields.MEANING, String.class))
                                .as(KeptVectors::kept))
                        .where(f -> f.matchAll())
                        .scroll(PORTION)) {
            for (var portion = statements.next(); portion.hasHits(); portion = statements.next()) {
                portion.hits().stream().filter(kept -> kept != null).forEach(read::add);
            }
        }
        all = List.copyOf(read);
    }

    private static @Nullable Kept kept(String statement, List<String> owners, @Nullable String vector) {
        return vector == null ? null : new Kept(statement, List.copyOf(owners), vector(vector));
    }

    /** A vector as the index stores it. */
    static String text(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float[] vector(String text) {
        float[] vector = new float[SentenceModel.DIMENSION];
        ByteBuffer.wrap(Base64.getDecoder().decode(text)).asFloatBuffer().get(vector);
        return vector;
    }
}
