package org.learningcities.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers that rank. By words a document scores BM25 in each field, times the field's weight; by meaning the cosine of
 * its nearest passages. Both are taken as shares of the query's best, and added.
 *
 * @param name weight of a word in a name, by stem
 * @param nameExact added where it stands there as typed
 * @param tagline weight of a word in a tagline
 * @param text weight of a word in a text
 * @param tags weight of a word in the tags
 * @param place weight of a word in the names of its place
 * @param synonym weight of a synonym, where the typed word has 1
 * @param spelling weight of a corrected spelling
 * @param beginning weight of a word that begins as typed
 * @param together weight of all words near each other in one field
 * @param apart weight of the words of a term that stand apart
 * @param outright added where a name equals the query, and where the names of its place have all terms: more than words
 *     and meaning give together
 * @param compressed power of the share of the best score by words: below 1 the also-rans come nearer to the best
 * @param covered power of the share of the terms that it has
 * @param meaning weight of the share of the best similarity, where that of words has 1
 * @param most share of the terms that a hit must have, where it has not all
 * @param near similarity in meaning (cosine) that the nearest passage must have for meaning to count at all
 * @param unknown added to that, times the share of the terms that no text has
 * @param relative share of the nearest one's similarity from which a document is a hit
 * @param best share of the best passage in the similarity of a whole; the rest is the mean of its three best
 */
record Ranking(
        float name,
        float nameExact,
        float tagline,
        float text,
        float tags,
        float place,
        float synonym,
        float spelling,
        float beginning,
        float together,
        float apart,
        float outright,
        float compressed,
        float covered,
        float meaning,
        float most,
        float near,
        float unknown,
        float relative,
        float best) {

    static final Ranking OURS = new Ranking(
            1.5f, 0.3f, 0.5f, 1f, 2f, 3f, 0.7f, 0.8f, 0.5f, 2f, 0.5f, 3f, 0.65f, 1f, 1.4f, 0.5f, 0.295f, 0.05f, 0.35f,
            0.9f);

    /** The fields that words are looked for in, by stem, each with the weight of a word there. */
    Map<String, Float> fields() {
        Map<String, Float> fields = new LinkedHashMap<>();
        fields.put(Fields.NAME, name);
        fields.put(Fields.TAGLINE, tagline);
        fields.put(Fields.TEXT, text);
        fields.put(Fields.TAGS, tags);
        fields.put(Fields.PLACE, place);
        return fields;
    }

    /** How much an alternative of this origin counts. */
    float weight(Term.Origin origin) {
        return switch (origin) {
            case TYPED, PHRASE, TRANSLATION -> 1;
            case SYNONYM -> synonym;
            case SPELLING -> spelling;
            case BEGINNING -> beginning;
        };
    }
}
