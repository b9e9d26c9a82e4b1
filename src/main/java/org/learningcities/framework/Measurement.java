package org.learningcities.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningcities.source.Source;

/** What is measured for a feature, in which unit and by whom. */
@Entity
@Immutable
public class Measurement {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_code")
    private KeyFeatureIndicator indicator;

    private int position;

    private String label;

    private String unit;

    private String dataSource;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Source source;

    protected Measurement() {}

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** Who supplies the figure: official, survey or expert. */
    public String dataSource() {
        return dataSource;
    }

    public @Nullable Source source() {
        return source;
    }
}
