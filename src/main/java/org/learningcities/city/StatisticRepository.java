package org.learningcities.city;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers of the cities. */
public interface StatisticRepository extends Repository<Statistic, String> {

    @Query("select s from Statistic s join fetch s.key k where s.city.slug = :city order by k.position, s.position")
    List<Statistic> findByCity(String city);

    /** All figures of one key, for lists. */
    @Query("select s from Statistic s join fetch s.key k join fetch s.city where k.key = :key order by s.position")
    List<Statistic> findByKey(String key);

    @Query("""
            select s from Statistic s join fetch s.key k join fetch s.city c
            where k.key in :keys order by k.position, c.name, s.position""")
    List<Statistic> findByKeys(Collection<String> keys);

    @Query("""
            select s from Statistic s join fetch s.key k join fetch s.city c
            where c.slug in :cities order by k.position, s.position""")
    List<Statistic> findByCities(Collection<String> cities);
}
