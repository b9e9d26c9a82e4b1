package org.learningcities.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningcities.casestudy.Chapter;
import org.learningcities.casestudy.Obstacle;
import org.learningcities.casestudy.Question;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.city.Region;
import org.learningcities.city.RegionTag;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Filter;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;

/** The page of a question: the answers of all cities, by region and name, what they have in common, and who is silent. */
record QuestionPage(
        Head head,
        String label,
        String question,
        Filter.View filtered,
        List<String> notices,
        String sentence,
        List<Answer> answers,
        List<Link> contents,
        List<Link> silent,
        List<References.Entry> references,
        @Nullable Link previous,
        @Nullable Link next) {

    /** One city's answer. */
    record Answer(
            String slug,
            String city,
            String href,
            String country,
            RegionTag region,
            List<List<StatementView>> paragraphs) {}

    /** The one true address of a question, wherever its page is shown. */
    static String href(Question question) {
        return QuestionListPage.PATH + "/" + question.key();
    }

    static QuestionPage of(
            Question question,
            List<Question> all,
            List<Chapter> chapters,
            List<CitySummary> cities,
            List<Region> regions,
            List<Obstacle> obstacles,
            String path,
            Parameters parameters,
            Words words) {
        Filter.Result<CitySummary> filtered = Filter.apply(cities, List.of(byRegion(regions, words)), parameters, path);
        List<String> shown = filtered.rows().stream().map(CitySummary::slug).toList();
        List<Chapter> told = chapters.stream()
                .filter(chapter -> shown.contains(chapter.city().slug()))
                .toList();
        References references = new References(words);
        List<Answer> answers = told.stream()
                .map(chapter -> answer(chapter.city(), question, chapter, references))
                .toList();
        Head head = Head.of(
                        question.question(),
                        words.get("question.description", question.question(), answers.size()),
                        parameters.state().without(Choice.QUESTION).on(href(question)),
                        new Link(words.get("shell.home"), "/"),
                        new Link(words.get("menu.questions"), QuestionListPage.PATH))
                .listedIf(filtered.view().chosen() == 0);
        int here = all.indexOf(question);
        return new QuestionPage(
                head,
                question.label(),
                question.question(),
                filtered.view(),
                parameters.notices(),
                AnswerSentence.of(question, told, shown.size(), obstacles, words),
                answers,
                answers.stream()
                        .map(answer -> new Link(answer.city(), "#" + answer.slug()))
                        .toList(),
                filtered.rows().stream()
                        .filter(city -> answers.stream()
                                .noneMatch(answer -> answer.slug().equals(city.slug())))
                        .map(city -> new Link(city.name(), "/cities/" + city.slug()))
                        .toList(),
                references.entries(),
                here > 0 ? link(all.get(here - 1)) : null,
                here < all.size() - 1 ? link(all.get(here + 1)) : null);
    }

    private static Filter<CitySummary> byRegion(List<Region> regions, Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        regions.forEach(region -> names.put(region.slug(), region.name()));
        return new Filter<>("region", words.get("city.filter.region"), names, city -> List.of(city.regionSlug()));
    }

    private static Answer answer(City city, Question question, Chapter chapter, References references) {
        return new Answer(
                city.slug(),
                city.name(),
                "/cities/" + city.slug() + "#" + question.key(),
                city.country().name(),
                new RegionTag(city.region().slug(), city.region().name()),
                StatementView.paragraphs(chapter.statements(), references, "s-" + city.slug() + "-"));
    }

    private static Link link(Question question) {
        return new Link(question.question(), href(question));
    }
}
