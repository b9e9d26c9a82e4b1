package org.learningcities.initiative;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The initiatives of all cities. */
public interface InitiativeRepository extends Repository<Initiative, String> {

    /** How many initiatives a city has. */
    record CityCount(String city, long initiatives) {}

    @Query("""
            select i from Initiative i join fetch i.city c join fetch c.region join fetch c.country
            order by c.name, i.position""")
    List<Initiative> findAll();

    @Query("select i from Initiative i where i.city.slug = :city order by i.position")
    List<Initiative> findByCity(String city);

    @Query("select i from Initiative i join fetch i.city c where c.slug in :cities order by c.name, i.position")
    List<Initiative> findByCities(Collection<String> cities);

    @Query("select i from Initiative i join fetch i.city c join fetch c.region join fetch c.country where i.id = :id")
    Optional<Initiative> findById(String id);

    /** The initiative whose summary has this statement. */
    @Query(
            "select i from Initiative i join fetch i.city c join fetch c.country join i.summary s where s.id = :statement")
    Optional<Initiative> findByStatement(String statement);

    @Query("""
            select i from Initiative i join fetch i.city c join fetch c.region join i.focalPoints f
            where f.code = :focalPoint order by c.name, i.position""")
    List<Initiative> findByFocalPoint(String focalPoint);

    @Query("""
            select new org.learningcities.initiative.InitiativeRepository$CityCount(i.city.slug, count(i))
            from Initiative i group by i.city.slug""")
    List<CityCount> countByCity();
}
