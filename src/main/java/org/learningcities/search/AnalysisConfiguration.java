package org.learningcities.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.learningcities.shared.Analyzers;
import org.springframework.stereotype.Component;

/** Defines the analyzers that the entities name. */
@Component(AnalysisConfiguration.BEAN)
class AnalysisConfiguration implements LuceneAnalysisConfigurer {

    static final String BEAN = "portalAnalysis";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.ENGLISH)
                .custom()
                // Words by Unicode's rules, with dictionaries for Chinese, Japanese and Thai.
                .tokenizer("icu")
                // "city's" is "city".
                .tokenFilter("englishPossessive")
                // Case, accents, widths and ligatures folded: "Ybycuí" is "ybycui".
                .tokenFilter("icuFolding")
                // "libraries" and "library" share a stem.
                .tokenFilter("porterStem");
        context.analyzer(Analyzers.NAME).custom().tokenizer("icu").tokenFilter("icuFolding");
    }
}
