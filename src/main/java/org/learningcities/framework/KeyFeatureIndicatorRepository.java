package org.learningcities.framework;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The features of the framework. */
public interface KeyFeatureIndicatorRepository extends Repository<KeyFeatureIndicator, String> {

    @Query("select k from KeyFeatureIndicator k join fetch k.focalPoint left join fetch k.source order by k.code")
    List<KeyFeatureIndicator> findAll();

    @Query("""
            select k from KeyFeatureIndicator k join fetch k.focalPoint f join fetch f.area left join fetch k.source
            where k.code = :code""")
    Optional<KeyFeatureIndicator> findByCode(String code);

    /** A statistic's key and the feature that it measures. */
    record Measured(String statisticKey, String code, String label) {}

    @Query("""
            select new org.learningcities.framework.KeyFeatureIndicatorRepository$Measured(s, k.code, k.label)
            from KeyFeatureIndicator k join k.statisticKeys s""")
    List<Measured> findMeasured();
}
