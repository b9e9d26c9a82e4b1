package org.learningcities.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.learningcities.casestudy.Question;
import org.learningcities.city.CitySummary;
import org.learningcities.framework.FocalPoint;
import org.learningcities.shared.Coded;
import org.learningcities.web.Parameters;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/**
 * What a visitor wants to see side by side: the cities, and which rows. Chosen questions alone show these chapters, chosen
 * focal points alone these initiatives and Key Features; nothing chosen shows all rows, of many cities all but the chapters.
 */
record Choice(
        List<CitySummary> cities,
        List<Question> questions,
        List<Rows> rows,
        List<FocalPoint> focalPoints,
        QueryString state,
        List<String> notices) {

    /** One city has nothing beside it; more than six columns no longer fit a screen or a sheet of paper. */
    static final int LEAST = 2;

    static final int MOST = 6;

    /** From so many cities on, their chapters and all else are too long for one page: over 60 kB compressed. */
    static final int MANY = 4;

    static final String CITY = "city";

    static final String QUESTION = "question";

    static final String ROWS = "rows";

    static final String FEATURE = "feature";

    static List<CitySummary> cities(Parameters parameters, List<CitySummary> known) {
        return chosen(parameters, CITY, known, CitySummary::slug);
    }

    static List<Question> questions(Parameters parameters, List<Question> known) {
        return chosen(parameters, QUESTION, known, Question::key);
    }

    /** The rest of the choice; of too many cities the first ones stay, and a notice names the others. */
    static Choice read(
            Parameters parameters,
            List<CitySummary> asked,
            List<Question> questions,
            List<FocalPoint> focalPoints,
            Words words) {
        List<Rows> rows = parameters.filter(ROWS, Rows.codes()).stream()
                .map(code -> Coded.of(Rows.class, code))
                .toList();
        List<FocalPoint> features = chosen(parameters, FEATURE, focalPoints, FocalPoint::code);
        List<CitySummary> cities = asked.subList(0, Math.min(MOST, asked.size()));
        List<CitySummary> left = asked.subList(cities.size(), asked.size());
        QueryString state = parameters.state();
        for (CitySummary city : left) {
            state = state.without(CITY, city.slug());
        }
        List<String> notices = new ArrayList<>();
        if (cities.size() == 1) {
            notices.add(words.get("compare.one", cities.get(0).name()));
        }
        cities.stream()
                .filter(city -> parameters.repeated(CITY).contains(city.slug()))
                .forEach(city -> notices.add(words.get("compare.twice", city.name())));
        if (!left.isEmpty()) {
            notices.add(words.get("compare.too-many", MOST, names(left, words)));
        }
        notices.addAll(parameters.notices());
        return new Choice(cities, questions, rows, features, state, notices);
    }

    boolean isEnough() {
        return cities.size() >= LEAST;
    }

    List<String> slugs() {
        return cities.stream().map(CitySummary::slug).toList();
    }

    String names(Words words) {
        return names(cities, words);
    }

    boolean shows(Rows kind) {
        if (isPlain()) {
            return kind != Rows.CHAPTERS || !leavesChaptersOut();
        }
        return rows.contains(kind)
                || (kind == Rows.CHAPTERS && !questions.isEmpty())
                || ((kind == Rows.INITIATIVES || kind == Rows.FEATURES) && !focalPoints.isEmpty());
    }

    /** Nobody chose the chapters, and there are too many cities to show them unasked. */
    boolean leavesChaptersOut() {
        return isPlain() && cities.size() >= MANY;
    }

    /** The same cities with this kind of rows alone. */
    String only(Rows kind) {
        return state.withOnly(ROWS, kind.code()).on(ComparePage.PATH);
    }

    private boolean isPlain() {
        return rows.isEmpty() && questions.isEmpty() && focalPoints.isEmpty();
    }

    private static String names(Collection<CitySummary> cities, Words words) {
        return words.list(cities.stream().map(CitySummary::name).toList());
    }

    private static <T> List<T> chosen(Parameters parameters, String name, List<T> known, Function<T, String> code) {
        List<String> values = parameters.filter(name, known.stream().map(code).toList());
        return known.stream().filter(one -> values.contains(code.apply(one))).toList();
    }
}
