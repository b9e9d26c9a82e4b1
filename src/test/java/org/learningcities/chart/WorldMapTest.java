package org.learningcities.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.CityFile;
import org.yaml.snakeyaml.Yaml;

class WorldMapTest {

    private static WorldMap map(Place... places) {
        return WorldMap.of("/assets/img/world.svg", "Map", List.of(places));
    }

    private static Place place(String name, double latitude, double longitude) {
        return new Place(name, name, "/cities/x", "africa", latitude, longitude);
    }

    @Test
    void placesTheMiddleOfTheGlobeInTheMiddle() {
        assertThat(map(place("Null Island", 0, 0)).dots().get(0).x()).isEqualTo("50%");
        assertThat(WorldMap.onMap(0, -180).x()).isCloseTo(0, within(1e-9));
        assertThat(WorldMap.onMap(0, 180).x()).isCloseTo(WorldMap.WIDTH, within(1e-9));
    }

    @Test
    void hasTheSizeThatTemplateStylesheetAndDrawingSay() throws IOException {
        String size = WorldMap.WIDTH + " " + WorldMap.HEIGHT;
        assertThat(Files.readString(Path.of("src/main/resources/templates/components/world-map.html")))
                .contains("viewBox=\"0 0 " + size + "\"");
        assertThat(Files.readString(Path.of("src/main/resources/static/css/components/world-map.css")))
                .contains("aspect-ratio: " + size.replace(" ", " / ") + ";");
        assertThat(Files.readString(Path.of("src/main/resources/static/img/world.svg")))
                .contains("viewBox=\"0 0 " + size + "\"");
    }

    @Test
    void hasEveryCityOnIt() {
        assertThat(CityFile.all()).hasSizeGreaterThan(11).allSatisfy(city -> {
            var coordinates = new Yaml()
                    .<java.util.Map<String, Object>>load(
                            new Yaml().dump(city.data().get("coordinates")));
            Point point = WorldMap.onMap(
                    ((Number) coordinates.get("lat")).doubleValue(), ((Number) coordinates.get("lon")).doubleValue());
            assertThat(point.x()).isBetween(0.0, (double) WorldMap.WIDTH);
            assertThat(point.y()).isBetween(0.0, (double) WorldMap.HEIGHT);
        });
    }

    @Test
    void putsANameRightOfItsDot() {
        WorldMap.Name name = Objects.requireNonNull(
                map(place("Cork", 51.9, -8.5)).dots().get(0).name());
        assertThat(name.anchor()).isEqualTo("start");
    }

    @Test
    void putsTheNamesOfNeighboursWhereTheyCoverNothing() {
        List<WorldMap.Dot> dots =
                map(place("Cork", 51.9, -8.5), place("Swansea", 51.6, -3.9)).dots();
        assertThat(dots)
                .extracting(dot -> Objects.requireNonNull(dot.name()).anchor())
                .containsExactly("end", "start");
    }

    @Test
    void leavesOutNamesThatHaveNoPlace() {
        Place[] crowd =
                IntStream.range(0, 9).mapToObj(i -> place("Somewhere", 10, 10)).toArray(Place[]::new);
        assertThat(map(crowd).dots())
                .hasSize(9)
                .filteredOn(dot -> dot.name() != null)
                .hasSizeLessThan(5);
    }

    @Test
    void isAMapWithoutNamesForHundreds() {
        Place[] hundreds = IntStream.range(0, 500)
                .mapToObj(i -> place("City", i % 90, i % 180))
                .toArray(Place[]::new);
        assertThat(map(hundreds).dots()).hasSize(500).allMatch(dot -> dot.name() == null);
    }
}
