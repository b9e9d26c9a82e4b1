package org.learningcities.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;
import org.springframework.stereotype.Component;

/** Defines the analyzers that {@link Analyzers} names. */
@Component(AnalysisConfiguration.BEAN)
class AnalysisConfiguration implements LuceneAnalysisConfigurer {

    static final String BEAN = "portalAnalysis";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        spelling(words(context, Analyzers.ENGLISH)
                        // "city's" is "city".
                        .tokenFilter("englishPossessive")
                        // Case, accents, widths and ligatures folded: "Ybycuí" is "ybycui".
                        .tokenFilter("icuFolding"))
                // "libraries" and "library" share a stem.
                .tokenFilter("porterStem");
        words(context, Analyzers.NAME).tokenFilter("icuFolding");
        words(context, Analyzers.START)
                .tokenFilter("icuFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", "30");
        context.normalizer(Analyzers.WHOLE).custom().tokenFilter("icuFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                // Words by Unicode's rules; Chinese and Japanese as single characters, joined to pairs below.
                .tokenizer("icu")
                .param("cjkAsWords", "false")
                // Pairs of characters: 北京 is found in 北京市, whatever a dictionary takes for a word.
                .tokenFilter("cjkBigram");
    }

    /**
     * American spelling for British, in texts and queries alike: so a rule that catches a word too many ("promise") does
     * no harm, as long as no two words become one.
     */
    private static LuceneAnalysisOptionalComponentsStep spelling(LuceneAnalysisOptionalComponentsStep analyzer) {
        // labour, neighbourhood, favourite; not hour, tour, four.
        rule(analyzer, "^(\\w{3,})our(s|ed|er|ers|ing|hood|hoods|able|ful|ite|ites|al|ally)?$", "$1or$2");
        // centre, theatre, metres.
        rule(analyzer, "^(\\w{2,}[tb])re(s)?$", "$1er$2");
        // learner-centred.
        rule(analyzer, "^(\\w*cent)red$", "$1ered");
        // practise, practising.
        rule(analyzer, "^practis(e|es|ed|ing)$", "practic$1");
        // organise, organisation, analyse.
        rule(analyzer, "^(\\w{3,}[iy])s(e|ed|es|ing|er|ers|ation|ations|ational)$", "$1z$2");
        // programme, catalogue, dialogue, licence, defence.
        rule(analyzer, "^(program|kilogram)mes?$", "$1");
        rule(analyzer, "^(\\w{3,}og)ue(s)?$", "$1$2");
        rule(analyzer, "^(lic|def|off|pret)ence(s|d)?$", "$1ense$2");
        // enrolment, skilful, fulfil; travelling, counsellor.
        rule(analyzer, "^(enrol|fulfil|instal|skil|wil)(ment|ments|ful|fully|s)?$", "$1l$2");
        rule(analyzer, "^(travel|counsel|model|label|fuel|cancel|equal|signal)l(ed|er|ers|ing|or|ors)$", "$1$2");
        return analyzer;
    }

    private static void rule(LuceneAnalysisOptionalComponentsStep analyzer, String pattern, String replacement) {
        analyzer.tokenFilter("patternReplace").param("pattern", pattern).param("replacement", replacement);
    }
}
