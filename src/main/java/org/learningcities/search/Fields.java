package org.learningcities.search;

/** The names of the fields of the index. Whatever can be found is a document with these same fields. */
final class Fields {

    /** Type and id, "city:cork": one document has it. */
    static final String KEY = "key";

    /** The name, by stems; and by its words as they are written. */
    static final String NAME = "name";

    static final String NAME_EXACT = "name_exact";

    /** The whole names, folded: "lifelong learning festival". */
    static final String NAME_WHOLE = "name_whole";

    /** The beginnings of the words of the name, for suggestions. */
    static final String NAME_START = "name_start";

    /** One line that says what it is. */
    static final String TAGLINE = "tagline";

    /** Its texts, one value a passage. */
    static final String TEXT = "text";

    /** For whom it is and where it happens. */
    static final String TAGS = "tags";

    /** Names of the place it stands in: city, country, region, in any script. */
    static final String PLACE = "place";

    /** All its words as they are written: the dictionary that knows spellings. */
    static final String WORDS = "words";

    /** What a hit shows: its name, its tagline, its passages and in the same order the address of each. */
    static final String TITLE = "title";

    static final String LINE = "line";

    static final String PASSAGE = "passage";

    static final String PASSAGE_HREF = "passage_href";

    static final String HREF = "href";

    static final String WHERE = "where";

    /** What it is found by and does not show: other names, the names of its place, tags. */
    static final String BESIDES = "besides";

    /** To sort by: the name, and the newest year of the sources. */
    static final String SORT_NAME = "sort_name";

    static final String NEWEST = "newest";

    /** Of a statement: its vector, and the key of the document that it is a passage of. */
    static final String MEANING = "meaning";

    static final String OWNER = "owner";

    private Fields() {}
}
