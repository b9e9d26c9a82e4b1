package org.learningcities.compare;

import java.util.List;
import java.util.stream.Stream;
import org.learningcities.casestudy.Question;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.city.RegionRepository;
import org.learningcities.framework.FocalPoint;
import org.learningcities.framework.FocalPointRepository;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.Parameters;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Cities side by side; a question without cities is put to all of them. */
@Controller
@MenuEntry(MenuEntry.Entry.COMPARE)
class CompareController implements Listed {

    private final CityComparison comparison;
    private final Answers answers;
    private final CityRepository cities;
    private final RegionRepository regions;
    private final QuestionRepository questions;
    private final FocalPointRepository focalPoints;
    private final Words words;

    CompareController(
            CityComparison comparison,
            Answers answers,
            CityRepository cities,
            RegionRepository regions,
            QuestionRepository questions,
            FocalPointRepository focalPoints,
            Words words) {
        this.comparison = comparison;
        this.answers = answers;
        this.cities = cities;
        this.regions = regions;
        this.questions = questions;
        this.focalPoints = focalPoints;
        this.words = words;
    }

    @GetMapping(ComparePage.PATH)
    @Transactional(readOnly = true)
    public String compare(Parameters parameters, Model model) {
        List<CitySummary> allCities = cities.findSummaries();
        List<Question> allQuestions = questions.findAll();
        List<CitySummary> asked = Choice.cities(parameters, allCities);
        List<Question> put = Choice.questions(parameters, allQuestions);
        if (asked.isEmpty() && put.size() == 1) {
            model.addAttribute("page", answers.page(put.get(0), allQuestions, allCities, ComparePage.PATH, parameters));
            return "compare/question";
        }
        List<FocalPoint> points = focalPoints.findAll();
        Choice choice = Choice.read(parameters, asked, put, points, words);
        model.addAttribute(
                "page",
                ComparePage.of(
                        choice, comparison.find(choice), allCities, regions.findAll(), allQuestions, points, words));
        return "compare/show";
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(ComparePage.PATH);
    }
}
