package org.learningcities.data;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningcities.casestudy.StatementPlace;
import org.learningcities.casestudy.StatementPlaces;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.feed.Changes;
import org.learningcities.feed.FeedEntry;
import org.learningcities.shared.Slug;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementRepository;
import org.learningcities.source.StatementView;
import org.learningcities.web.Link;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** New and changed statements, the latest first: of the portal, and of one city. */
@Controller
class StatementFeedController {

    /** Of the portal; who asks once a week misses none of an ordinary edit. */
    private static final int MOST = 100;

    private final Changes changes;
    private final StatementPlaces places;
    private final StatementRepository statements;
    private final CityRepository cities;
    private final FileAnswers files;
    private final Words words;

    StatementFeedController(
            Changes changes,
            StatementPlaces places,
            StatementRepository statements,
            CityRepository cities,
            FileAnswers files,
            Words words) {
        this.changes = changes;
        this.places = places;
        this.statements = statements;
        this.cities = cities;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/feed.atom")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> portal() {
        List<String> ids = newest(StatementView.PATH + "/", MOST);
        Map<String, StatementPlace> found = places.find(ids);
        List<FeedEntry> entries = ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(place -> FeedEntries.of(place.statement(), place.subject().label(), words))
                .toList();
        return files.feed(words.get("data.feed.site"), "/", entries);
    }

    @GetMapping("/cities/{slug}.atom")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> city(@PathVariable String slug) {
        City city = Optional.of(slug)
                .filter(Slug::isWellFormed)
                .flatMap(cities::findBySlug)
                .orElseThrow(() -> MissingPageException.of(slug, cityLinks()));
        Map<String, Statement> told = statements.findByStart(slug + "/").stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
        List<FeedEntry> entries = newest(StatementView.PATH + "/" + slug + "/", told.size()).stream()
                .map(told::get)
                .filter(Objects::nonNull)
                .map(statement -> FeedEntries.of(statement, city.name(), words))
                .toList();
        return files.feed(words.get("data.feed.city", city.name()), "/cities/" + slug, entries);
    }

    /** The ids of the statements below this path that changed last. */
    private List<String> newest(String path, int most) {
        return changes.newest(path, most).stream()
                .map(address -> address.substring(StatementView.PATH.length() + 1))
                .toList();
    }

    private List<Link> cityLinks() {
        return cities.findSummaries().stream()
                .map(city -> new Link(city.name(), "/cities/" + city.slug()))
                .toList();
    }
}
