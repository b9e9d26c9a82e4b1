package org.learningcities.city;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.shared.Labels;

/** What a number counts: its label, its unit and what area it speaks of. */
@Entity
@Immutable
public class StatisticKey {

    @Id
    private String key;

    private String label;

    private String unit;

    private String scope;

    private @Nullable Integer headline;

    private int position;

    protected StatisticKey() {}

    public String key() {
        return key;
    }

    public String label() {
        return Labels.of("statistic/" + key, label);
    }

    public String unit() {
        return unit;
    }

    /** The area that the number speaks of: city, district, metropolitan, region or country. */
    public String scope() {
        return scope;
    }

    /** Its rank among the key numbers of a profile, from 1; none where it is not one of them. */
    public @Nullable Integer headline() {
        return headline;
    }

    public int position() {
        return position;
    }
}
