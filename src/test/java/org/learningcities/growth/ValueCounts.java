package org.learningcities.growth;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of a field among all hits, from its doc values. */
public final class ValueCounts extends SimpleCollector {

    private final String field;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ofLeaf = {};

    ValueCounts(String field) {
        this.field = field;
    }

    public static List<ValueCounts> of(List<String> fields) {
        return fields.stream().map(ValueCounts::new).toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), field);
        ofLeaf = new int[(int) values.getValueCount()];
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                ofLeaf[(int) values.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int i = 0; i < ofLeaf.length; i++) {
            if (ofLeaf[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), ofLeaf[i], Integer::sum);
            }
        }
    }

    /** How many hits have each value. */
    Map<String, Integer> counts() {
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
