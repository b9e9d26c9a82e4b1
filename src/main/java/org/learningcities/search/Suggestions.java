package org.learningcities.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.Region;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Initiative;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Labels;
import org.learningcities.web.Language;
import org.learningcities.web.Words;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** What somebody who has typed so far may want: names that have words that begin so. */
@Component
class Suggestions {

    /** Of one kind. */
    private static final int MOST = 5;

    /** More than any name of the index scores. */
    private static final float FIRST = 1_000;

    /** A kind of suggestions, with what there is of it. */
    record Group(String label, List<Item> items) {}

    /** A name, its page, and where it stands. */
    record Item(String label, String href, @Nullable String note) {}

    private final EntityManager entities;
    private final Words words;
    private final IndexGuard guard;
    private final RegionRepository repository;
    private volatile List<Region> regions = List.of();

    Suggestions(EntityManager entities, Words words, IndexGuard guard, RegionRepository repository) {
        this.repository = repository;
        this.entities = entities;
        this.words = words;
        this.guard = guard;
    }

    /** The groups that have any. */
    List<Group> of(String typed) {
        return guard.ask(() -> groups(typed));
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        regions = List.of();
    }

    private List<Group> groups(String typed) {
        List<Group> groups = new ArrayList<>();
        List<String> begun = Token.stems(Cutting.NAME.tokens(typed));
        if (begun.isEmpty()) {
            return groups;
        }
        try {
            add(groups, words.get("search.type.city"), found(City.class, begun, translated("city", begun)));
            add(groups, words.get("search.suggestions.regions"), regions(begun));
            add(groups, words.get("search.type.initiative"), found(Initiative.class, begun, List.of()));
            add(
                    groups,
                    words.get("search.type.key-feature"),
                    found(FocalPoint.class, begun, translated("focal-point", begun)));
        } catch (SearchException e) {
            throw new DataAccessResourceFailureException("the search index does not answer", e);
        }
        return groups;
    }

    private void add(List<Group> groups, String label, List<Item> items) {
        if (!items.isEmpty()) {
            groups.add(new Group(label, items));
        }
    }

    /** What is called so in the index, which is in English, and before it these of the visitor's language. */
    private List<Item> found(Class<?> entity, List<String> begun, List<String> translated) {
        return Search.session(entities)
                .search(entity)
                .select(f -> f.composite().from(Projection.hit(f)).as(this::item))
                .where(f -> f.or().with(any -> {
                    any.add(f.and()
                            .with(all -> begun.forEach(word ->
                                    all.add(f.match().field(Fields.NAME_START).matching(word)))));
                    if (!translated.isEmpty()) {
                        any.add(f.id().matchingAny(translated).boost(FIRST));
                    }
                }))
                .sort(f -> f.score().then().field(Fields.KEY))
                .fetchHits(MOST);
    }

    private List<Item> regions(List<String> begun) {
        if (regions.isEmpty()) {
            regions = repository.findAll();
        }
        return regions.stream()
                .filter(region -> begins(region.name(), begun))
                .map(region -> new Item(region.name(), Language.current().href("/regions/" + region.slug()), null))
                .toList();
    }

    private static List<String> translated(String kind, List<String> begun) {
        return Labels.ids(kind, name -> begins(name, begun));
    }

    /** Whether each of these is the beginning of a word of the name, or of what stands behind its article: "l'apprentissage". */
    private static boolean begins(String name, List<String> begun) {
        List<String> whole = Token.stems(Cutting.NAME.tokens(name));
        return begun.stream()
                .allMatch(
                        start -> whole.stream().anyMatch(word -> word.startsWith(start) || word.contains("'" + start)));
    }

    private Item item(Found.Hit hit) {
        return new Item(
                Named.title(hit.key(), hit.title()),
                Language.current().href(hit.href()),
                Named.where(hit.where(), hit.type(), hit.city(), hit.country(), words));
    }
}
