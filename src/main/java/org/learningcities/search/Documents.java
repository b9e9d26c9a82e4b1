package org.learningcities.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.Chapter;
import org.learningcities.city.City;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Audience;
import org.learningcities.initiative.Initiative;
import org.learningcities.initiative.InitiativeCard;
import org.learningcities.search.SearchDocument.Passage;
import org.learningcities.shared.Coded;
import org.learningcities.source.Backing;
import org.learningcities.source.Source;
import org.learningcities.source.Statement;

/** Makes documents of the entities: what of each is searched, shown and filtered by. */
final class Documents {

    private Documents() {}

    /** A city has the texts of its chapters and its initiatives, so that it is found by all that it did. */
    static SearchDocument of(City city, Session session) {
        Place place = new Place(city);
        List<Statement> statements = session.createSelectionQuery(
                        "select s from Statement s where s.id like :city || '/%' order by s.id", Statement.class)
                .setParameter("city", city.slug())
                .getResultList();
        List<String> features = session.createSelectionQuery(
                        "select distinct e.focalPoint.code from Evidence e where e.city.slug = :city", String.class)
                .setParameter("city", city.slug())
                .getResultList();
        List<String> initiatives = session.createSelectionQuery(
                        "select i.name from Initiative i where i.city.slug = :city order by i.position", String.class)
                .setParameter("city", city.slug())
                .getResultList();
        List<Passage> passages = new ArrayList<>();
        statements.forEach(statement -> passages.add(new Passage(statement.text(), place.href(statement))));
        initiatives.forEach(name -> passages.add(new Passage(name, place.profile() + "#initiatives")));
        Map<FilterField, List<String>> values = place.values(HitType.CITY);
        values.put(FilterField.FEATURE, features);
        return new SearchDocument(
                HitType.CITY.key(city.slug()),
                place.profile(),
                Stream.of(city.name(), city.officialName(), city.localName())
                        .filter(Objects::nonNull)
                        .toList(),
                city.tagline(),
                passages,
                List.of(),
                city.country().name(),
                List.of(city.country().name(), city.region().name()),
                values,
                newest(sources(statements)));
    }

    static SearchDocument of(Initiative initiative, Session session) {
        Place place = new Place(initiative.city());
        Map<FilterField, List<String>> values = place.values(HitType.INITIATIVE);
        values.put(FilterField.AUDIENCE, codes(initiative.audiences()));
        values.put(FilterField.SETTING, codes(initiative.settings()));
        values.put(
                FilterField.FEATURE,
                initiative.focalPoints().stream().map(FocalPoint::code).toList());
        values.put(FilterField.EVIDENCE, initiative.backing().labels());
        return new SearchDocument(
                HitType.INITIATIVE.key(initiative.id()),
                InitiativeCard.href(initiative),
                List.of(initiative.name()),
                null,
                Stream.concat(initiative.summary().stream(), Mentions.of(initiative.id(), session).stream())
                        .map(statement -> new Passage(statement.text(), place.href(statement)))
                        .toList(),
                tags(initiative),
                place.where(),
                place.names(),
                values,
                initiative.backing().newest());
    }

    static SearchDocument of(Chapter chapter, Session session) {
        Place place = new Place(chapter.city());
        Map<FilterField, List<String>> values = place.values(HitType.CHAPTER);
        values.put(FilterField.QUESTION, List.of(chapter.question().key()));
        Backing backing = Backing.of(chapter.statements());
        values.put(FilterField.EVIDENCE, backing.labels());
        return new SearchDocument(
                HitType.CHAPTER.key(chapter.id()),
                place.profile() + "#" + chapter.question().key(),
                List.of(chapter.question().label()),
                chapter.question().question(),
                place.passages(chapter.statements()),
                List.of(),
                place.where(),
                place.names(),
                values,
                backing.newest());
    }

    /** For whom it is and where it happens, in words. */
    private static List<String> tags(Initiative initiative) {
        return Stream.concat(codes(initiative.audiences()).stream(), codes(initiative.settings()).stream())
                .filter(code -> !code.equals(Audience.EVERYONE.code()))
                .map(code -> code.replace('-', ' '))
                .toList();
    }

    private static List<String> codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::code).sorted().toList();
    }

    private static List<Source> sources(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .distinct()
                .toList();
    }

    private static @Nullable Integer newest(List<Source> sources) {
        return sources.stream()
                .map(Source::year)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }
}
