package org.learningcities.home;

import java.util.stream.Stream;
import org.learningcities.casestudy.QuestionRepository;
import org.learningcities.city.CityRepository;
import org.learningcities.city.RegionRepository;
import org.learningcities.web.Assets;
import org.learningcities.web.Kept;
import org.learningcities.web.Listed;
import org.learningcities.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page. */
@Controller
class HomeController implements Listed {

    private final CityRepository cities;
    private final RegionRepository regions;
    private final QuestionRepository questions;
    private final Assets assets;
    private final Kept kept;
    private final Words words;

    HomeController(
            CityRepository cities,
            RegionRepository regions,
            QuestionRepository questions,
            Assets assets,
            Kept kept,
            Words words) {
        this.cities = cities;
        this.regions = regions;
        this.questions = questions;
        this.assets = assets;
        this.kept = kept;
        this.words = words;
    }

    @GetMapping("/")
    public String show(Model model) {
        model.addAttribute("page", kept.get(HomePage.class, "", this::page));
        return "home/show";
    }

    private HomePage page() {
        return HomePage.of(
                cities.findPlaces(), regions.findAll(), questions.findAll(), assets.href("img/world.svg"), words);
    }

    @Override
    public Stream<String> listed() {
        return Stream.of("/");
    }
}
