package org.learningcities.source;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources of the content. */
public interface SourceRepository extends Repository<Source, String> {

    @Query("select s from Source s join fetch s.bibliography b order by b.title, s.position")
    List<Source> findAll();

    @Query("select s from Source s where s.bibliography.id = :bibliography order by s.position")
    List<Source> findByBibliography(String bibliography);
}
