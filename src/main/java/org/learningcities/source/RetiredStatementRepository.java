package org.learningcities.source;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The statements that were withdrawn. */
public interface RetiredStatementRepository extends Repository<RetiredStatement, String> {

    Optional<RetiredStatement> findById(String id);
}
