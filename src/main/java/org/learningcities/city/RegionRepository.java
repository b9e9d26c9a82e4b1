package org.learningcities.city;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The UNESCO regions, in the order of the content file. */
public interface RegionRepository extends Repository<Region, String> {

    @Query("select r from Region r join fetch r.source order by r.position")
    List<Region> findAll();
}
