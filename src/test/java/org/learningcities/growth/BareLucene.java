package org.learningcities.growth;

import static org.apache.lucene.queryparser.simple.SimpleQueryParser.NOT_OPERATOR;
import static org.apache.lucene.queryparser.simple.SimpleQueryParser.OR_OPERATOR;
import static org.apache.lucene.queryparser.simple.SimpleQueryParser.PHRASE_OPERATOR;
import static org.apache.lucene.queryparser.simple.SimpleQueryParser.WHITESPACE_OPERATOR;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.learningcities.city.City;
import org.learningcities.initiative.Initiative;
import org.learningcities.shared.Analyzers;

/**
 * What the portal's search asks of the index, asked of Lucene alone and in one pass: the same query, ten hits in the same
 * order, the counts of all filters, the marked passages. It loads no entities; beside it one sees what the rest costs.
 */
final class BareLucene implements Searcher, AutoCloseable {

    /** A field that is searched. */
    private record Field(String name, float boost, String analyzer) {}

    private static final List<Class<?>> TYPES = List.of(City.class, Initiative.class);

    /** As PortalSearch boosts them. */
    private static final List<Field> FIELDS = List.of(
            new Field("name", 6, Analyzers.ENGLISH),
            new Field("name_exact", 4, Analyzers.NAME),
            new Field("officialName", 4, Analyzers.NAME),
            new Field("localName", 4, Analyzers.NAME),
            new Field("country.name", 4, Analyzers.NAME),
            new Field("region.name", 4, Analyzers.NAME),
            new Field("tagline", 3, Analyzers.ENGLISH),
            new Field("lead.text", 1, Analyzers.ENGLISH),
            new Field("summary.text", 1, Analyzers.ENGLISH),
            new Field("city.name", 1, Analyzers.NAME),
            new Field("city.localName", 1, Analyzers.NAME),
            new Field("city.country.name", 1, Analyzers.NAME),
            new Field("city.region.name", 1, Analyzers.NAME));

    private static final List<String> COUNTED = List.of("region.slug", "city.region.slug");

    private static final String[] HIGHLIGHTED = {"name", "tagline", "summary.text"};

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortedSetSortField("tie", false));

    private static final int SIZE = 10;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    /** On the index of a running portal. */
    BareLucene(EntityManagerFactory portal) {
        SearchMapping mapping = Search.mapping(portal);
        LuceneBackend backend = mapping.backend().unwrap(LuceneBackend.class);
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        FIELDS.forEach(field ->
                analyzers.put(field.name(), backend.analyzer(field.analyzer()).orElseThrow()));
        analyzer = new PerFieldAnalyzerWrapper(analyzers.get("name"), analyzers);
        reader = mapping.scope(TYPES).extension(LuceneExtension.get()).openIndexReader();
        searcher = new IndexSearcher(reader);
    }

    /** What has all the words; where nothing has, what has any of them. */
    @Override
    public int search(String words) {
        try {
            int all = search(query(words, BooleanClause.Occur.MUST));
            return all > 0 ? all : search(query(words, BooleanClause.Occur.SHOULD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String words, BooleanClause.Occur operator) {
        Map<String, Float> weights = new LinkedHashMap<>();
        FIELDS.forEach(field -> weights.put(field.name(), field.boost()));
        var parser = new SimpleQueryParser(
                analyzer, weights, PHRASE_OPERATOR | WHITESPACE_OPERATOR | NOT_OPERATOR | OR_OPERATOR);
        parser.setDefaultOperator(operator);
        return parser.parse(words);
    }

    private int search(Query query) throws IOException {
        TopFieldCollector best = new TopFieldCollectorManager(ORDER, SIZE, Integer.MAX_VALUE).newCollector();
        List<ValueCounts> counts = ValueCounts.of(COUNTED);
        searcher.search(query, MultiCollector.wrap(best, MultiCollector.wrap(counts)));
        var found = best.topDocs();
        highlight(query, found.scoreDocs);
        return (int) found.totalHits.value;
    }

    private void highlight(Query query, ScoreDoc[] hits) throws IOException {
        int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
        int[] passages = {1, 1, 1};
        UnifiedHighlighter.builder(searcher, analyzer).build().highlightFields(HIGHLIGHTED, query, documents, passages);
    }

    int documents() {
        return reader.numDocs();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
