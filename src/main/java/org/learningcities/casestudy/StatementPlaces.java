package org.learningcities.casestudy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.Publication;
import org.learningcities.source.PublicationRepository;
import org.learningcities.source.Statement;
import org.learningcities.source.StatementRepository;
import org.learningcities.source.StatementView;
import org.learningcities.web.Link;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;

/** Finds a statement in the text that it stands in: a chapter, an initiative, the opening of a profile, or about the book. */
@Service
public class StatementPlaces {

    private final StatementRepository statements;
    private final ChapterRepository chapters;
    private final InitiativeRepository initiatives;
    private final CityRepository cities;
    private final PublicationRepository publications;
    private final Words words;

    StatementPlaces(
            StatementRepository statements,
            ChapterRepository chapters,
            InitiativeRepository initiatives,
            CityRepository cities,
            PublicationRepository publications,
            Words words) {
        this.statements = statements;
        this.chapters = chapters;
        this.initiatives = initiatives;
        this.cities = cities;
        this.publications = publications;
        this.words = words;
    }

    /** To be called within a transaction: the text is loaded as the page reads it. */
    StatementPlace get(String file, String key) {
        return find(file, key).orElseThrow(() -> missing(file, key));
    }

    private Optional<StatementPlace> find(String file, String key) {
        String id = file + "/" + key;
        return Slug.isWellFormed(file) && Slug.isWellFormed(key)
                ? Optional.ofNullable(find(List.of(id)).get(id))
                : Optional.empty();
    }

    /** The places of those of these statements that exist, by their ids; within a transaction, in few queries. */
    public Map<String, StatementPlace> find(Collection<String> ids) {
        Map<String, StatementPlace> places = new HashMap<>();
        Set<String> sought = new HashSet<>(ids);
        seek(sought, chapters::findByStatements, Chapter::statements, StatementPlace::of, places);
        seek(sought, initiatives::findByStatements, Initiative::summary, StatementPlace::of, places);
        seek(sought, cities::findByStatements, City::lead, StatementPlace::of, places);
        Link about = new Link(words.get("menu.about"), "/about");
        seek(
                sought,
                publications::findByStatements,
                Publication::statements,
                (publication, id) -> StatementPlace.of(publication, about, id),
                places);
        return places;
    }

    /** Moves from the sought to the places what stands in texts of one kind; nothing is asked once all are found. */
    private static <T> void seek(
            Set<String> sought,
            Function<Collection<String>, List<T>> finder,
            Function<T, List<Statement>> statements,
            BiFunction<T, String, StatementPlace> placing,
            Map<String, StatementPlace> places) {
        if (sought.isEmpty()) {
            return;
        }
        for (T text : finder.apply(Set.copyOf(sought))) {
            statements.apply(text).stream()
                    .map(Statement::id)
                    .filter(sought::remove)
                    .forEach(id -> places.put(id, placing.apply(text, id)));
        }
    }

    private MissingPageException missing(String file, String key) {
        List<Link> ofFile = Slug.isWellFormed(file)
                ? statements.findByStart(file + "/").stream()
                        .map(statement -> new Link(statement.opening(), StatementView.PATH + "/" + statement.id()))
                        .toList()
                : List.of();
        return ofFile.isEmpty() ? MissingPageException.of(file, cityLinks()) : MissingPageException.of(key, ofFile);
    }

    private List<Link> cityLinks() {
        return cities.findSummaries().stream()
                .map(city -> new Link(city.name(), CityListPage.PATH + "/" + city.slug()))
                .toList();
    }
}
