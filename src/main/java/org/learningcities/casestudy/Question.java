package org.learningcities.casestudy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.learningcities.shared.Labels;

/** One of the eighteen questions that every case study answers, in the order of the book's template. */
@Entity
@Immutable
public class Question {

    @Id
    private String key;

    private int position;

    private String label;

    private String question;

    protected Question() {}

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    /** The short name of the section: "Funding". */
    public String label() {
        return Labels.of("question/" + key, label);
    }

    /** The question in plain words: "Where does the money come from?" */
    public String question() {
        return Labels.of("question/" + key + "/question", question);
    }
}
