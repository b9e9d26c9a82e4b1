package org.learningcities.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final String portal;
    private final String prefix;

    OpenSearchLayout(@Value("${portal.search.indexes}") String portal, SentenceModel model) {
        this.portal = portal;
        this.prefix = "%s-%d-%s-".formatted(portal, IndexMapping.VERSION, model.on() ? "meaning" : "words");
    }

    /** Those of other releases too, and of portals whose names begin so. */
    String ofAnyRelease() {
        return portal + "-*";
    }

    /** Those of releases before the last one; nodes of that one may still run, while one after the other is restarted. */
    List<String> outlived(Collection<String> indexes) {
        Pattern release = Pattern.compile(Pattern.quote(portal) + "-(\\d+)-(meaning|words)-.*");
        NavigableMap<Integer, List<String>> earlier = indexes.stream()
                .flatMap(index -> release.matcher(index).results())
                .collect(Collectors.groupingBy(
                        index -> Integer.valueOf(index.group(1)),
                        TreeMap::new,
                        Collectors.mapping(MatchResult::group, Collectors.toList())))
                .headMap(IndexMapping.VERSION, false);
        earlier.pollLastEntry();
        return earlier.values().stream().flatMap(List::stream).toList();
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
