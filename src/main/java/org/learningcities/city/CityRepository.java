package org.learningcities.city;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learningcities.shared.Labels;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The learning cities. */
public interface CityRepository extends Repository<City, String> {

    @Query("""
            select new org.learningcities.city.CitySummary(
                c.slug, c.name, c.localName, c.tagline, o.iso2, o.name, r.slug, r.name)
            from City c join c.country o join c.region r
            order by c.name""")
    List<CitySummary> readSummaries();

    /** In the order of their names in the visitor's language. */
    default List<CitySummary> findSummaries() {
        return readSummaries().stream()
                .sorted(Comparator.comparing(CitySummary::name, Labels::compare))
                .toList();
    }

    @Query("""
            select new org.learningcities.city.CityPlace(c.slug, c.name, o.iso2, o.name, r.slug, c.latitude, c.longitude)
            from City c join c.country o join c.region r
            order by c.name""")
    List<CityPlace> readPlaces();

    /** In the order of their names in the visitor's language. */
    default List<CityPlace> findPlaces() {
        return readPlaces().stream()
                .sorted(Comparator.comparing(CityPlace::name, Labels::compare))
                .toList();
    }

    /** The cities whose profiles open with these statements. */
    @Query("select distinct c from City c join fetch c.country join c.lead s where s.id in :statements")
    List<City> findByStatements(Collection<String> statements);

    @Query("""
            select c from City c join fetch c.country join fetch c.region join fetch c.coordinatesSource
            order by c.name""")
    List<City> findAll();

    @Query("select c from City c join fetch c.country where c.slug in :slugs")
    List<City> findBySlugs(Collection<String> slugs);

    @Query("select c from City c join fetch c.country join fetch c.region where c.slug = :slug")
    Optional<City> findBySlug(String slug);
}
