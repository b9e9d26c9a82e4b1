package org.learningcities.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the cities show on the Key Features. */
public interface EvidenceRepository extends Repository<Evidence, String> {

    /** How many pieces of evidence and how many cities stand behind a focal point. */
    record FocalPointCount(String focalPoint, long pieces, long cities) {}

    /** How many pieces of evidence a city has on a focal point. */
    record CityCount(String focalPoint, String city, long pieces) {}

    @Query("select e from Evidence e join fetch e.focalPoint f join fetch e.city c order by c.slug, f.code, e.position")
    List<Evidence> findAll();

    @Query("""
            select e from Evidence e join fetch e.focalPoint f
            where e.city.slug = :city order by f.code, e.position""")
    List<Evidence> findByCity(String city);

    @Query("""
            select e from Evidence e join fetch e.focalPoint f join fetch e.city c
            where c.slug in :cities order by f.code, e.position""")
    List<Evidence> findByCities(Collection<String> cities);

    @Query("""
            select e from Evidence e join fetch e.city c
            where e.focalPoint.code = :focalPoint order by c.name, e.position""")
    List<Evidence> findByFocalPoint(String focalPoint);

    @Query("""
            select new org.learningcities.evidence.EvidenceRepository$FocalPointCount(
                e.focalPoint.code, count(e), count(distinct e.city.slug))
            from Evidence e group by e.focalPoint.code""")
    List<FocalPointCount> countByFocalPoint();

    @Query("""
            select new org.learningcities.evidence.EvidenceRepository$CityCount(
                e.focalPoint.code, e.city.slug, count(e))
            from Evidence e group by e.focalPoint.code, e.city.slug""")
    List<CityCount> countByFocalPointAndCity();
}
