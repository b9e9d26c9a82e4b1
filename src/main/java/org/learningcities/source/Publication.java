package org.learningcities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The book of the case studies, a document that it builds on or that followed it, or the network behind them. */
@Entity
@Immutable
public class Publication {

    @Id
    private String id;

    private String kind;

    private int position;

    private String title;

    private @Nullable String subtitle;

    private @Nullable Integer year;

    private @Nullable String editors;

    private @Nullable String publisher;

    private @Nullable String note;

    @ManyToMany
    @JoinTable(
            name = "publication_source",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    @OneToMany
    @JoinColumn(name = "publication_id")
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Statement> statements;

    protected Publication() {}

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public @Nullable String subtitle() {
        return subtitle;
    }

    /** The year of publication or adoption. */
    public @Nullable Integer year() {
        return year;
    }

    public @Nullable String editors() {
        return editors;
    }

    public @Nullable String publisher() {
        return publisher;
    }

    public @Nullable String note() {
        return note;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Statement> statements() {
        return statements;
    }
}
