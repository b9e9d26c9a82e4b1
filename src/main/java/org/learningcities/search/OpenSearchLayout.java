package org.learningcities.search;

import java.util.Locale;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How the indexes are called in OpenSearch. Portals whose indexes have other fields or no vectors have others, so that nodes of
 * two releases live side by side.
 */
@OnOpenSearch
@Component("portalLayout")
class OpenSearchLayout implements IndexLayoutStrategy {

    private final String prefix;

    OpenSearchLayout(@Value("${portal.search.indexes}") String prefix, SentenceModel model) {
        this.prefix = "%s-%d-%s-".formatted(prefix, IndexMapping.VERSION, model.on() ? "meaning" : "words");
    }

    /** All of them, and their aliases. */
    String all() {
        return prefix + "*";
    }

    /** One that was built at this time. */
    String built(String index, String time) {
        return base(index) + "-" + time;
    }

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return base(index) + "-none";
    }

    @Override
    public String createWriteAlias(String index) {
        return base(index) + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return base(index) + "-read";
    }

    private String base(String index) {
        return prefix + index.toLowerCase(Locale.ROOT);
    }
}
