package org.learningcities.casestudy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.learningcities.city.City;
import org.learningcities.source.Statement;

/** One city's answer to one question. */
@Entity
@Immutable
public class Chapter {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "city_slug")
    private City city;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_key")
    private Question question;

    @OneToMany
    @JoinColumn(name = "chapter_id")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Statement> statements;

    protected Chapter() {}

    /** Its path: "cork/funding". */
    public String id() {
        return id;
    }

    public City city() {
        return city;
    }

    public Question question() {
        return question;
    }

    public List<Statement> statements() {
        return statements;
    }
}
