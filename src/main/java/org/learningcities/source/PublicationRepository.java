package org.learningcities.source;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The book, the documents around it and the network. */
public interface PublicationRepository extends Repository<Publication, String> {

    @Query("select p from Publication p order by p.position")
    List<Publication> findAll();

    /** The publication that this statement tells of. */
    @Query("select p from Publication p join p.statements s where s.id = :statement")
    Optional<Publication> findByStatement(String statement);
}
