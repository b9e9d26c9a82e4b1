package org.learningcities.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learningcities.PortalApplication;
import org.springframework.modulith.ApplicationModule;

/** Holds the picture of docs/architecture.md against the rooms and the arrows that the package-info files declare. */
class ArchitecturePictureTest {

    private static final Path PICTURE = Path.of("docs/architecture.md");

    private static final Path ROOMS = Path.of("src/main/java/org/learningcities");

    /** Every room may use them, and the picture leaves them out. */
    private static final Set<String> EVERYWHERE = Set.of("shared", "web");

    @Test
    void showsEveryRoom() throws IOException {
        assertThat(drawnRooms()).as("the rooms in %s", PICTURE).containsExactlyInAnyOrderElementsOf(declaredRooms());
    }

    @Test
    void showsEveryArrowAndNoOther() throws IOException {
        Set<String> declared = declaredRooms().stream()
                .flatMap(room -> declaredArrows(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(drawnArrows()).as("the arrows in %s", PICTURE).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static Set<String> declaredRooms() throws IOException {
        try (Stream<Path> folders = Files.list(ROOMS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(room -> !EVERYWHERE.contains(room))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> declaredArrows(String room) {
        try {
            Class<?> info = Class.forName(PortalApplication.class.getPackageName() + "." + room + ".package-info");
            ApplicationModule module = info.getAnnotation(ApplicationModule.class);
            return Arrays.stream(Objects.requireNonNull(module, info.getName()).allowedDependencies())
                    .filter(other -> !EVERYWHERE.contains(other))
                    .map(other -> room + " --> " + other);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the room \"" + room + "\" declares no arrows: it has no package-info", e);
        }
    }

    private static Set<String> drawnRooms() throws IOException {
        return lines().flatMap(line -> Arrays.stream(line.split("-->|&")))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> drawnArrows() throws IOException {
        return lines().filter(line -> line.contains("-->"))
                .map(line -> line.split("-->", 2))
                .flatMap(sides ->
                        Arrays.stream(sides[1].split("&")).map(other -> sides[0].strip() + " --> " + other.strip()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The lines of the graph between the markers: "room", or "room --> other & another". */
    private static Stream<String> lines() throws IOException {
        String text = Files.readString(PICTURE);
        int from = text.indexOf("<!-- rooms -->");
        int to = text.indexOf("<!-- /rooms -->");
        assertThat(from).as("the marker <!-- rooms --> in %s", PICTURE).isNotNegative();
        assertThat(to).as("the marker <!-- /rooms --> in %s", PICTURE).isGreaterThan(from);
        return text.substring(from, to).lines().map(String::strip).filter(line -> line.matches("[a-z]+( -->.*)?"));
    }
}
