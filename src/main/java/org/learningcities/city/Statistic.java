package org.learningcities.city;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Source;

/** A number of a city: a value, or a band with a low and a high end, of which one may be open. */
@Entity
@Immutable
public class Statistic {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "city_slug")
    private City city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statistic_key")
    private StatisticKey key;

    private int position;

    private @Nullable BigDecimal value;

    private @Nullable BigDecimal low;

    private @Nullable BigDecimal high;

    private @Nullable Integer year;

    private @Nullable String note;

    @ManyToMany
    @JoinTable(
            name = "statistic_source",
            joinColumns = @JoinColumn(name = "statistic_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    protected Statistic() {}

    public String id() {
        return id;
    }

    public City city() {
        return city;
    }

    public StatisticKey key() {
        return key;
    }

    public @Nullable BigDecimal value() {
        return value;
    }

    public @Nullable BigDecimal low() {
        return low;
    }

    public @Nullable BigDecimal high() {
        return high;
    }

    /** The year that the number speaks of; none where the source prints none. */
    public @Nullable Integer year() {
        return year;
    }

    public @Nullable String note() {
        return note;
    }

    public List<Source> sources() {
        return sources;
    }
}
