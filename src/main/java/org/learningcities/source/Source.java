package org.learningcities.source;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Where something was read. Its id is a path: source "s4" of Cork is "cork/s4". */
@Entity
@Immutable
public class Source {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Bibliography bibliography;

    private String key;

    private int position;

    private String title;

    private String publisher;

    private @Nullable Integer year;

    private @Nullable String url;

    private SourceKind kind;

    private Voice voice;

    private boolean copy;

    private @Nullable String unlinked;

    protected Source() {}

    public String id() {
        return id;
    }

    public Bibliography bibliography() {
        return bibliography;
    }

    public String key() {
        return key;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    /** The year of publication; none where the source prints none. */
    public @Nullable Integer year() {
        return year;
    }

    /** The publisher's own address; none where the source was read in a copy or the address is not known. */
    public @Nullable String url() {
        return url;
    }

    public SourceKind kind() {
        return kind;
    }

    /** Who speaks in it. */
    public Voice voice() {
        return voice;
    }

    /** Whether it was read in a copy: cited by its original title and publisher, and not linked. */
    public boolean copy() {
        return copy;
    }

    /** Why there is no address, where it was not read in a copy either. */
    public @Nullable String unlinked() {
        return unlinked;
    }
}
