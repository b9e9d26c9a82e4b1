package org.learningcities.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Statement;
import org.springframework.beans.factory.ObjectProvider;

/** Gives each statement its vector, and the document that it is a passage of. */
final class StatementBinder implements TypeBinder {

    private final ObjectProvider<Embeddings> embeddings;
    private final boolean inLucene;

    StatementBinder(ObjectProvider<Embeddings> embeddings, boolean inLucene) {
        this.embeddings = embeddings;
        this.inLucene = inLucene;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        BiConsumer<DocumentElement, float[]> meaning = inLucene ? forLucene(context) : asText(context);
        IndexFieldReference<String> owner = context.indexSchemaElement()
                .field(Fields.OWNER, context.typeFactory().asString().projectable(Projectable.YES))
                .multiValued()
                .toReference();
        context.bridge(Statement.class, new Bridge(embeddings, meaning, owner));
    }

    private static BiConsumer<DocumentElement, float[]> forLucene(TypeBindingContext context) {
        IndexFieldReference<float[]> field = context.indexSchemaElement()
                .field(
                        Fields.MEANING,
                        context.typeFactory()
                                .asFloatVector()
                                .projectable(Projectable.YES)
                                .dimension(SentenceModel.DIMENSION)
                                .vectorSimilarity(VectorSimilarity.DOT_PRODUCT))
                .toReference();
        return (target, vector) -> target.addValue(field, vector);
    }

    private static BiConsumer<DocumentElement, float[]> asText(TypeBindingContext context) {
        IndexFieldReference<String> field = context.indexSchemaElement()
                .field(
                        Fields.MEANING,
                        context.typeFactory()
                                .asString()
                                .projectable(Projectable.YES)
                                .searchable(Searchable.NO))
                .toReference();
        return (target, vector) -> target.addValue(field, OpenSearchVectors.text(vector));
    }

    private record Bridge(
            ObjectProvider<Embeddings> embeddings,
            BiConsumer<DocumentElement, float[]> meaning,
            IndexFieldReference<String> owner)
            implements TypeBridge<Statement> {

        @Override
        public void write(DocumentElement target, Statement statement, TypeBridgeWriteContext context) {
            Session session =
                    context.extension(HibernateOrmExtension.get()).session().unwrap(Session.class);
            List<String> keys = owners(statement, session);
            keys.forEach(key -> target.addValue(owner, key));
            if (!keys.isEmpty()) {
                float[] vector = embeddings.getObject().of(statement.text());
                if (vector != null) {
                    meaning.accept(target, vector);
                }
            }
        }
    }

    /** The keys of the documents that this statement is a passage of; none where it tells of a publication. */
    static List<String> owners(Statement statement, Session session) {
        String owner = owner(statement);
        if (owner == null) {
            return List.of();
        }
        List<String> owners = new ArrayList<>(List.of(owner));
        if (statement.initiative() == null) {
            Mentions.in(statement, session).forEach(initiative -> owners.add(HitType.INITIATIVE.key(initiative)));
        }
        return owners;
    }

    private static @Nullable String owner(Statement statement) {
        if (statement.initiative() != null) {
            return HitType.INITIATIVE.key(statement.initiative());
        }
        if (statement.chapter() != null) {
            return HitType.CHAPTER.key(statement.chapter());
        }
        return statement.leadOf() == null ? null : HitType.CITY.key(statement.leadOf());
    }
}
