package org.learningcities.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/**
 * How texts and queries are cut into words. It is done in this process, and the index is given words with spaces between, so
 * that all backends know the same words.
 */
enum Cutting {

    /** English text: words by Unicode's rules, accents folded, British and American spelling as one, stems. */
    ENGLISH(true),

    /** Words in any language and script as they are written, accents folded. */
    NAME(false);

    private static final Set<String> NAMES = Set.of(Fields.NAME_EXACT, Fields.NAME_START, Fields.PLACE, Fields.WORDS);

    private final Analyzer analyzer;

    Cutting(boolean english) {
        this.analyzer = make(english);
    }

    /** That of a field. */
    static Cutting of(String field) {
        return NAMES.contains(field) ? NAME : ENGLISH;
    }

    /** A whole name, folded. */
    static String whole(String name) {
        return NAME.analyzer.normalize(Fields.NAME, name).utf8ToString();
    }

    /** The words of a text, as the index knows them, with spaces between. */
    String words(String text) {
        return String.join(" ", Token.stems(tokens(text)));
    }

    /** The words of a text, each with its place. */
    List<Token> tokens(String text) {
        return Token.in(text, analyzer);
    }

    Analyzer analyzer() {
        return analyzer;
    }

    private static Analyzer make(boolean english) {
        try {
            CustomAnalyzer.Builder analyzer = CustomAnalyzer.builder()
                    // Words by Unicode's rules; Chinese and Japanese as single characters, joined to pairs below.
                    .withTokenizer("icu", "cjkAsWords", "false")
                    // Pairs of characters: 北京 is found in 北京市, whatever a dictionary takes for a word.
                    .addTokenFilter("cjkBigram");
            if (english) {
                // "city's" is "city".
                analyzer.addTokenFilter("englishPossessive");
            }
            // Case, accents, widths and ligatures folded: "Ybycuí" is "ybycui".
            analyzer.addTokenFilter("icuFolding");
            if (english) {
                spelling(analyzer);
                // "libraries" and "library" share a stem.
                analyzer.addTokenFilter("porterStem");
            }
            return analyzer.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * American spelling for British, in texts and queries alike: so a rule that catches a word too many ("promise") does
     * no harm, as long as no two words become one.
     */
    private static void spelling(CustomAnalyzer.Builder analyzer) throws IOException {
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
    }

    private static void rule(CustomAnalyzer.Builder analyzer, String pattern, String replacement) throws IOException {
        analyzer.addTokenFilter("patternReplace", "pattern", pattern, "replacement", replacement);
    }
}
