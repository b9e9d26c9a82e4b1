package org.learningcities.compare;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.Question;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.city.RegionTag;
import org.learningcities.framework.FocalPoint;
import org.learningcities.web.Link;
import org.learningcities.web.QueryString;
import org.learningcities.web.Words;

/** The form that chooses cities and rows: cities by region, kinds of rows, questions and focal points. */
record ChoiceForm(List<CityGroup> cities, List<Group> rows) {

    /** The cities of a region, and the way to compare them all where they are not too few or too many. */
    record CityGroup(
            RegionTag region,
            List<Option> options,
            @Nullable Link all) {}

    /** Values of one parameter; folded where they are many and none is chosen. */
    record Group(String name, String label, boolean folded, boolean chosen, List<Option> options) {}

    /** A value to tick. */
    record Option(String value, String label, boolean chosen) {}

    static ChoiceForm of(
            Choice choice,
            List<CitySummary> cities,
            List<Region> regions,
            List<Question> questions,
            List<FocalPoint> points,
            Words words) {
        return new ChoiceForm(
                regions.stream()
                        .map(region -> group(
                                region,
                                choice,
                                cities.stream()
                                        .filter(city -> city.regionSlug().equals(region.slug()))
                                        .toList(),
                                words))
                        .filter(group -> !group.options.isEmpty())
                        .toList(),
                List.of(
                        group(
                                Choice.ROWS,
                                words.get("compare.form.rows", Choice.MANY),
                                false,
                                options(
                                        Stream.of(Rows.values()).toList(),
                                        choice.rows(),
                                        Rows::code,
                                        kind -> words.get("compare.rows." + kind.code()))),
                        group(
                                Choice.QUESTION,
                                words.get("compare.form.questions"),
                                true,
                                options(questions, choice.questions(), Question::key, Question::question)),
                        group(
                                Choice.FEATURE,
                                words.get("compare.form.features"),
                                true,
                                options(
                                        points,
                                        choice.focalPoints(),
                                        FocalPoint::code,
                                        point -> point.code() + " " + point.label()))));
    }

    private static CityGroup group(Region region, Choice choice, List<CitySummary> cities, Words words) {
        boolean fitting = cities.size() >= Choice.LEAST && cities.size() <= Choice.MOST;
        QueryString all = QueryString.EMPTY;
        for (CitySummary city : cities) {
            all = all.with(Choice.CITY, city.slug());
        }
        return new CityGroup(
                new RegionTag(region.slug(), region.name()),
                options(cities, choice.cities(), CitySummary::slug, CitySummary::name),
                fitting ? new Link(words.get("compare.form.all", cities.size()), all.on(ComparePage.PATH)) : null);
    }

    private static Group group(String name, String label, boolean folded, List<Option> options) {
        return new Group(name, label, folded, options.stream().anyMatch(Option::chosen), options);
    }

    private static <T> List<Option> options(
            List<T> all, Collection<T> chosen, Function<T, String> value, Function<T, String> label) {
        return all.stream()
                .map(one -> new Option(value.apply(one), label.apply(one), chosen.contains(one)))
                .toList();
    }
}
