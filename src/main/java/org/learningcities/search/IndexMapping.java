package org.learningcities.search;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.ProgrammaticMappingConfigurationContext;
import org.learningcities.casestudy.Chapter;
import org.learningcities.city.City;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.KeyFeatureIndicator;
import org.learningcities.initiative.Initiative;
import org.learningcities.source.Statement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which entities are indexed: each kind of hit as a document of one form, each statement as a vector. */
@Component(IndexMapping.BEAN)
class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    static final String BEAN = "portalMapping";

    /** What can be found. */
    static final List<Class<?>> FOUND =
            List.of(Initiative.class, City.class, Chapter.class, FocalPoint.class, KeyFeatureIndicator.class);

    /** What is indexed: that, and the statements. */
    static final List<Class<?>> ALL =
            Stream.concat(FOUND.stream(), Stream.of(Statement.class)).toList();

    /** Which kind of hit each of them is, by the name of the entity. */
    static final Map<String, HitType> TYPES = Map.of(
            "Initiative", HitType.INITIATIVE,
            "City", HitType.CITY,
            "Chapter", HitType.CHAPTER,
            "FocalPoint", HitType.KEY_FEATURE,
            "KeyFeatureIndicator", HitType.KEY_FEATURE);

    /** Raise it when a field, a document or an analyzer changes, so that an index of before is built anew. */
    static final int VERSION = 12;

    private final ObjectProvider<Embeddings> embeddings;
    private final boolean inLucene;

    IndexMapping(
            ObjectProvider<Embeddings> embeddings,
            @Value("${spring.jpa.properties.hibernate.search.backend.type}") String backend) {
        this.embeddings = embeddings;
        this.inLucene = backend.equals("lucene");
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ProgrammaticMappingConfigurationContext mapping = context.programmaticMapping();
        document(mapping, Initiative.class, "id", Documents::of);
        document(mapping, City.class, "slug", Documents::of);
        document(mapping, Chapter.class, "id", Documents::of);
        document(mapping, FocalPoint.class, "code", FrameworkDocuments::of);
        document(mapping, KeyFeatureIndicator.class, "code", FrameworkDocuments::of);
        var statement = mapping.type(Statement.class);
        statement.indexed();
        statement.property("id").documentId();
        statement.binder(new StatementBinder(embeddings, inLucene));
    }

    private static <E> void document(
            ProgrammaticMappingConfigurationContext mapping,
            Class<E> type,
            String id,
            BiFunction<E, Session, SearchDocument> documents) {
        var entity = mapping.type(type);
        entity.indexed();
        entity.property(id).documentId();
        entity.binder(new DocumentBinder<>(type, documents));
    }
}
