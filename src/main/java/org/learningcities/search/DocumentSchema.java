package org.learningcities.search;

import java.util.EnumMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;

/** The fields of a document, as an index knows them. */
final class DocumentSchema {

    private final IndexSchemaElement root;
    private final IndexFieldTypeFactory types;
    private final IndexFieldReference<String> key;
    private final IndexFieldReference<String> name;
    private final IndexFieldReference<String> nameExact;
    private final IndexFieldReference<String> nameWhole;
    private final IndexFieldReference<String> nameStart;
    private final IndexFieldReference<String> tagline;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> textHref;
    private final IndexFieldReference<String> tags;
    private final IndexFieldReference<String> place;
    private final IndexFieldReference<String> words;
    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> href;
    private final IndexFieldReference<String> where;
    private final IndexFieldReference<String> besides;
    private final IndexFieldReference<String> sortName;
    private final IndexFieldReference<Integer> newest;
    private final Map<FilterField, IndexFieldReference<String>> filters = new EnumMap<>(FilterField.class);

    DocumentSchema(TypeBindingContext context) {
        root = context.indexSchemaElement();
        types = context.typeFactory();
        key = root.field(
                        Fields.KEY,
                        types.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        name = fullText(Fields.NAME, Analyzers.ENGLISH);
        nameExact = fullText(Fields.NAME_EXACT, Analyzers.NAME);
        nameWhole = root.field(Fields.NAME_WHOLE, types.asString().normalizer(Analyzers.WHOLE))
                .multiValued()
                .toReference();
        nameStart = root.field(
                        Fields.NAME_START,
                        types.asString().analyzer(Analyzers.START).searchAnalyzer(Analyzers.NAME))
                .multiValued()
                .toReference();
        tagline = fullText(Fields.TAGLINE, Analyzers.ENGLISH);
        text = fullText(Fields.TEXT, Analyzers.ENGLISH);
        textHref = shown(Fields.TEXT_HREF, true);
        tags = fullText(Fields.TAGS, Analyzers.ENGLISH);
        place = fullText(Fields.PLACE, Analyzers.NAME);
        words = fullText(Fields.WORDS, Analyzers.NAME);
        title = shown(Fields.TITLE, false);
        href = shown(Fields.HREF, false);
        where = shown(Fields.WHERE, false);
        besides = shown(Fields.BESIDES, true);
        sortName = root.field(
                        Fields.SORT_NAME,
                        types.asString().normalizer(Analyzers.WHOLE).sortable(Sortable.YES))
                .toReference();
        newest = root.field(Fields.NEWEST, types.asInteger().sortable(Sortable.YES))
                .toReference();
        for (FilterField field : FilterField.values()) {
            filters.put(
                    field,
                    root.field(
                                    field.code(),
                                    types.asString().aggregable(Aggregable.YES).projectable(Projectable.YES))
                            .multiValued()
                            .toReference());
        }
    }

    private IndexFieldReference<String> fullText(String field, String analyzer) {
        var type = types.asString().analyzer(analyzer);
        boolean stored = field.equals(Fields.TEXT) || field.equals(Fields.TAGLINE);
        return root.field(field, stored ? type.projectable(Projectable.YES) : type)
                .multiValued()
                .toReference();
    }

    private IndexFieldReference<String> shown(String field, boolean several) {
        var type = types.asString().projectable(Projectable.YES).searchable(Searchable.NO);
        return several
                ? root.field(field, type).multiValued().toReference()
                : root.field(field, type).toReference();
    }

    /** Fills the fields. */
    void write(SearchDocument document, DocumentElement target) {
        target.addValue(key, document.key());
        target.addValue(title, document.names().get(0));
        target.addValue(sortName, document.names().get(0));
        target.addValue(href, document.href());
        target.addValue(where, document.where());
        target.addValue(newest, document.newest());
        target.addValue(tagline, document.tagline());
        target.addValue(words, document.tagline());
        for (String each : document.names()) {
            target.addValue(name, each);
            target.addValue(nameExact, each);
            target.addValue(nameWhole, each);
            target.addValue(nameStart, each);
            target.addValue(words, each);
        }
        for (SearchDocument.Passage passage : document.passages()) {
            target.addValue(text, passage.text());
            target.addValue(textHref, passage.href());
            target.addValue(words, passage.text());
        }
        document.tags().forEach(tag -> target.addValue(tags, tag));
        document.besides().forEach(each -> target.addValue(besides, each));
        for (String each : document.places()) {
            target.addValue(place, each);
            target.addValue(words, each);
        }
        document.values()
                .forEach((field, values) -> values.forEach(value -> target.addValue(filters.get(field), value)));
    }
}
