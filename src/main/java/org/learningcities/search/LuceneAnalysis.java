package org.learningcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** Defines the analyzers that {@link Analyzers} names, for Lucene. */
@OnLucene
@Component("portalAnalysis")
class LuceneAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        try {
            context.analyzer(Analyzers.WORDS).instance(words().build());
            context.analyzer(Analyzers.START)
                    .instance(words().addTokenFilter(
                                    "edgeNGram",
                                    "minGramSize",
                                    "1",
                                    "maxGramSize",
                                    String.valueOf(Analyzers.LONGEST_START))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CustomAnalyzer.Builder words() throws IOException {
        return CustomAnalyzer.builder().withTokenizer("whitespace").withPositionIncrementGap(Analyzers.GAP);
    }
}
