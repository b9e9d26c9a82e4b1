package org.learningcities.content;

import java.util.HashMap;
import java.util.Map;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Labels;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells {@link Labels} at the start, and when the content has changed, what things are called in other languages. */
@Component
class LabelReader implements SmartInitializingSingleton {

    private final JdbcClient database;

    LabelReader(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        read();
    }

    /** Before all who make something of the labels. */
    @EventListener(ContentChanged.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void read() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        database.sql("select language, key, text from translation")
                .query()
                .listOfRows()
                .forEach(row -> languages
                        .computeIfAbsent((String) row.get("language"), language -> new HashMap<>())
                        .put((String) row.get("key"), (String) row.get("text")));
        if (!languages.isEmpty()) {
            Labels.know(languages);
        }
    }
}
