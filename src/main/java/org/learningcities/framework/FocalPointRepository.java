package org.learningcities.framework;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The twelve focal points. */
public interface FocalPointRepository extends Repository<FocalPoint, String> {

    @Query("select f from FocalPoint f join fetch f.area order by f.code")
    List<FocalPoint> findAll();
}
