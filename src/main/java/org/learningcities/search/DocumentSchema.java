package org.learningcities.search;

import java.util.EnumMap;
import java.util.List;
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
    private final IndexFieldReference<String> tags;
    private final IndexFieldReference<String> place;
    private final IndexFieldReference<String> words;
    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> line;
    private final IndexFieldReference<String> passage;
    private final IndexFieldReference<String> passageHref;
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
        name = fullText(Fields.NAME);
        nameExact = fullText(Fields.NAME_EXACT);
        nameWhole =
                root.field(Fields.NAME_WHOLE, types.asString()).multiValued().toReference();
        nameStart = root.field(
                        Fields.NAME_START,
                        types.asString().analyzer(Analyzers.START).searchAnalyzer(Analyzers.WORDS))
                .multiValued()
                .toReference();
        tagline = fullText(Fields.TAGLINE);
        text = fullText(Fields.TEXT);
        tags = fullText(Fields.TAGS);
        place = fullText(Fields.PLACE);
        words = fullText(Fields.WORDS);
        title = shown(Fields.TITLE, false);
        line = shown(Fields.LINE, false);
        passage = shown(Fields.PASSAGE, true);
        passageHref = shown(Fields.PASSAGE_HREF, true);
        href = shown(Fields.HREF, false);
        where = shown(Fields.WHERE, false);
        besides = shown(Fields.BESIDES, true);
        sortName = root.field(Fields.SORT_NAME, types.asString().sortable(Sortable.YES))
                .toReference();
        newest = root.field(
                        Fields.NEWEST,
                        types.asInteger().projectable(Projectable.YES).sortable(Sortable.YES))
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

    private IndexFieldReference<String> fullText(String field) {
        return root.field(field, types.asString().analyzer(Analyzers.WORDS))
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
        target.addValue(sortName, Cutting.whole(document.names().get(0)));
        target.addValue(href, document.href());
        target.addValue(where, document.where());
        target.addValue(newest, document.newest());
        if (document.tagline() != null) {
            target.addValue(line, document.tagline());
            add(document.tagline(), Cutting.ENGLISH, tagline, target);
            add(document.tagline(), Cutting.NAME, words, target);
        }
        for (String each : document.names()) {
            add(each, Cutting.ENGLISH, name, target);
            target.addValue(nameWhole, Cutting.whole(each));
            String written = Cutting.NAME.words(each);
            List.of(nameExact, nameStart, words).forEach(field -> target.addValue(field, written));
        }
        for (SearchDocument.Passage each : document.passages()) {
            target.addValue(passage, each.text());
            target.addValue(passageHref, each.href());
            add(each.text(), Cutting.ENGLISH, text, target);
            add(each.text(), Cutting.NAME, words, target);
        }
        document.tags().forEach(tag -> add(tag, Cutting.ENGLISH, tags, target));
        document.besides().forEach(each -> target.addValue(besides, each));
        for (String each : document.places()) {
            String written = Cutting.NAME.words(each);
            List.of(place, words).forEach(field -> target.addValue(field, written));
        }
        document.values()
                .forEach((field, values) -> values.forEach(value -> target.addValue(filters.get(field), value)));
    }

    private static void add(String value, Cutting cutting, IndexFieldReference<String> field, DocumentElement target) {
        target.addValue(field, cutting.words(value));
    }
}
