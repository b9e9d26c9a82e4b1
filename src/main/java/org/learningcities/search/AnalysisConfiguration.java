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
                // Words by Unicode's rules; Chinese and Japanese as single characters, joined to pairs below.
                .tokenizer("icu")
                .param("cjkAsWords", "false")
                // Pairs of characters: 北京 is found in 北京市, whatever a dictionary takes for a word.
                .tokenFilter("cjkBigram")
                // "city's" is "city".
                .tokenFilter("englishPossessive")
                // Case, accents, widths and ligatures folded: "Ybycuí" is "ybycui".
                .tokenFilter("icuFolding")
                // "libraries" and "library" share a stem.
                .tokenFilter("porterStem");
        context.analyzer(Analyzers.NAME)
                .custom()
                .tokenizer("icu")
                .param("cjkAsWords", "false")
                .tokenFilter("cjkBigram")
                .tokenFilter("icuFolding");
    }
}
