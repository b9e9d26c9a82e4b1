package org.learningcities.casestudy;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The quotes of the cities. */
interface QuoteRepository extends Repository<Quote, String> {

    @Query("select q from Quote q where q.city.slug = :city order by q.position")
    List<Quote> findByCity(String city);
}
