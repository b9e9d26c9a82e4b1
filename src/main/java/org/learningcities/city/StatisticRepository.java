package org.learningcities.city;

import java.util.Collection;
import java.util.List;
import org.learningcities.shared.Labels;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers of the cities. */
public interface StatisticRepository extends Repository<Statistic, String> {

    /** How many cities report a number of this key. */
    record KeyCount(String key, String label, String unit, String scope, long cities) {

        @Override
        public String label() {
            return Labels.of("statistic/" + key, label);
        }
    }

    /** The keys that at least so many cities report, those of most cities first. */
    @Query("""
            select new org.learningcities.city.StatisticRepository$KeyCount(
                k.key, k.label, k.unit, k.scope, count(distinct s.city.slug))
            from Statistic s join s.key k
            group by k.key, k.label, k.unit, k.scope, k.position
            having count(distinct s.city.slug) >= :least
            order by count(distinct s.city.slug) desc, k.position""")
    List<KeyCount> findKeysReportedBy(long least);

    @Query("""
            select s from Statistic s join fetch s.key k join fetch s.city c
            order by c.slug, k.position, s.position""")
    List<Statistic> findAll();

    @Query("select s from Statistic s join fetch s.key k where s.city.slug = :city order by k.position, s.position")
    List<Statistic> findByCity(String city);

    /** All figures of one key, for lists. */
    @Query("select s from Statistic s join fetch s.key k join fetch s.city where k.key = :key order by s.position")
    List<Statistic> findByKey(String key);

    @Query("""
            select s from Statistic s join fetch s.key k join fetch s.city c
            where k.key in :keys order by k.position, c.name, s.position""")
    List<Statistic> findByKeys(Collection<String> keys);

    @Query("select s from Statistic s join fetch s.key join fetch s.city c join fetch c.country where s.id in :ids")
    List<Statistic> findByIds(Collection<String> ids);

    @Query("""
            select s from Statistic s join fetch s.key k join fetch s.city c
            where c.slug in :cities order by k.position, s.position""")
    List<Statistic> findByCities(Collection<String> cities);
}
