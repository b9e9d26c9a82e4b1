package org.learningcities.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One or two sentences with their sources: the unit that can be linked, cited and counted. */
@Entity
@Immutable
public class Statement {

    /** About ten words: enough to tell a statement from its neighbours. */
    private static final int LONGEST_OPENING = 64;

    private static final Pattern AFTER_FIRST_SENTENCE = Pattern.compile("(?<=[.!?])\\s.*", Pattern.DOTALL);

    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[\\p{Punct}\\p{Pd}\\s]+$");

    @Id
    private String id;

    private String key;

    private int position;

    private int paragraph;

    private String text;

    private boolean result;

    @ElementCollection
    @CollectionTable(name = "statement_obstacle", joinColumns = @JoinColumn(name = "statement_id"))
    @Column(name = "obstacle_key")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> obstacles;

    @ManyToMany
    @JoinTable(
            name = "statement_source",
            joinColumns = @JoinColumn(name = "statement_id"),
            inverseJoinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Source> sources;

    @Column(name = "city_slug", insertable = false, updatable = false)
    private @Nullable String leadOf;

    @Column(name = "chapter_id", insertable = false, updatable = false)
    private @Nullable String chapter;

    @Column(name = "initiative_id", insertable = false, updatable = false)
    private @Nullable String initiative;

    protected Statement() {}

    /** The path of the statement, unique in the portal: "cork/second-city". */
    public String id() {
        return id;
    }

    /** The slug of the city whose profile it opens; none where it is no lead. */
    public @Nullable String leadOf() {
        return leadOf;
    }

    /** The id of the chapter that it stands in. */
    public @Nullable String chapter() {
        return chapter;
    }

    /** The id of the initiative that it tells of. */
    public @Nullable String initiative() {
        return initiative;
    }

    /** The last part of the id; the page that shows the statement has it as the anchor "s-" + key. */
    public String key() {
        return key;
    }

    /** Its place among the statements of its text. */
    public int position() {
        return position;
    }

    /** The paragraph of its text that the statement stands in, from 1. */
    public int paragraph() {
        return paragraph;
    }

    public String text() {
        return text;
    }

    /** Whether it states a result: something that came of the city's work. */
    public boolean result() {
        return result;
    }

    /** The keys of the obstacles that it speaks of. */
    public Set<String> obstacles() {
        return obstacles;
    }

    /** Its first words, to name it by: its first sentence if that is short. */
    public String opening() {
        return opening(text);
    }

    public String firstSentence() {
        return firstSentence(text);
    }

    private static String firstSentence(String text) {
        return AFTER_FIRST_SENTENCE.matcher(text).replaceFirst("");
    }

    static String opening(String text) {
        String sentence = firstSentence(text);
        if (sentence.length() <= LONGEST_OPENING) {
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST_OPENING);
        String words = sentence.substring(0, space < 0 ? LONGEST_OPENING : space);
        return PUNCTUATION_AT_END.matcher(words).replaceFirst("") + "…";
    }

    public List<Source> sources() {
        return sources;
    }
}
