package org.learningcities.casestudy;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The obstacles that cities met, and what all cities say about one. */
@Controller
@MenuEntry(MenuEntry.Entry.QUESTIONS)
class ObstacleController implements Listed {

    private final ObstacleRepository obstacles;
    private final Words words;

    ObstacleController(ObstacleRepository obstacles, Words words) {
        this.obstacles = obstacles;
        this.words = words;
    }

    @GetMapping(ObstacleListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute("page", ObstacleListPage.of(obstacles.findAll(), obstacles.count(), words));
        return "casestudy/obstacles";
    }

    @GetMapping(ObstacleListPage.PATH + "/{key}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String key, Model model) {
        List<Obstacle> all = obstacles.findAll();
        Obstacle obstacle = all.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(
                        key,
                        all.stream()
                                .map(other -> new Link(other.label(), ObstacleListPage.PATH + "/" + other.key()))
                                .toList()));
        model.addAttribute("page", ObstaclePage.of(obstacle, all, obstacles.findTold(key), words));
        return "casestudy/obstacle";
    }

    @Override
    public Stream<String> listed() {
        return Stream.concat(
                Stream.of(ObstacleListPage.PATH),
                obstacles.findAll().stream().map(obstacle -> ObstacleListPage.PATH + "/" + obstacle.key()));
    }
}
