package org.learningcities.casestudy;

import java.util.List;
import java.util.Optional;
import org.learningcities.city.CityRepository;
import org.learningcities.initiative.InitiativeRepository;
import org.learningcities.shared.Slug;
import org.learningcities.source.PublicationRepository;
import org.learningcities.source.StatementRepository;
import org.learningcities.source.StatementView;
import org.learningcities.web.Link;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.stereotype.Service;

/** Finds a statement in the text that it stands in: a chapter, an initiative, the opening of a profile, or about the book. */
@Service
class StatementPlaces {

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
        if (!Slug.isWellFormed(file) || !Slug.isWellFormed(key)) {
            return Optional.empty();
        }
        String id = file + "/" + key;
        Link about = new Link(words.get("menu.about"), "/about");
        return chapters.findByStatement(id)
                .map(chapter -> StatementPlace.of(chapter, id))
                .or(() -> initiatives.findByStatement(id).map(initiative -> StatementPlace.of(initiative, id)))
                .or(() -> cities.findByStatement(id).map(city -> StatementPlace.of(city, id)))
                .or(() ->
                        publications.findByStatement(id).map(publication -> StatementPlace.of(publication, about, id)));
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
