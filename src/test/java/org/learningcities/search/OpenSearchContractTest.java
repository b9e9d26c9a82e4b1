package org.learningcities.search;

import org.junit.jupiter.api.Nested;
import org.learningcities.testing.OnOpenSearch;

/** What holds for the search on Lucene holds on OpenSearch: the same tests, on a real node. */
@OnOpenSearch
class OpenSearchContractTest {

    @Nested
    @OnOpenSearch
    class Relevance extends RelevanceTest {}

    @Nested
    @OnOpenSearch
    class Narrowing extends NarrowingTest {}

    @Nested
    @OnOpenSearch
    class KeptSelection extends KeptSelectionTest {}

    @Nested
    @OnOpenSearch
    class WhyThisHit extends WhyThisHitTest {}

    @Nested
    @OnOpenSearch
    class Suggestion extends SuggestionsTest {}

    @Nested
    @OnOpenSearch
    class Bounded extends BoundedSearchTest {}
}
