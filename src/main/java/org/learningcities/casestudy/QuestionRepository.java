package org.learningcities.casestudy;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The eighteen questions, in order. */
public interface QuestionRepository extends Repository<Question, String> {

    @Query("select q from Question q order by q.position")
    List<Question> findAll();
}
