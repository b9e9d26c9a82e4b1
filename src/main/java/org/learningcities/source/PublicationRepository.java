package org.learningcities.source;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The book, the documents around it and the network. */
public interface PublicationRepository extends Repository<Publication, String> {

    @Query("select p from Publication p order by p.position")
    List<Publication> findAll();

    /** The publications that these statements tell of. */
    @Query("select distinct p from Publication p join p.statements s where s.id in :statements")
    List<Publication> findByStatements(Collection<String> statements);
}
