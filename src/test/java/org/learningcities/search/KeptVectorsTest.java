package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningcities.search.KeptVectors.Passage;
import org.learningcities.search.KeptVectors.Read;
import org.learningcities.search.Nearness.Near;

class KeptVectorsTest {

    private static final float[] ASKED = vector(1, 0);

    @Test
    void findsWhatIsNearWithItsCosine() {
        KeptVectors kept = KeptVectors.of(List.of(
                read("near", vector(0.8f, 0.6f)),
                read("far", vector(Vectors.FARTHEST / 2, 1)),
                read("opposite", vector(-1, 0))));
        assertThat(kept.nearest(ASKED)).singleElement().satisfies(near -> {
            assertThat(near.statement()).isEqualTo("near");
            assertThat(near.documents()).containsExactly("city:near");
            assertThat(near.similarity()).isCloseTo(0.8f, within(1e-6f));
        });
    }

    @Test
    void givesTheNearestOfMany() {
        int many = Vectors.NEAREST + 100;
        KeptVectors kept = KeptVectors.of(IntStream.range(0, many)
                .mapToObj(i -> read("s" + i, vector(0.2f + i / 10_000f, 0)))
                .toList());
        assertThat(kept.nearest(ASKED))
                .extracting(Near::statement)
                .containsExactlyElementsOf(
                        IntStream.range(100, many).mapToObj(i -> "s" + i).toList());
    }

    @Test
    void findsNothingInNothing() {
        assertThat(KeptVectors.NONE.nearest(ASKED)).isEmpty();
    }

    private static Read read(String statement, float[] vector) {
        return new Read(new Passage(statement, List.of("city:" + statement)), vector);
    }

    private static float[] vector(float first, float second) {
        float[] vector = new float[SentenceModel.DIMENSION];
        vector[0] = first;
        vector[1] = second;
        return vector;
    }
}
