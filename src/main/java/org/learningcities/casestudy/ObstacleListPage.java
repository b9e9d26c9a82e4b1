package org.learningcities.casestudy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page /obstacles: what stood in the way, by a controlled list of terms. */
record ObstacleListPage(Head head, List<Line> lines) {

    /** An obstacle as a door. */
    record Line(String label, String description, String href, String count) {}

    static final String PATH = "/obstacles";

    /** The page above it, in another room. */
    static final String QUESTIONS = "/questions";

    static ObstacleListPage of(List<Obstacle> obstacles, List<ObstacleRepository.ObstacleCount> counts, Words words) {
        Map<String, ObstacleRepository.ObstacleCount> byKey =
                counts.stream().collect(Collectors.toMap(ObstacleRepository.ObstacleCount::obstacle, count -> count));
        Head head = Head.of(
                words.get("obstacle.list.title"),
                words.get("obstacle.list.description"),
                PATH,
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.questions"), QUESTIONS));
        return new ObstacleListPage(
                head,
                obstacles.stream()
                        .map(obstacle -> new Line(
                                obstacle.label(),
                                obstacle.description(),
                                PATH + "/" + obstacle.key(),
                                count(byKey.get(obstacle.key()), words)))
                        .toList());
    }

    private static String count(ObstacleRepository.@Nullable ObstacleCount count, Words words) {
        return count == null
                ? words.get("obstacle.none")
                : words.get("obstacle.count", count.statements(), count.cities());
    }
}
