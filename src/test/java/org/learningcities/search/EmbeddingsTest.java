package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each text is computed once, whatever happens to the file in which the vectors are kept. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddingsTest {

    private static final List<String> TEXTS = List.of("Libraries lend books.", "A festival of learning.", "北京");

    @TempDir
    Path data;

    private final List<String> computed = new ArrayList<>();

    /** Gives each text a vector made of its letters, and remembers that it was asked. */
    private final class Counting implements EmbeddingModel {

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            return Response.from(segments.stream().map(this::vector).toList());
        }

        private Embedding vector(TextSegment segment) {
            computed.add(segment.text());
            float[] vector = new float[SentenceModel.DIMENSION];
            Random random = new Random(segment.text().hashCode());
            for (int i = 0; i < vector.length; i++) {
                vector[i] = random.nextFloat() - 0.5f;
            }
            Embedding embedding = Embedding.from(vector);
            embedding.normalize();
            return embedding;
        }
    }

    @BeforeEach
    void keepsTheFirst() {
        build();
        assertThat(computed).containsAll(TEXTS);
    }

    @Test
    void computesEachTextOnce() {
        Embeddings embeddings = embeddings();
        embeddings.open();
        computed.clear();
        float[] first = embeddings.of("new");
        assertThat(embeddings.of("new")).isEqualTo(first);
        assertThat(computed).containsExactly("new");
    }

    @Test
    void computesNothingAgain() {
        assertThat(computedAgain()).isEmpty();
    }

    @Test
    void givesWhatWasComputed() {
        Embeddings embeddings = embeddings();
        embeddings.open();
        assertThat(embeddings.of(TEXTS.get(0))).isEqualTo(model().of(TEXTS.get(0)));
    }

    @Test
    void computesOnlyWhatWasCutOff() throws IOException {
        try (RandomAccessFile kept = new RandomAccessFile(file().toFile(), "rw")) {
            kept.setLength(kept.length() - 1);
        }
        assertThat(computedAgain()).hasSize(1);
        assertThat(computedAgain()).isEmpty();
    }

    @Test
    void computesOnlyWhatWasFlipped() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        for (int place : new int[] {3, 20, 1000, bytes.length / TEXTS.size() - 1}) {
            byte[] flipped = bytes.clone();
            flipped[place] ^= (byte) 0x80;
            Files.write(file(), flipped);
            assertThat(computedAgain()).as("flipped at %d", place).hasSize(1);
        }
    }

    @Test
    void computesAllWhereTheFileIsGoneOrRubbish() throws IOException {
        Files.delete(file());
        assertThat(computedAgain()).hasSameSizeAs(TEXTS);
        Files.write(file(), new byte[100_000]);
        assertThat(computedAgain()).hasSameSizeAs(TEXTS);
        Files.write(file(), new byte[0]);
        assertThat(computedAgain()).hasSameSizeAs(TEXTS);
    }

    @Test
    void keepsNothingThatNoTextHasAnyMore() throws IOException {
        Embeddings embeddings = embeddings();
        embeddings.open();
        embeddings.of(TEXTS.get(0));
        long before = Files.size(file());
        embeddings.close();
        assertThat(Files.size(file())).isEqualTo(before / TEXTS.size());
    }

    @Test
    void keepsTheFileWhileMeaningIsOff() throws IOException {
        byte[] before = Files.readAllBytes(file());
        Embeddings off = new Embeddings(new SentenceModel(() -> null), data);
        off.open();
        assertThat(off.of(TEXTS.get(0))).isNull();
        off.close();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void goesOnWhereTheFolderCannotBeWritten(CapturedOutput console) throws IOException {
        Files.delete(file());
        Files.delete(file().getParent());
        Files.writeString(file().getParent(), "a file, where a folder is wanted");
        build();
        assertThat(console).containsOnlyOnce("cannot be kept");
    }

    @Test
    void modelThatCannotLoadIsOffWithOneWarning(CapturedOutput console) {
        SentenceModel broken = new SentenceModel(() -> {
            throw new UnsatisfiedLinkError("no such library here");
        });
        assertThat(broken.on()).isFalse();
        assertThat(broken.ofQuery("libraries")).isNull();
        assertThat(broken.ofQuery("seniors")).isNull();
        assertThat(console).containsOnlyOnce("Search by meaning is off");
    }

    private List<String> computedAgain() {
        computed.clear();
        build();
        computed.removeIf(text -> !TEXTS.contains(text));
        return List.copyOf(computed);
    }

    private void build() {
        Embeddings embeddings = embeddings();
        embeddings.open();
        TEXTS.forEach(embeddings::of);
        embeddings.close();
    }

    private Embeddings embeddings() {
        return new Embeddings(model(), data);
    }

    private SentenceModel model() {
        return new SentenceModel(Counting::new);
    }

    private Path file() {
        return data.resolve("embeddings").resolve(SentenceModel.NAME);
    }
}
