package org.learningcities.casestudy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.city.City;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of an obstacle: what the cities say of it in their issues, challenges, lessons and next steps. */
record ObstaclePage(
        Head head,
        String label,
        String description,
        List<CityPart> cities,
        List<Link> others,
        List<References.Entry> references) {

    /** What one city says, chapter by chapter. */
    record CityPart(String city, String href, String regionSlug, List<ChapterPart> chapters) {}

    /** The statements of one chapter. */
    record ChapterPart(String label, String href, List<List<StatementView>> paragraphs) {}

    static ObstaclePage of(Obstacle obstacle, List<Obstacle> all, List<ObstacleRepository.Told> told, Words words) {
        References references = new References(words);
        Map<City, Map<Question, List<ObstacleRepository.Told>>> byCity = new LinkedHashMap<>();
        told.forEach(one -> byCity.computeIfAbsent(one.chapter().city(), city -> new LinkedHashMap<>())
                .computeIfAbsent(one.chapter().question(), question -> new ArrayList<>())
                .add(one));
        Head head = Head.of(
                words.get("obstacle.title", obstacle.label()),
                words.get("obstacle.description", obstacle.label(), obstacle.description()),
                ObstacleListPage.PATH + "/" + obstacle.key(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.questions"), ObstacleListPage.QUESTIONS),
                new Link(words.get("obstacle.list.title"), ObstacleListPage.PATH));
        List<CityPart> cities = byCity.entrySet().stream()
                .map(city -> new CityPart(
                        city.getKey().name(),
                        CityListPage.PATH + "/" + city.getKey().slug(),
                        city.getKey().region().slug(),
                        city.getValue().entrySet().stream()
                                .map(chapter ->
                                        chapter(city.getKey(), chapter.getKey(), chapter.getValue(), references))
                                .toList()))
                .toList();
        return new ObstaclePage(
                head,
                obstacle.label(),
                obstacle.description(),
                cities,
                all.stream()
                        .filter(other -> !other.key().equals(obstacle.key()))
                        .map(other -> new Link(other.label(), ObstacleListPage.PATH + "/" + other.key()))
                        .toList(),
                references.entries());
    }

    private static ChapterPart chapter(
            City city, Question question, List<ObstacleRepository.Told> told, References references) {
        return new ChapterPart(
                question.label(),
                CityListPage.PATH + "/" + city.slug() + "#" + question.key(),
                StatementView.paragraphs(
                        told.stream().map(ObstacleRepository.Told::statement).toList(),
                        references,
                        "s-" + city.slug() + "-"));
    }
}
