package org.learningcities.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements that were withdrawn. */
public interface RetiredStatementRepository extends Repository<RetiredStatement, String> {

    Optional<RetiredStatement> findById(String id);

    @Query("select s from RetiredStatement s where s.id in :ids")
    List<RetiredStatement> findByIds(Collection<String> ids);
}
