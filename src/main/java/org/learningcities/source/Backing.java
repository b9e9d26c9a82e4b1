package org.learningcities.source;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningcities.web.Words;

/**
 * What backs a text, by rule: how many independent sources, whose voices, the newest year, whether a result is stated. It
 * grades the evidence, never the city. The page /about/evidence publishes these rules.
 *
 * @param independent how many sources speak independently of each other, at least one
 * @param voices who speaks
 * @param newest the newest year of the sources; none where all are undated
 * @param result whether one of the statements states a result
 */
public record Backing(
        int independent, Set<Voice> voices, @Nullable Integer newest, boolean result) {

    private static final String RESULT = "result";

    private static final String SEVERAL = "several";

    /** What a filter by evidence can ask for: a stated result; more than one independent source. */
    public static final List<String> LABELS = List.of(RESULT, SEVERAL);

    /** UNESCO's profiles and case studies rest on what the city reported: the two count as one account. */
    private static final Set<Voice> CITYS_ACCOUNT = EnumSet.of(Voice.CITY, Voice.UNESCO);

    /** Of these statements and all their sources. */
    public static Backing of(List<Statement> statements) {
        Set<Source> sources = statements.stream()
                .flatMap(statement -> statement.sources().stream())
                .collect(Collectors.toSet());
        return of(sources, statements.stream().anyMatch(Statement::result));
    }

    /** Of these sources, with or without a stated result. */
    public static Backing of(Collection<Source> sources, boolean result) {
        Set<String> accounts = new HashSet<>();
        EnumSet<Voice> voices = EnumSet.noneOf(Voice.class);
        for (Source source : sources) {
            voices.add(source.voice());
            accounts.add(
                    CITYS_ACCOUNT.contains(source.voice())
                            ? ""
                            : source.publisher().toLowerCase(Locale.ROOT).strip());
        }
        Integer newest = sources.stream()
                .map(Source::year)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
        return new Backing(accounts.size(), voices, newest, result);
    }

    /** Whether more than one independent source backs it. */
    public boolean several() {
        return independent > 1;
    }

    /** Those of {@link #LABELS} that are true of it. */
    public List<String> labels() {
        return LABELS.stream()
                .filter(label -> label.equals(RESULT) ? result : several())
                .toList();
    }

    /** "2 independent sources: the city's own, press; newest of 2017; a result is stated." */
    public String inWords(Words words) {
        String speakers = words.list(voices.stream()
                .map(voice -> words.get("backing.voice." + voice.code()))
                .toList());
        return words.get(
                "backing.line",
                independent,
                speakers,
                newest == null ? words.get("backing.undated") : words.get("backing.newest", newest.toString()),
                words.get(result ? "backing.result" : "backing.no-result"));
    }
}
