package org.learningcities.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The words of an index of OpenSearch, which is asked once for each. */
@OnOpenSearch
@Component
class OpenSearchDictionary implements Dictionary {

    /** Answers that are kept until there is another index. */
    private static final int KEPT = 20_000;

    /** Each index is asked for more than are wanted, since they count how often a word is used each for itself. */
    private static final int MORE = 20;

    private final EntityManagerFactory entities;
    private final Cache<List<Object>, Boolean> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Cache<List<Object>, List<String>> near =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    OpenSearchDictionary(EntityManagerFactory entities) {
        this.entities = entities;
    }

    @Override
    public boolean has(String stem, String word) {
        return known.get(
                List.of(stem, word),
                key -> finds(f -> {
                    var any = f.or().add(f.match().field(Fields.WORDS).matching(word));
                    STEMS.forEach(field -> any.add(f.match().field(field).matching(stem)));
                    return any;
                }));
    }

    @Override
    public boolean hasBeginning(String letters) {
        return known.get(
                List.of(letters),
                key -> finds(f -> f.prefix().field(Fields.WORDS).matching(letters)));
    }

    @Override
    public List<String> near(String word, int most, float accuracy) {
        return most <= 0 ? List.of() : near.get(List.of(word, most, accuracy), key -> suggested(word, most, accuracy));
    }

    /** Lets go of all answers: there is another index. */
    void forget() {
        known.invalidateAll();
        near.invalidateAll();
    }

    private boolean finds(Function<SearchPredicateFactory, PredicateFinalStep> what) {
        try (var session = entities.createEntityManager()) {
            return !Search.session(session)
                    .search(IndexMapping.FOUND)
                    .select(f -> f.id())
                    .where(what)
                    .fetchHits(1)
                    .isEmpty();
        }
    }

    private List<String> suggested(String word, int most, float accuracy) {
        JsonObject term = new JsonObject();
        term.addProperty("field", Fields.WORDS);
        term.addProperty("analyzer", Analyzers.WORDS);
        term.addProperty("size", most);
        term.addProperty("shard_size", most + MORE);
        term.addProperty("suggest_mode", "always");
        term.addProperty("min_word_length", SHORTEST);
        term.addProperty("accuracy", accuracy);
        JsonObject near = new JsonObject();
        near.addProperty("text", word);
        near.add("term", term);
        JsonObject suggest = new JsonObject();
        suggest.add("near", near);
        try (var session = entities.createEntityManager()) {
            JsonObject answer = Search.session(session)
                    .search(IndexMapping.FOUND)
                    .extension(ElasticsearchExtension.get())
                    .select(f -> f.id())
                    .where(f -> f.matchNone())
                    .requestTransformer(request -> request.body().add("suggest", suggest))
                    .fetch(0)
                    .responseBody();
            return words(answer.getAsJsonObject("suggest").getAsJsonArray("near"));
        }
    }

    private static List<String> words(Iterable<JsonElement> near) {
        List<String> words = new ArrayList<>();
        near.forEach(typed -> typed.getAsJsonObject()
                .getAsJsonArray("options")
                .forEach(
                        option -> words.add(option.getAsJsonObject().get("text").getAsString())));
        return words;
    }
}
