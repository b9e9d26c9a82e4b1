package org.learningcities.casestudy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningcities.city.City;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionTag;
import org.learningcities.source.References;
import org.learningcities.source.StatementView;
import org.learningcities.web.Head;
import org.learningcities.web.Link;
import org.learningcities.web.Words;

/** The page of a question: the answers of all cities, by region and name, and who is silent. */
record QuestionPage(
        Head head,
        String label,
        String question,
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

    static QuestionPage of(
            Question question, List<Question> all, List<Chapter> chapters, List<CitySummary> cities, Words words) {
        References references = new References(words);
        List<Answer> answers = chapters.stream()
                .map(chapter -> answer(chapter.city(), question, chapter, references))
                .toList();
        Head head = Head.of(
                question.question(),
                words.get("question.description", question.question(), answers.size()),
                QuestionListPage.PATH + "/" + question.key(),
                new Link(words.get("shell.home"), "/"),
                new Link(words.get("menu.questions"), QuestionListPage.PATH));
        int here = all.indexOf(question);
        return new QuestionPage(
                head,
                question.label(),
                question.question(),
                answers,
                answers.stream()
                        .map(answer -> new Link(answer.city(), "#" + answer.slug()))
                        .toList(),
                cities.stream()
                        .filter(city -> answers.stream()
                                .noneMatch(answer -> answer.slug().equals(city.slug())))
                        .map(city -> new Link(city.name(), CityListPage.PATH + "/" + city.slug()))
                        .toList(),
                references.entries(),
                here > 0 ? link(all.get(here - 1)) : null,
                here < all.size() - 1 ? link(all.get(here + 1)) : null);
    }

    private static Answer answer(City city, Question question, Chapter chapter, References references) {
        return new Answer(
                city.slug(),
                city.name(),
                CityListPage.PATH + "/" + city.slug() + "#" + question.key(),
                city.country().name(),
                new RegionTag(city.region().slug(), city.region().name()),
                StatementView.paragraphs(chapter.statements(), references, "s-" + city.slug() + "-"));
    }

    private static Link link(Question question) {
        return new Link(question.question(), QuestionListPage.PATH + "/" + question.key());
    }
}
