package org.learningcities.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learningcities.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which words mean what others mean, as the file of synonyms says. */
@Component
class Synonyms {

    /** Words of the longest synonym. */
    static final int LONGEST = 4;

    private final JdbcClient database;
    private final Tokens tokens;
    private volatile Map<List<String>, List<String>> byStems = Map.of();

    Synonyms(JdbcClient database, Tokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** The synonyms of the words that have these stems; none where the file does not know them. */
    List<String> of(List<String> stems) {
        Map<List<String>, List<String>> known = byStems;
        if (known.isEmpty()) {
            known = read();
            byStems = known;
        }
        return known.getOrDefault(stems, List.of());
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        byStems = Map.of();
    }

    private Map<List<String>, List<String>> read() {
        Map<List<String>, List<String>> read = new HashMap<>();
        database.sql("select typed, means from synonym order by typed, position")
                .query()
                .listOfRows()
                .forEach(row -> {
                    List<String> others =
                            read.computeIfAbsent(tokens.stems((String) row.get("typed")), stems -> new ArrayList<>());
                    String means = (String) row.get("means");
                    if (!others.contains(means)) {
                        others.add(means);
                    }
                });
        return read;
    }
}
