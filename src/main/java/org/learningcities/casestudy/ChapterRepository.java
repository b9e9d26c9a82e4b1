package org.learningcities.casestudy;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The chapters of the case studies. */
public interface ChapterRepository extends Repository<Chapter, String> {

    @Query("select c from Chapter c join fetch c.question q join fetch c.city y order by y.slug, q.position")
    List<Chapter> findAll();

    @Query("select c from Chapter c join fetch c.question q where c.city.slug = :city order by q.position")
    List<Chapter> findByCity(String city);

    @Query("""
            select c from Chapter c join fetch c.city y join fetch y.region r join fetch y.country
            where c.question.key = :question order by r.position, y.name""")
    List<Chapter> findByQuestion(String question);

    @Query("""
            select c from Chapter c join fetch c.question q join fetch c.city
            where c.city.slug in :cities order by q.position""")
    List<Chapter> findByCities(Collection<String> cities);

    /** The chapters that these statements stand in. */
    @Query("""
            select distinct c from Chapter c join fetch c.question join fetch c.city y join fetch y.country
            join c.statements s where s.id in :statements""")
    List<Chapter> findByStatements(Collection<String> statements);

    /** How many cities answer a question. */
    record QuestionCount(String question, long cities) {}

    @Query("""
            select new org.learningcities.casestudy.ChapterRepository$QuestionCount(c.question.key, count(c))
            from Chapter c group by c.question.key""")
    List<QuestionCount> countByQuestion();
}
