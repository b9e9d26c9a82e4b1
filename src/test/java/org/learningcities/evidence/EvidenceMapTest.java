package org.learningcities.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceMapTest {

    private static final List<String> POINTS = List.of("1.1", "1.2", "3.2");

    private static final List<String> CITIES = List.of("cork", "swansea");

    private static EvidenceMap map() {
        return new EvidenceMap(POINTS, CITIES);
    }

    private static EvidenceMap.Cell cell(long pieces, long initiatives) {
        return new EvidenceMap.Cell(pieces, initiatives);
    }

    @Test
    void countsEvidenceAndInitiativesAlike() {
        EvidenceMap map = map().add("1.1", "cork", cell(2, 0)).add("1.1", "cork", cell(0, 3));

        assertThat(map.cell("1.1", "cork")).isEqualTo(cell(2, 3));
        assertThat(map.cell("1.1", "cork").count()).isEqualTo(5);
    }

    @Test
    void isBlankWhereNothingWasFound() {
        assertThat(map().cell("1.1", "cork")).isEqualTo(EvidenceMap.Cell.BLANK);
        assertThat(map().all().count()).isZero();
        assertThat(map().thin()).isEmpty();
    }

    @Test
    void leavesOutCitiesThatItDoesNotShow() {
        EvidenceMap map = map().add("1.1", "espoo", cell(7, 7)).add("1.1", "cork", cell(1, 0));

        assertThat(map.ofFocalPoint("1.1").count()).isEqualTo(1);
        assertThat(map.all().count()).isEqualTo(1);
    }

    @Test
    void callsThinWhatHasLessThanThreeQuartersOfTheAverage() {
        EvidenceMap map = map().add("1.1", "cork", cell(12, 0))
                .add("1.2", "cork", cell(9, 0))
                .add("3.2", "swansea", cell(15, 0));

        assertThat(map.average()).isEqualTo(12);
        assertThat(map.thin()).isEmpty();
        assertThat(map.add("1.1", "swansea", cell(0, 1)).thin()).containsExactly("1.2");
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAndColumnsAndCellsAddUpToTheSame(int seed) {
        Random random = new Random(seed);
        EvidenceMap map = map();
        for (int i = random.nextInt(20); i > 0; i--) {
            map.add(
                    POINTS.get(random.nextInt(POINTS.size())),
                    CITIES.get(random.nextInt(CITIES.size())),
                    cell(random.nextInt(5), random.nextInt(5)));
        }

        assertThat(POINTS.stream()
                        .mapToLong(point -> map.ofFocalPoint(point).count())
                        .sum())
                .isEqualTo(map.all().count());
        assertThat(CITIES.stream().mapToLong(city -> map.ofCity(city).count()).sum())
                .isEqualTo(map.all().count());
    }
}
