package org.learningcities.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.learningcities.testing.OnOpenSearch;
import org.learningcities.testing.OpenSearchNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What a build leaves in OpenSearch, on a real node. */
@OnOpenSearch
class OpenSearchIndexesTest {

    @Autowired
    OpenSearchIndexes indexes;

    @Autowired
    OpenSearchLayout layout;

    @Value("${portal.search.indexes}")
    String portal;

    @AfterEach
    void tidyUp() {
        names().stream()
                .filter(name -> name.endsWith("-made"))
                .forEach(name -> OpenSearchNode.ask("DELETE", "/" + name));
    }

    @Test
    void keepsWhatIsReadAndThoseOfTheReleaseBefore() throws IOException {
        List<String> read = List.copyOf(indexes.read().keySet());
        String before = made(portal, IndexMapping.VERSION - 3, "meaning");
        String alsoBefore = made(portal, IndexMapping.VERSION - 3, "words");
        String next = made(portal, IndexMapping.VERSION + 1, "words");
        String ofAnother = made(portal + "-4", IndexMapping.VERSION - 5, "words");
        String outlived = made(portal, IndexMapping.VERSION - 4, "meaning");
        String longOutlived = made(portal, IndexMapping.VERSION - 5, "words");
        String halfBuilt = layout.built("City", "made");
        OpenSearchNode.ask("PUT", "/" + halfBuilt);
        assertThat(names()).contains(outlived, longOutlived, halfBuilt, ofAnother);

        indexes.dropUnread();

        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(read.stream(), Stream.of(before, alsoBefore, next, ofAnother))
                                .toList());
    }

    private static String made(String portal, int version, String kind) {
        String name = "%s-%d-%s-city-made".formatted(portal, version, kind);
        OpenSearchNode.ask("PUT", "/" + name);
        return name;
    }

    private List<String> names() {
        return OpenSearchNode.ask("GET", "/_cat/indices/" + portal + "-*?h=index")
                .lines()
                .map(String::strip)
                .toList();
    }
}
