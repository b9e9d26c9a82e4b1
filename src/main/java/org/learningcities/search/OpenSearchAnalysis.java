package org.learningcities.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** Defines the analyzers that {@link Analyzers} names, for OpenSearch, which itself keeps {@link Analyzers#GAP} between values. */
@OnOpenSearch
@Component("portalAnalysis")
class OpenSearchAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.WORDS).custom().tokenizer("whitespace");
        context.analyzer(Analyzers.START).custom().tokenizer("whitespace").tokenFilters("beginnings");
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", Analyzers.LONGEST_START);
    }
}
