package org.learningcities.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Labels;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words of other languages in a query, and what the English texts say instead: the terms and labels of the language files. */
@Component
class ForeignWords {

    /**
     * A part of a query.
     *
     * @param english what it is in English; nothing where it carries no subject
     */
    record Span(int start, int end, List<String> english) {}

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9 '’-]+");

    /** Names that cities have where they lie are in the index as they are. */
    private static final String PAIRS = """
            select language, typed, means from (
                select language, typed, means, position from foreign_word
                union all select language, text, name, 0 from translation join region on key = 'region/' || slug
                union all select language, text, name, 0 from translation join city on key = 'city/' || slug
                union all select language, text, label, 0 from translation t
                    join question q on t.key in ('question/' || q.key, 'question/' || q.key || '/question')
                union all select language, text, label, 0 from translation
                    join focal_point on key in ('focal-point/' || code, 'focal-point/' || code || '/question')
            ) pairs where not exists (select from city where local_name like typed || '%') order by language, position""";

    /** Written small somewhere in a statement: no name of another language. */
    private static final String OUR_WORDS =
            "select distinct found[1] from statement, regexp_matches(text, '\\m[a-z]{2,}\\M', 'g') found";

    /** All that is known: words by language, and the stems of the English words of our texts. */
    private record Known(Map<String, Vocabulary> languages, Set<String> ours) {}

    private static final Known NOTHING = new Known(Map.of(), Set.of());

    private final JdbcClient database;
    private final Tokens tokens;
    private final EnglishWords english;
    private volatile Known known = NOTHING;

    ForeignWords(JdbcClient database, Tokens tokens, EnglishWords english) {
        this.database = database;
        this.tokens = tokens;
        this.english = english;
    }

    /**
     * The parts of a text that are words of the one language that most of it is in, in order; none where it is English. In
     * plain letters less than half of a text is too little to tell, unless the visitor reads the language.
     */
    List<Span> in(String text) {
        Known all = known;
        if (all.ours().isEmpty()) {
            all = read();
            known = all;
        }
        Set<String> ours = all.ours();
        List<Span> most = List.of();
        for (Map.Entry<String, Vocabulary> language : all.languages().entrySet()) {
            List<Span> spans = language.getValue().in(text, words -> isEnglish(words, language.getKey(), ours));
            boolean told = spans.stream().anyMatch(span -> !span.english().isEmpty())
                    && (Labels.isIn(language.getKey()) || !isPlain(text) || 2 * covered(spans) >= text.length());
            if (told && covered(spans) > covered(most)) {
                most = spans;
            }
        }
        return most;
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        known = NOTHING;
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static int covered(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    /**
     * Whether all of these words are English ones of our texts: then they mean what they mean there. Where the visitor does
     * not read this language, common words of English are English, too.
     */
    private boolean isEnglish(String words, String language, Set<String> ours) {
        String small = words.toLowerCase(Locale.ROOT);
        return isPlain(small)
                && (ours.containsAll(tokens.stems(small))
                        || !Labels.isIn(language)
                                && Arrays.stream(small.split("[ '’-]+")).allMatch(english::has));
    }

    private Known read() {
        Map<String, Vocabulary> languages = new LinkedHashMap<>();
        database.sql(PAIRS)
                .query()
                .listOfRows()
                .forEach(row -> languages
                        .computeIfAbsent((String) row.get("language"), Vocabulary::of)
                        .add((String) row.get("typed"), (String) row.get("means")));
        database.sql("select iso2, name from country")
                .query()
                .listOfRows()
                .forEach(row -> languages.forEach((language, vocabulary) -> vocabulary.add(
                        Labels.countryIn(language, (String) row.get("iso2")), (String) row.get("name"))));
        Set<String> ours = new HashSet<>();
        database.sql(OUR_WORDS).query(String.class).list().forEach(word -> ours.addAll(tokens.stems(word)));
        return new Known(languages, ours);
    }
}
