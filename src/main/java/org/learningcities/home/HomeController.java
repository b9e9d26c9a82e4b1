package org.learningcities.home;

import org.learningcities.casestudy.CityCards;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.RegionRepository;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page. */
@Controller
class HomeController {

    private final CityCards cards;
    private final RegionRepository regions;
    private final QuestionRepository questions;
    private final Words words;

    HomeController(CityCards cards, RegionRepository regions, QuestionRepository questions, Words words) {
        this.cards = cards;
        this.regions = regions;
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    public String show(Model model) {
        model.addAttribute("page", HomePage.of(cards.all(), regions.findAll(), questions.findAll(), words));
        return "home/show";
    }
}
