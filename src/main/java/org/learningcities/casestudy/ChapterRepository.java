package org.learningcities.casestudy;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The chapters of the case studies. */
public interface ChapterRepository extends Repository<Chapter, String> {

    @Query("select c from Chapter c join fetch c.question q where c.city.slug = :city order by q.position")
    List<Chapter> findByCity(String city);
}
