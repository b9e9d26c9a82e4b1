package org.learningcities.compare;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.casestudy.ChapterRepository;
import org.learningcities.casestudy.Question;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.CityRepository;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The questions, and the answers of all cities to one. */
@Controller
@MenuEntry(MenuEntry.Entry.QUESTIONS)
class QuestionController implements Listed {

    private final Answers answers;
    private final QuestionRepository questions;
    private final ChapterRepository chapters;
    private final CityRepository cities;
    private final Words words;

    QuestionController(
            Answers answers,
            QuestionRepository questions,
            ChapterRepository chapters,
            CityRepository cities,
            Words words) {
        this.answers = answers;
        this.questions = questions;
        this.chapters = chapters;
        this.cities = cities;
        this.words = words;
    }

    @GetMapping(QuestionListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute("page", QuestionListPage.of(questions.findAll(), chapters.countByQuestion(), words));
        return "compare/questions";
    }

    @GetMapping(QuestionListPage.PATH + "/{key}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String key, Parameters parameters, Model model) {
        List<Question> all = questions.findAll();
        Question question = all.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(
                        key,
                        all.stream()
                                .map(other -> new Link(other.question(), QuestionPage.href(other)))
                                .toList()));
        model.addAttribute(
                "page", answers.page(question, all, cities.findSummaries(), QuestionPage.href(question), parameters));
        return "compare/question";
    }

    @Override
    public Stream<String> listed() {
        return Stream.concat(
                Stream.of(QuestionListPage.PATH), questions.findAll().stream().map(QuestionPage::href));
    }
}
