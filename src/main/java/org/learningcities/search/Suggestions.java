package org.learningcities.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.framework.FocalPoint;
import org.learningcities.initiative.Initiative;
import org.learningcities.web.Language;
import org.learningcities.web.Words;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** What somebody who has typed so far may want: names that have words that begin so. */
@Component
class Suggestions {

    /** Of one kind. */
    private static final int MOST = 5;

    /** A kind of suggestions, with what there is of it. */
    record Group(String label, List<Item> items) {}

    /** A name, its page, and where it stands. */
    record Item(String label, String href, @Nullable String note) {}

    private final EntityManager entities;
    private final Words words;
    private final IndexGuard guard;

    Suggestions(EntityManager entities, Words words, IndexGuard guard) {
        this.entities = entities;
        this.words = words;
        this.guard = guard;
    }

    /** The groups that have any. */
    List<Group> of(String typed) {
        return guard.ask(() -> groups(typed));
    }

    private List<Group> groups(String typed) {
        List<Group> groups = new ArrayList<>();
        List<String> begun = Token.stems(Cutting.NAME.tokens(typed));
        if (begun.isEmpty()) {
            return groups;
        }
        try {
            add(groups, HitType.CITY, City.class, begun);
            add(groups, HitType.INITIATIVE, Initiative.class, begun);
            add(groups, HitType.KEY_FEATURE, FocalPoint.class, begun);
        } catch (SearchException e) {
            throw new DataAccessResourceFailureException("the search index does not answer", e);
        }
        return groups;
    }

    private void add(List<Group> groups, HitType type, Class<?> entity, List<String> begun) {
        List<Item> items = Search.session(entities)
                .search(entity)
                .select(f -> f.composite().from(Projection.hit(f)).as(this::item))
                .where((f, all) -> begun.forEach(
                        word -> all.add(f.match().field(Fields.NAME_START).matching(word))))
                .sort(f -> f.score().then().field(Fields.KEY))
                .fetchHits(MOST);
        if (!items.isEmpty()) {
            groups.add(new Group(words.get("search.type." + type.code()), items));
        }
    }

    private Item item(Found.Hit hit) {
        return new Item(
                Named.title(hit.key(), hit.title()),
                Language.current().href(hit.href()),
                Named.where(hit.where(), hit.type(), hit.city(), hit.country(), words));
    }
}
