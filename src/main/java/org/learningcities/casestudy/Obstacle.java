package org.learningcities.casestudy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.learningcities.shared.Labels;

/** A term of the controlled list of obstacles that cities speak of. */
@Entity
@Immutable
public class Obstacle {

    @Id
    private String key;

    private int position;

    private String label;

    private String description;

    protected Obstacle() {}

    public String key() {
        return key;
    }

    public String label() {
        return Labels.of("obstacle/" + key, label);
    }

    public String description() {
        return Labels.of("obstacle/" + key + "/description", description);
    }
}
