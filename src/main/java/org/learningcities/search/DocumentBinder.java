package org.learningcities.search;

import java.util.function.BiFunction;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Declares the fields of a document, and fills them with what {@link Documents} makes of an entity. */
final class DocumentBinder<E> implements TypeBinder {

    private final Class<E> type;
    private final BiFunction<E, Session, SearchDocument> documents;

    DocumentBinder(Class<E> type, BiFunction<E, Session, SearchDocument> documents) {
        this.type = type;
        this.documents = documents;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(type, new Bridge<>(new DocumentSchema(context), documents));
    }

    private record Bridge<E>(DocumentSchema schema, BiFunction<E, Session, SearchDocument> documents)
            implements TypeBridge<E> {

        @Override
        public void write(DocumentElement target, E entity, TypeBridgeWriteContext context) {
            Session session =
                    context.extension(HibernateOrmExtension.get()).session().unwrap(Session.class);
            schema.write(documents.apply(entity, session), target);
        }
    }
}
