package org.learningcities.search;

import jakarta.persistence.EntityManagerFactory;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.learningcities.search.Nearness.Near;
import org.springframework.stereotype.Component;

/** The vectors of an index of OpenSearch, which need not have a plugin for them: it stores them as text. */
@OnOpenSearch
@Component
class OpenSearchVectors implements Vectors {

    private final EntityManagerFactory entities;
    private volatile KeptVectors kept = KeptVectors.NONE;

    OpenSearchVectors(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public List<Near> nearest(float[] vector) {
        return kept.nearest(vector);
    }

    @Override
    public void read() {
        kept = KeptVectors.read(entities, String.class, OpenSearchVectors::vector);
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
