package org.learningcities.casestudy;

import java.util.List;
import org.learningcities.city.CityRepository;
import org.learningcities.web.Link;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The questions, and the answers of all cities to one. */
@Controller
@MenuEntry(MenuEntry.Entry.QUESTIONS)
class QuestionController {

    private final QuestionRepository questions;
    private final ChapterRepository chapters;
    private final CityRepository cities;
    private final Words words;

    QuestionController(QuestionRepository questions, ChapterRepository chapters, CityRepository cities, Words words) {
        this.questions = questions;
        this.chapters = chapters;
        this.cities = cities;
        this.words = words;
    }

    @GetMapping(QuestionListPage.PATH)
    @Transactional(readOnly = true)
    public String list(Model model) {
        model.addAttribute("page", QuestionListPage.of(questions.findAll(), chapters.countByQuestion(), words));
        return "casestudy/questions";
    }

    @GetMapping(QuestionListPage.PATH + "/{key}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String key, Model model) {
        List<Question> all = questions.findAll();
        Question question = all.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(
                        key,
                        all.stream()
                                .map(other -> new Link(other.question(), QuestionListPage.PATH + "/" + other.key()))
                                .toList()));
        model.addAttribute(
                "page", QuestionPage.of(question, all, chapters.findByQuestion(key), cities.findSummaries(), words));
        return "casestudy/question";
    }
}
