package org.learningcities.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements of all content files. */
public interface StatementRepository extends Repository<Statement, String> {

    Optional<Statement> findById(String id);

    /** The statements whose paths begin so, in the order of their paths. */
    @Query("select s from Statement s where s.id like concat(:start, '%') order by s.id")
    List<Statement> findByStart(String start);
}
