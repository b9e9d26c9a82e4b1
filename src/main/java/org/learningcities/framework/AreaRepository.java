package org.learningcities.framework;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The three areas, with all that is in them. */
public interface AreaRepository extends Repository<Area, String> {

    @Query("select a from Area a left join fetch a.source order by a.code")
    List<Area> findAll();
}
